import {
  addDays,
  addMonths,
  daysBetween,
  earlierDay,
  firstDayOf,
  type LocalDate,
  lastDayOf,
  laterDay,
  monthOf,
  type YearMonth,
} from '../../../platform/clock/clock.ts';
import type { MeasureKind, PeriodLength } from '../rules.ts';

export interface Period {
  start: LocalDate;
  end: LocalDate;
  /** The last day that is in time. */
  dueOn: LocalDate;
  /** The counted months it asks for (rule P14); none where only a day is named. */
  months: YearMonth[];
}

export interface PeriodPlan {
  year: number;
  /** Months that count (rule P14), sorted. */
  countedMonths: YearMonth[];
  /** The last day in time of the units' report; null when the plan asks for none. */
  unitReportDueOn: LocalDate | null;
}

/** On which day a report that comes round again is due: "ngày 20 của tháng cuối mỗi quý". */
export interface DueRule {
  every: 'month' | 'quarter' | 'half-year';
  /** Null: the last day. */
  day: number | null;
  /** In the last month of the period, or in the month that follows it. */
  month: 'last' | 'next';
}

export interface PeriodMeasure {
  kind: MeasureKind;
  period: PeriodLength;
  dueOn: LocalDate | null;
  dueRule?: DueRule | null;
}

/** The periods in which a measure is owed. A month that does not count makes no obligation. */
export function periodsOf(measure: PeriodMeasure, plan: PeriodPlan): Period[] {
  const { countedMonths } = plan;
  const first = countedMonths[0];
  const last = countedMonths.at(-1);
  if (!first || !last) return [];
  if (measure.dueRule) return periodsAround(duesOf(measure.dueRule, countedMonths));
  if (measure.period === 'month')
    return countedMonths.map((month) => periodOf([month], lastDayOf(month), lastDayOf(month)));
  if (measure.period === 'quarter')
    return groupsOf(countedMonths, 3).map(({ months }) => {
      const end = lastDayOf(months.at(-1)!);
      return periodOf(months, end, end);
    });
  if (measure.kind === 'report') {
    const dueOn = measure.dueOn ?? lastDayOf(last);
    // A report that comes after its day still counts, as late, until the year is over.
    const end = laterDay(`${plan.year}-12-31`, dueOn);
    return [{ ...periodOf(countedMonths, end, dueOn), start: startFor(first, dueOn) }];
  }
  const dueOn = measure.dueOn ?? plan.unitReportDueOn ?? lastDayOf(last);
  const months = countedMonths.filter((month) => firstDayOf(month) <= dueOn);
  return [{ start: startFor(first, dueOn), end: dueOn, dueOn, months }];
}

function periodOf(months: YearMonth[], end: LocalDate, dueOn: LocalDate): Period {
  return { start: firstDayOf(months[0]!), end, dueOn, months };
}

/** What is due before the first month that counts is done in the month of its day. */
function startFor(first: YearMonth, dueOn: LocalDate): LocalDate {
  const start = firstDayOf(first);
  return dueOn < start ? firstDayOf(monthOf(dueOn)) : start;
}

interface MonthGroup {
  /** The last month of the group, counted or not. */
  last: YearMonth;
  months: YearMonth[];
}

/** The counted months of each month (1), quarter (3) or half year (6). */
export function groupsOf(countedMonths: readonly YearMonth[], length: 1 | 3 | 6): MonthGroup[] {
  const groups = new Map<YearMonth, YearMonth[]>();
  for (const month of countedMonths) {
    const number = Math.ceil(Number(month.slice(5)) / length) * length;
    const last = `${month.slice(0, 4)}-${String(number).padStart(2, '0')}`;
    groups.set(last, [...(groups.get(last) ?? []), month]);
  }
  return [...groups].map(([last, months]) => ({ last, months }));
}

interface Due {
  dueOn: LocalDate;
  months: YearMonth[];
  /** The month or quarter that gives it its name. */
  named: { from: LocalDate; to: LocalDate };
}

const lengths = { month: 1, quarter: 3, 'half-year': 6 } as const;

function duesOf(rule: DueRule, countedMonths: readonly YearMonth[]): Due[] {
  return groupsOf(countedMonths, lengths[rule.every]).map(({ last, months }) => {
    const month = rule.month === 'next' ? addMonths(last, 1) : last;
    const end = lastDayOf(month);
    const day = rule.day === null ? end : `${month}-${String(rule.day).padStart(2, '0')}`;
    const first = rule.every === 'month' ? last : addMonths(last, -2);
    const named = { from: firstDayOf(first), to: lastDayOf(last) };
    return { dueOn: earlierDay(day, end), months, named };
  });
}

/**
 * A report belongs to the day it is nearest to, so early and late ones find their period and none has two; but it
 * begins within the month or quarter that gives it its name.
 */
function periodsAround(dues: readonly Due[]): Period[] {
  const starts = dues.map(({ dueOn, named }, index) => {
    const before = dues[index - 1]?.dueOn;
    const nearest = before ? addDays(middle(before, dueOn), 1) : named.from;
    const start = earlierDay(laterDay(nearest, named.from), named.to);
    return before ? laterDay(start, addDays(before, 1)) : start;
  });
  return dues.map(({ dueOn, months }, index) => {
    const next = starts[index + 1];
    return { start: starts[index]!, end: next ? addDays(next, -1) : addDays(dueOn, 45), dueOn, months };
  });
}

function middle(a: LocalDate, b: LocalDate): LocalDate {
  return addDays(a, Math.floor(daysBetween(a, b) / 2));
}
