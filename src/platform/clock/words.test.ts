import { describe, expect, it } from 'vitest';
import { monthRunWords, monthYearWords } from './words.ts';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('tháng bằng lời', () => {
  it('một tháng có năm', () => {
    expect(plain(monthYearWords('2023-08'))).toBe('tháng 8/2023');
  });

  it.each([
    [[], ''],
    [['2026-02'], 'tháng 2/2026'],
    [['2026-02', '2026-03', '2026-04'], 'tháng 2 đến tháng 4/2026'],
    [['2026-02', '2026-04', '2026-05'], 'tháng 2, tháng 4, tháng 5/2026'],
    [['2025-11', '2025-12', '2026-01'], 'tháng 11/2025 đến tháng 1/2026'],
    [['2025-11', '2026-01'], 'tháng 11/2025, tháng 1/2026'],
  ])('%j: %s', (months, words) => {
    expect(plain(monthRunWords(months))).toBe(words);
  });
});
