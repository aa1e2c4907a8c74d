import { describe, expect, it } from 'vitest';
import { monthsOfReport, reportPeriodsOf, reportPeriodWords } from './report-periods.ts';

const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
const plan = { year: 2026, countedMonths: months };
const keys = (every: 'month' | 'quarter' | 'half-year', day: number | null, month: 'last' | 'next') =>
  reportPeriodsOf(
    {
      kind: 'report',
      period: every === 'month' ? 'month' : 'quarter',
      dueOn: null,
      dueRule: { every, day, month },
    },
    plan,
  ).map((one) => one.key);

describe('kỳ của báo cáo', () => {
  it('mỗi tháng, quý, nửa năm là một kỳ mang tên của nó, cả khi hạn là ngày cuối tháng sau', () => {
    expect(keys('month', 31, 'next')).toEqual(months);
    expect(keys('month', 5, 'next')).toEqual(months);
    expect(keys('quarter', 15, 'last')).toEqual(['2026-q1', '2026-q2', '2026-q3', '2026-q4']);
    expect(keys('half-year', 10, 'next')).toEqual(['2026-h1', '2026-h2']);
  });

  it('báo cáo một lần trong kế hoạch không mang tên kỳ', () => {
    const year = { kind: 'report' as const, period: 'plan' as const, dueOn: '2026-11-19' };
    expect(reportPeriodsOf(year, plan).map((one) => one.key)).toEqual(['year']);
    expect(reportPeriodWords('year')).toBeNull();
    expect(monthsOfReport('year')).toBeNull();
  });

  it.each([
    ['2026-09', 'tháng 9/2026', '2026-09', '2026-09'],
    ['2026-q3', 'quý III/2026', '2026-07', '2026-09'],
    ['2026-h1', '6 tháng đầu năm 2026', '2026-01', '2026-06'],
    ['2026-h2', '6 tháng cuối năm 2026', '2026-07', '2026-12'],
  ])('%s là %s', (key, words, from, to) => {
    expect(reportPeriodWords(key)?.replaceAll('\u00a0', ' ')).toBe(words);
    expect(monthsOfReport(key)).toEqual({ from, to });
  });
});
