import { describe, expect, it } from 'vitest';
import type { PageContent, TextItem } from '../../pdf/page-content.ts';
import { agreedWithin } from './agree-within.ts';

const item = (text: string, confidence = 0.96): TextItem => ({
  text,
  x: 0,
  right: 1,
  y: 0,
  height: 1,
  confidence,
});

function settled(...texts: (string | [string, number])[]): string {
  const items = texts.flatMap((part) => {
    const [text, confidence] = typeof part === 'string' ? [part, 0.96] : part;
    return text.split(' ').map((word) => item(word, confidence));
  });
  const page: PageContent = {
    width: 1,
    height: 1,
    items,
    rules: { horizontal: [], vertical: [] },
    isRecognised: true,
  };
  return (agreedWithin([page])[0]?.items ?? []).map(({ text }) => text).join(' ');
}

describe('chữ nhận dạng được soát theo chính văn bản', () => {
  it('sửa dấu theo cách viết thường gặp, giữ chữ hoa và dấu câu', () => {
    expect(settled('NỘI DỤNG THỰC HIỆN')).toBe('NỘI DUNG THỰC HIỆN');
    expect(settled('gửi Chỉ cục, để tống hợp.')).toBe('gửi Chi cục, để tổng hợp.');
  });

  it('sửa theo chữ đã đọc chắc nhiều lần ở nơi khác', () => {
    expect(settled('đọc sách hay; '.repeat(7).trim(), ['đọc', 0.96], ['sạch', 0.7], ['hay.', 0.96])).toMatch(
      /đọc sách hay\.$/,
    );
  });

  it('chữ Y hoa đọc thành V, khi chỉ chữ Y mới đi với chữ sau', () => {
    expect(settled('Vêu cầu Sở V tế báo cáo')).toBe('Yêu cầu Sở Y tế báo cáo');
    expect(settled('Về việc này, ông V nói')).toBe('Về việc này, ông V nói');
  });

  it('không đụng đến chữ số, tên riêng và cách viết cũng đúng', () => {
    for (const text of [
      'Ban Giám hiệu (qua Nhân viên y tế)',
      'ông Trần Văn Bán',
      'hội thị xã',
      'cơ thể trẻ',
      'số 12 ngày 20',
    ])
      expect(settled(text)).toBe(text);
  });

  it('chữ đã sửa vẫn được đánh dấu để người đọc đối chiếu', () => {
    const page = { width: 1, height: 1, rules: { horizontal: [], vertical: [] }, isRecognised: true };
    const [read] = agreedWithin([{ ...page, items: [item('tống'), item('kết')] }]);
    expect(read?.items[0]).toMatchObject({ text: 'tổng', confidence: 0.79 });
  });
});
