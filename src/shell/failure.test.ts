import { describe, expect, it } from 'vitest';
import { failureOf } from './failure.ts';

const routeError = (status: number, data: unknown) => ({ status, statusText: '', internal: true, data });

describe('trang báo lỗi nói gì', () => {
  it('câu của lỗi đã biết, dù đến từ trang hay từ máy chủ trước khi trang chạy', () => {
    const said = { message: 'Nội dung gửi lên quá lớn.', help: 'Giảm kích thước tệp.', requestId: 'a1' };
    expect(failureOf(routeError(413, said))).toEqual({ status: 413, ...said });
    expect(failureOf(routeError(413, JSON.stringify(said)))).toEqual({ status: 413, ...said });
  });

  it('chữ lạ và dữ liệu trống thành câu chung', () => {
    for (const data of ['Bad gateway', '"x"', 'null', null, undefined, ''])
      expect(failureOf(routeError(502, data)).message).toBe('Có lỗi ngoài dự kiến.');
    expect(failureOf(routeError(404, '')).message).toBe('Không tìm thấy trang này.');
  });
});
