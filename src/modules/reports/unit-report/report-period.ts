import { type LocalDate, monthOf } from '../../../platform/clock/clock.ts';
import { monthsOfReport, reportPeriodWords, wholeYear } from '../../ledger/index.ts';

/** "Báo cáo quý III/2026"; the report of the whole plan is "Báo cáo kết quả năm 2026". */
export function reportName(period: string, year: number): string {
  const words = reportPeriodWords(period);
  return words ? `Báo cáo ${words}` : `Báo cáo kết quả năm ${year}`;
}

/** For a choice among periods: "Quý III/2026", "Cả năm 2026". */
export function periodLabel(period: string, year: number): string {
  const words = reportPeriodWords(period) ?? `cả năm\u00a0${year}`;
  return words[0]!.toLocaleUpperCase('vi') + words.slice(1);
}

export interface DuePeriod {
  period: string;
  dueOn: LocalDate | null;
  /** Handed in, and not given back. */
  isSent: boolean;
}

/**
 * The period to begin with: what is open and begun, the longest overdue first; else the next one to come, else the last.
 */
export function currentPeriod(rows: readonly DuePeriod[], today: LocalDate): string | null {
  const inOrder = rows.toSorted(byDue);
  const begun = inOrder.filter((row) => hasBegun(row, today));
  const open = begun.find((row) => !row.isSent);
  const next = inOrder.find((row) => !row.isSent && !hasBegun(row, today));
  return (open ?? next ?? inOrder.at(-1))?.period ?? null;
}

/** The report of the whole plan can be written any time; one of a month, quarter or half-year from its first day. */
export function hasBegun({ period }: Pick<DuePeriod, 'period'>, today: LocalDate): boolean {
  const months = monthsOfReport(period);
  return months === null || months.from <= monthOf(today);
}

/** In the order of their days; the report of the whole plan last where it has none. */
export function byDue(
  a: Pick<DuePeriod, 'period' | 'dueOn'>,
  b: Pick<DuePeriod, 'period' | 'dueOn'>,
): number {
  const dayOf = (row: Pick<DuePeriod, 'period' | 'dueOn'>) =>
    row.dueOn ?? (row.period === wholeYear ? '9999' : row.period);
  return dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0;
}
