import type { LocalDate, YearMonth } from '../../../platform/clock/clock.ts';
import { type ReportRhythm, reportRhythmOf } from '../../plans/index.ts';
import { groupsOf, type PeriodMeasure, periodsOf } from './periods.ts';

/** The report that is owed once in a plan. */
export const wholeYear = 'year';

interface ReportPeriod {
  /** "2026-09", "2026-q3", "2026-h1", or "year": part of a report's identity and of addresses. */
  key: string;
  start: LocalDate;
}

const lengths = { month: 1, quarter: 3, 'half-year': 6 } as const;

/** The periods in which a report is owed, each with the key of the month, quarter or half-year that names it. */
export function reportPeriodsOf(
  measure: PeriodMeasure,
  plan: { year: number; countedMonths: YearMonth[] },
): ReportPeriod[] {
  const periods = periodsOf(measure, { ...plan, unitReportDueOn: null });
  const rhythm = reportRhythmOf(measure);
  if (rhythm === 'year') return periods.map(({ start }) => ({ key: wholeYear, start }));
  const groups = groupsOf(plan.countedMonths, lengths[rhythm]);
  return periods.map(({ start }, index) => ({ key: keyOf(rhythm, groups[index]!.last), start }));
}

function keyOf(rhythm: Exclude<ReportRhythm, 'year'>, last: YearMonth): string {
  const [year, month] = last.split('-') as [string, string];
  if (rhythm === 'month') return last;
  return rhythm === 'quarter' ? `${year}-q${Number(month) / 3}` : `${year}-h${Number(month) / 6}`;
}

const roman = ['', 'I', 'II', 'III', 'IV'];

/** "tháng 9/2026", "quý III/2026", "6 tháng đầu năm 2026"; null for the report of the whole plan, and for no key at all. */
export function reportPeriodWords(key: string): string | null {
  const [, year, kind, number] = /^(\d{4})-([qh]?)(\d{1,2})$/.exec(key) ?? [];
  if (!year) return null;
  if (kind === 'q') return `quý\u00a0${roman[Number(number)]}/${year}`;
  if (kind === 'h') return `6\u00a0tháng ${number === '1' ? 'đầu' : 'cuối'} năm\u00a0${year}`;
  return `tháng\u00a0${Number(number)}/${year}`;
}

/** The months a period reports on, first and last; null for the whole plan. */
export function monthsOfReport(key: string): { from: YearMonth; to: YearMonth } | null {
  const [, year, kind, number] = /^(\d{4})-([qh]?)(\d{1,2})$/.exec(key) ?? [];
  if (!year) return null;
  const length = kind === 'q' ? 3 : kind === 'h' ? 6 : 1;
  const to = Number(number) * length;
  const month = (value: number) => `${year}-${String(value).padStart(2, '0')}`;
  return { from: month(to - length + 1), to: month(to) };
}
