import { describe, expect, it } from 'vitest';
import { findingsWith } from '../testing/short-plan.ts';

const duty = 'Các thư viện báo cáo kết quả về Sở Văn hóa và Thể thao trước ngày 20/11/2024.';
const found = (...sentences: string[]) =>
  findingsWith('sentence-unclaimed', { body: ['III. CHẾ ĐỘ BÁO CÁO', [duty, ...sentences].join(' ')] });

describe('câu có số liệu nằm chung dòng với một dữ kiện', () => {
  it('được nêu, vì phần chưa đọc chỉ tính theo dòng', async () => {
    expect(await found('Số liệu gồm 03 biểu, lập thành 02 bộ.')).toMatchObject([
      { severity: 'note', details: { count: 1 }, message: expect.stringContaining('03 biểu') },
    ]);
  });

  it('câu đã thành dữ kiện, hoặc không có số liệu, thì không', async () => {
    expect(await found('Thư điện tử: thuvien@binhan.gov.vn.', 'Các đơn vị thực hiện nghiêm túc.')).toEqual(
      [],
    );
  });
});
