import {
  addMonths,
  type LocalDate,
  monthOf,
  monthsBetween,
  type YearMonth,
} from '../../../platform/clock/clock.ts';

export interface MonthBounds {
  year: number;
  issuedOn: LocalDate | null;
  /** Known month of issue when the day is blank. */
  issuedMonth: YearMonth | null;
  /** The last day in time of the units' report. */
  unitReportDueOn: LocalDate | null;
}

/** Rule P14: from the month after issue through the month before the units' report is due, within the plan's year. */
export function defaultCountedMonths(bounds: MonthBounds): YearMonth[] {
  const january = `${bounds.year}-01`;
  const december = `${bounds.year}-12`;
  const issued = bounds.issuedOn ? monthOf(bounds.issuedOn) : bounds.issuedMonth;
  const first = issued && issued >= january ? addMonths(issued, 1) : january;
  const last = bounds.unitReportDueOn ? addMonths(monthOf(bounds.unitReportDueOn), -1) : december;
  return monthsBetween(first, last < december ? last : december);
}
