import { describe, expect, it } from 'vitest';
import { monthStripWords } from './month-strip.tsx';
import { statuses, statusText } from './status.ts';

describe('chữ của trạng thái', () => {
  it('chỉ Đủ, Trễ, Nợ đi kèm số; số không bị tách xuống dòng', () => {
    expect(statusText('owed', 2)).toBe('Nợ\u00a02');
    expect(statusText('exempt', 2)).toBe('Miễn');
    expect(statusText('enough')).toBe('Đủ');
  });

  it('hoãn mang ngày mới, không gọi là miễn', () => {
    expect(statusText('postponed', 20231031)).toBe('Hoãn\u00a0đến\u00a031/10');
    expect(statusText('postponed', 20240105)).toBe('Hoãn\u00a0đến\u00a005/01');
    expect(statusText('postponed')).toBe('Hoãn');
  });

  it('chín trạng thái có chín chữ khác nhau', () => {
    expect(new Set(statuses.map((status) => statusText(status))).size).toBe(9);
  });

  it('dải tháng được đọc lên thành một câu', () => {
    expect(
      monthStripWords([
        { month: '2023-04', status: 'enough' },
        { month: '2023-10', status: 'not-due', words: '1 / 2' },
      ]),
    ).toBe('tháng 4: Đủ, tháng 10: 1 / 2');
  });
});
