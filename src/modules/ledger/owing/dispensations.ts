import {
  addMonths,
  firstDayOf,
  type LocalDate,
  laterDay,
  type YearMonth,
} from '../../../platform/clock/clock.ts';
import type { Period } from './periods.ts';
import { isNamedWhole, type OwingLife } from './who-owes.ts';

export type DispensationKind = 'exempt' | 'postpone';

/** Some units need not do something, or not yet. Named units only; it passes on as a duty does. */
export interface Dispensation {
  id: string;
  kind: DispensationKind;
  unitIds: readonly string[];
  /** None said: everything. */
  measureIds: readonly string[];
  fromMonth: YearMonth;
  /** The last month it holds for. */
  toMonth: YearMonth;
  /** The new day, of a postponement. */
  until: LocalDate | null;
  /** Ended early: months from this one on are owed again. */
  endedFrom: YearMonth | null;
}

export interface CoverableMeasure {
  id: string;
  isWholeYear: boolean;
}

/** By periods: what covers these months; work of the whole year by its name, or when all its months are covered. */
export function covers(
  one: Dispensation,
  life: OwingLife,
  measure: CoverableMeasure,
  period: Period,
  on: LocalDate,
): boolean {
  const isNamed = one.measureIds.includes(measure.id);
  if (!isNamed && one.measureIds.length > 0) return false;
  if (!isNamedWhole(life, one.unitIds, on)) return false;
  if (measure.isWholeYear && isNamed)
    return one.endedFrom === null || period.dueOn < firstDayOf(one.endedFrom);
  const last = one.endedFrom && one.endedFrom <= one.toMonth ? addMonths(one.endedFrom, -1) : one.toMonth;
  return period.months.length > 0 && period.months.every((month) => month >= one.fromMonth && month <= last);
}

/** The later day and the longer time of work of the whole year. */
export function postponed(period: Period, until: LocalDate): Period {
  return {
    ...period,
    dueOn: laterDay(period.dueOn, until),
    end: laterDay(period.end, until),
  };
}

/**
 * Where the work of a period that comes round again is made up for: the last period that begins by the new day and is
 * not itself dispensed with. Its months' evidence is counted for it already, so it asks for more instead.
 */
export function makeUpIndex(
  periods: readonly { start: LocalDate; isOpen: boolean }[],
  index: number,
  until: LocalDate,
): number | null {
  const found = periods.findLastIndex((one, at) => at > index && one.isOpen && one.start <= until);
  return found === -1 ? null : found;
}
