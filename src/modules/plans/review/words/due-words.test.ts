import { expect, it } from 'vitest';
import { dueWords } from './due-words.ts';

const rule = { inclusive: false, every: null };
const plain = (words: string | null) => words?.replaceAll('\u00a0', ' ');

it.each([
  ['2023-11-20', rule, 'Trước ngày 20/11/2023 (hết Chủ nhật, 19/11/2023)'],
  ['2023-11-20', { ...rule, inclusive: true }, 'Đến hết thứ Hai, 20/11/2023'],
  [
    null,
    { ...rule, every: 'quarter', on: { day: 20, month: 'last' as const } },
    'Trước ngày 20 của tháng cuối mỗi quý',
  ],
  [null, { inclusive: true, every: 'month', on: { day: 15, month: 'each' as const } }, 'Ngày 15 hằng tháng'],
  [null, { inclusive: true, every: 'year', on: { day: 5, month: 2 } }, 'Ngày 05/02 hằng năm'],
  [
    null,
    { inclusive: true, every: 'half-year', on: { day: 5, month: 'first' as const } },
    'Ngày 5 của tháng đầu mỗi 6 tháng',
  ],
  [null, { inclusive: true, every: 'quarter' }, 'Hằng quý'],
  [
    null,
    { ...rule, relative: { days: 10, workingDays: true, after: 'kể từ ngày nhận được văn bản' } },
    'Trong 10 ngày làm việc kể từ ngày nhận được văn bản',
  ],
  [null, rule, null],
])('%s %o', (due, of, words) => {
  expect(plain(dueWords(due, of)) ?? null).toBe(words);
});
