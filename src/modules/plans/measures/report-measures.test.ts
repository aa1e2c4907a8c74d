import { describe, expect, it } from 'vitest';
import { dueRuleOf } from './report-measures.ts';

describe('báo cáo định kỳ', () => {
  const duty = { due: null, inclusive: true };
  it.each([
    ['hằng tháng, không nêu ngày', { every: 'month' }, { every: 'month', day: null, month: 'last' }],
    [
      'trước ngày 25 hằng tháng là hết ngày 24',
      { every: 'month', on: { day: 25, month: 'each' }, inclusive: false },
      { every: 'month', day: 24, month: 'last' },
    ],
    [
      'ngày 05 hằng tháng: báo cáo của tháng trước',
      { every: 'month', on: { day: 5, month: 'each' } },
      { every: 'month', day: 5, month: 'next' },
    ],
    [
      'ngày 20 tháng cuối quý',
      { every: 'quarter', on: { day: 20, month: 'last' } },
      { every: 'quarter', day: 20, month: 'last' },
    ],
    [
      'ngày 10 tháng đầu quý sau',
      { every: 'quarter', on: { day: 10, month: 'first' } },
      { every: 'quarter', day: 10, month: 'next' },
    ],
    [
      'trước ngày 01 tháng đầu quý: hết tháng cuối quý trước',
      { every: 'quarter', on: { day: 1, month: 'first' }, inclusive: false },
      { every: 'quarter', day: null, month: 'last' },
    ],
    [
      'sáu tháng một lần',
      { every: 'half-year', on: { day: 15, month: 'last' } },
      { every: 'half-year', day: 15, month: 'last' },
    ],
    ['mỗi năm một lần: một lần, không phải định kỳ', { every: 'year', on: { day: 20, month: 11 } }, null],
    ['có ngày cụ thể: một lần', { every: 'quarter', due: '2023-11-20' }, null],
    ['không định kỳ', { every: null }, null],
  ] as const)('%s', (_name, over, rule) => {
    expect(dueRuleOf({ ...duty, ...over } as never)).toEqual(rule);
  });
});
