import { describe, expect, it } from 'vitest';
import { explains } from './explained-dates.ts';
import { hasNumber } from './explained-numbers.ts';
import { similarity } from './names.ts';

describe('ngày suy ra được từ lời văn', () => {
  it.each([
    ['Trước ngày 05/6/2024', '', '2024-06-05'],
    ['ngày 05 tháng 6 năm 2024', '', '2024-06-05'],
    ['từ ngày 15 đến ngày 20/4, năm 2024', '', '2024-04-15'],
    ['năm 2024', 'Quý II', '2024-04-01'],
    ['năm 2024', 'Quý II, III', '2024-09-30'],
    ['năm 2024', 'tháng 3 - 5', '2024-05-31'],
    ['năm 2024', '02/2024', '2024-02-29'],
    ['năm 2024', '6 tháng đầu năm', '2024-06-30'],
  ])('“%s” (%s): %s', (words, clause, iso) => expect(explains(words, clause, iso)).toBe(true));

  it.each([
    ['Trước ngày 05/6/2024', '', '2024-05-06'],
    ['Trước ngày 05/6/2024', '', '2023-06-05'],
    ['Quý I đến Quý IV năm 2024', 'Thường xuyên', '2024-04-01'],
    ['năm 2024', 'Quý II', '2024-05-31'],
    ['năm 2024, ngày 15/6', 'Quý II', '2024-06-16'],
  ])('“%s” (%s) không cho %s', (words, clause, iso) => expect(explains(words, clause, iso)).toBe(false));
});

describe('số có trong lời văn', () => {
  it.each([
    ['ít nhất 02 tin', 2],
    ['1.200 tờ rơi', 1200],
    ['98,5%', 98.5],
    ['1,5 tỷ đồng', 1_500_000_000],
    ['350.000.000 đồng', 350_000_000],
    ['mỗi quý một buổi', 1],
    ['Kinh phí (triệu đồng) 24 60', 24_000_000],
    ['Đơn vị tính: nghìn đồng … 1.150', 1_150_000],
  ])('“%s” có %d', (words, value) => expect(hasNumber(words, value)).toBe(true));

  it.each([
    ['ít nhất 02 tin', 3],
    ['1.200 tờ rơi', 12],
    ['120 triệu đồng', 120_000],
  ])('“%s” không có %d', (words, value) => expect(hasNumber(words, value)).toBe(false));
});

it('độ giống nhau của tên nhiệm vụ', () => {
  expect(similarity('Phát tờ rơi – đợt 1', 'phát  tờ rơi - đợt 1.')).toBe(1);
  expect(similarity('Phát tờ rơi', 'Tổ chức mít tinh hưởng ứng')).toBeLessThan(0.5);
});
