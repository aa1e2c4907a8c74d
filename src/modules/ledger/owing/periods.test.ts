import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsBetween } from '../../../platform/clock/clock.ts';
import { type DueRule, periodsOf } from './periods.ts';

describe('các kỳ của một chỉ tiêu', () => {
  const plan = {
    year: 2023,
    countedMonths: monthsBetween('2023-04', '2023-10'),
    unitReportDueOn: '2023-11-19',
  };
  const quota = { kind: 'quota', period: 'month', dueOn: null } as const;

  it('mỗi tháng được tính là một kỳ, hạn là ngày cuối tháng (P14)', () => {
    const periods = periodsOf(quota, plan);
    expect(periods).toHaveLength(7);
    expect(periods[0]).toMatchObject({ start: '2023-04-01', end: '2023-04-30', dueOn: '2023-04-30' });
    expect(periods.at(-1)).toMatchObject({ start: '2023-10-01', end: '2023-10-31', dueOn: '2023-10-31' });
  });

  it('tháng bỏ ra thì không ai nợ tháng đó', () => {
    const months = plan.countedMonths.filter((month) => month !== '2023-07');
    expect(periodsOf(quota, { ...plan, countedMonths: months }).map((period) => period.start)).not.toContain(
      '2023-07-01',
    );
  });

  it('quý chỉ gồm các tháng được tính của quý đó', () => {
    expect(periodsOf({ ...quota, period: 'quarter' }, plan)).toMatchObject([
      { start: '2023-04-01', end: '2023-06-30', dueOn: '2023-06-30' },
      { start: '2023-07-01', end: '2023-09-30', dueOn: '2023-09-30' },
      { start: '2023-10-01', end: '2023-10-31', dueOn: '2023-10-31' },
    ]);
  });

  it('việc cả năm không nêu ngày thì hết hạn cùng báo cáo của đơn vị: trước 20/11 là hết 19/11 (P12)', () => {
    expect(periodsOf({ kind: 'coverage', period: 'plan', dueOn: null }, plan)).toMatchObject([
      { start: '2023-04-01', end: '2023-11-19', dueOn: '2023-11-19' },
    ]);
  });

  it('báo cáo đến sau hạn vẫn thuộc kỳ, cho đến hết năm', () => {
    expect(periodsOf({ kind: 'report', period: 'plan', dueOn: '2023-11-19' }, plan)).toMatchObject([
      { start: '2023-04-01', end: '2023-12-31', dueOn: '2023-11-19' },
    ]);
  });

  it('việc có hạn trước tháng được tính đầu tiên thì làm trong tháng của hạn đó', () => {
    expect(periodsOf({ kind: 'presence', period: 'plan', dueOn: '2023-03-31' }, plan)).toMatchObject([
      { start: '2023-03-01', end: '2023-03-31', dueOn: '2023-03-31' },
    ]);
    expect(periodsOf({ kind: 'report', period: 'plan', dueOn: '2023-03-31' }, plan)[0]?.start).toBe(
      '2023-03-01',
    );
  });

  it('kế hoạch không có tháng nào được tính thì không có kỳ nào', () => {
    expect(periodsOf(quota, { ...plan, countedMonths: [] })).toEqual([]);
  });

  it('các kỳ luôn nối tiếp, không trùng nhau, hạn không trước ngày bắt đầu', () => {
    const months = fc
      .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 })
      .map((numbers) =>
        numbers.sort((a, b) => a - b).map((month) => `2023-${String(month).padStart(2, '0')}`),
      );
    fc.assert(
      fc.property(months, fc.constantFrom('month' as const, 'quarter' as const), (countedMonths, period) => {
        const periods = periodsOf({ kind: 'quota', period, dueOn: null }, { ...plan, countedMonths });
        for (const [index, one] of periods.entries()) {
          expect(one.dueOn >= one.start).toBe(true);
          if (index > 0) expect(one.start > periods[index - 1]!.end).toBe(true);
        }
      }),
    );
  });

  const shown = (rule: DueRule, countedMonths = plan.countedMonths) =>
    periodsOf(
      { kind: 'report', period: rule.every === 'month' ? 'month' : 'quarter', dueOn: null, dueRule: rule },
      { ...plan, countedMonths },
    ).map(({ start, end, dueOn }) => [start, dueOn, end]);

  it('báo cáo hằng quý: mỗi quý một kỳ, báo cáo thuộc ngày hạn gần nhất', () => {
    expect(shown({ every: 'quarter', day: 20, month: 'last' })).toEqual([
      ['2023-04-01', '2023-06-20', '2023-08-05'],
      ['2023-08-06', '2023-09-20', '2023-11-04'],
      ['2023-11-05', '2023-12-20', '2024-02-03'],
    ]);
  });

  it('báo cáo tháng nộp ngày 05 tháng sau là báo cáo của tháng trước', () => {
    const [first, second] = shown({ every: 'month', day: 5, month: 'next' });
    expect(first).toEqual(['2023-04-01', '2023-05-05', '2023-05-20']);
    expect(second).toEqual(['2023-05-21', '2023-06-05', '2023-06-20']);
  });

  it('báo cáo 6 tháng: kỳ gọi theo quý cuối của nửa năm', () => {
    const months = monthsBetween('2023-01', '2023-12');
    expect(shown({ every: 'half-year', day: null, month: 'last' }, months).map(([start]) => start)).toEqual([
      '2023-04-01',
      '2023-10-01',
    ]);
  });

  it('các kỳ báo cáo không trùng nhau, chứa ngày hạn và bắt đầu trong tháng, quý mang tên kỳ', () => {
    const rules = fc.record({
      every: fc.constantFrom('month' as const, 'quarter' as const, 'half-year' as const),
      day: fc.option(fc.integer({ min: 1, max: 31 }), { nil: null }),
      month: fc.constantFrom('last' as const, 'next' as const),
    });
    const months = fc.subarray(monthsBetween('2023-01', '2023-12'), { minLength: 1 });
    fc.assert(
      fc.property(rules, months, (rule, countedMonths) => {
        const periods = shown(rule, countedMonths) as [string, string, string][];
        for (const [index, [start, dueOn, end]] of periods.entries()) {
          expect(start <= dueOn && dueOn <= end, `${start} ${dueOn} ${end}`).toBe(true);
          if (index > 0) expect(start > periods[index - 1]![2]).toBe(true);
        }
        expect(new Set(periods.map(([start]) => start)).size).toBe(periods.length);
      }),
    );
  });
});
