import { describe, expect, it } from 'vitest';
import { withDateWords } from './date-words.ts';

const read = (text: string) =>
  withDateWords(
    text.split(' ').map((word) => ({ text: word, x: 0, right: 1, y: 0, height: 1, confidence: 0.95 })),
  )
    .map((item) => item.text)
    .join(' ');

describe('chữ của ngày tháng giữa các con số', () => {
  it.each([
    ['ngày 14 thúng 3 năm 2024', 'ngày 14 tháng 3 năm 2024'],
    ['ngày 05 thăng 9 nằm 2023', 'ngày 05 tháng 9 năm 2023'],
    ['trước ngảy 25/4/2024.', 'trước ngày 25/4/2024.'],
  ])('%s', (before, after) => {
    expect(read(before)).toBe(after);
  });

  it('chữ khác giữa hai số để nguyên', () => {
    for (const text of ['khối 10 và 11', 'từ 2 thành 3', 'lớp 9 tham 2024 gia', 'hơn 50 trang 2 mặt'])
      expect(read(text)).toBe(text);
  });
});
