import type { LocalDate, YearMonth } from '../../platform/clock/clock.ts';
import { firstDayOf, lastDayOf, monthOf } from '../../platform/clock/clock.ts';

export type MeasureKind = 'quota' | 'coverage' | 'presence' | 'report';
export type PeriodLength = 'month' | 'quarter' | 'plan';
export type ObligationState = 'owed' | 'exempt' | 'nothing_to_report';

/** Four different silences (rule P3) and the two ways of having done it. */
export type CellStatus = 'enough' | 'late' | 'owed' | 'exempt' | 'nothing' | 'not-due';

export interface CellCounts {
  needed: number;
  done: number;
  /** Of `done`, received after the due day. */
  late: number;
  state: ObligationState;
  dueOn: LocalDate;
}

/**
 * What a cell says on a day. Enough in time counts as enough even if more came late; a declaration of nothing to
 * report is overtaken by evidence that did come in.
 */
export function cellStatus(cell: CellCounts, today: LocalDate): CellStatus {
  if (cell.state === 'exempt') return 'exempt';
  if (cell.done >= cell.needed) return cell.done - cell.late >= cell.needed ? 'enough' : 'late';
  if (cell.state === 'nothing_to_report' && cell.done === 0) return 'nothing';
  return cell.dueOn < today ? 'owed' : 'not-due';
}

/** How many items are still missing and overdue; 0 unless the status is `owed`. */
export function missingCount(cell: CellCounts, today: LocalDate): number {
  return cellStatus(cell, today) === 'owed' ? cell.needed - cell.done : 0;
}

/** Came in after the last day that was in time (rule P4: counted all the same, shown as late). */
export function isLate(receivedOn: LocalDate, dueOn: LocalDate): boolean {
  return receivedOn > dueOn;
}

/** Only what comes round again can be empty once; a report or a coverage of the whole year is excused, not declared. */
export function isDeclarable(cell: { kind: MeasureKind; period: PeriodLength }): boolean {
  return (cell.kind === 'quota' || cell.kind === 'presence') && cell.period !== 'plan';
}

export interface OwedBy {
  kinds: string[];
  unitIds: string[];
  exceptUnitIds: string[];
}

/** When a unit was there and as what; `to` is the first day that no longer counts. */
export interface OwingLife {
  id: string;
  stretches: readonly { from: LocalDate; to: LocalDate | null; kind: string }[];
  /** Not asked for periods before this day. */
  owesFrom: LocalDate | null;
  /** Whose place it took, and from when. */
  predecessors: readonly { unitId: string; fromOn: LocalDate }[];
}

/**
 * Whether a unit, being of a kind on a day, owes a measure. A named unit's duty, and its exception, pass to whoever
 * takes its place.
 */
export function owes(life: OwingLife, kind: string, owedBy: OwedBy, on: LocalDate): boolean {
  const before = life.predecessors.filter((one) => one.fromOn <= on).map((one) => one.unitId);
  const excepted = (id: string) => owedBy.exceptUnitIds.includes(id);
  const isNew = life.predecessors.some((one) => one.fromOn === life.stretches[0]!.from);
  if (excepted(life.id) || (isNew && before.length > 0 && before.every(excepted))) return false;
  return [life.id, ...before].some((id) => owedBy.unitIds.includes(id)) || owedBy.kinds.includes(kind);
}

/** Of what kind a unit owes a period of a measure, or null. `structureOn`: as the units stand on that day. */
export function owesAs(
  life: OwingLife,
  measure: { period: PeriodLength; owedBy: OwedBy },
  period: Period,
  structureOn: LocalDate,
): string | null {
  const on = period.dueOn < structureOn ? period.dueOn : structureOn;
  const now = life.stretches.find((one) => one.from <= on && (one.to === null || one.to > on));
  if (!now || !owes(life, now.kind, measure.owedBy, on)) return null;
  const begins = life.stretches[0]!.from;
  const tookPlace = life.predecessors.some((one) => one.fromOn === begins);
  if (tookPlace) return period.dueOn >= begins ? now.kind : null;
  const from = later(begins, life.owesFrom ?? begins);
  // Half a month is not asked of a new unit, the year's work is.
  const first = measure.period === 'plan' ? period.dueOn : period.start;
  return first >= from ? now.kind : null;
}

export interface Period {
  start: LocalDate;
  end: LocalDate;
  /** The last day that is in time. */
  dueOn: LocalDate;
}

export interface PeriodPlan {
  year: number;
  /** Months that count (rule P14), sorted. */
  countedMonths: YearMonth[];
  /** The last day in time of the units' report; null when the plan asks for none. */
  unitReportDueOn: LocalDate | null;
}

export interface PeriodMeasure {
  kind: MeasureKind;
  period: PeriodLength;
  dueOn: LocalDate | null;
}

/** The periods in which a measure is owed. A month that does not count makes no obligation. */
export function periodsOf(measure: PeriodMeasure, plan: PeriodPlan): Period[] {
  const first = plan.countedMonths[0];
  const last = plan.countedMonths.at(-1);
  if (!first || !last) return [];
  if (measure.period === 'month')
    return plan.countedMonths.map((month) => ({
      start: firstDayOf(month),
      end: lastDayOf(month),
      dueOn: lastDayOf(month),
    }));
  if (measure.period === 'quarter') return quartersOf(plan.countedMonths);
  if (measure.kind === 'report') {
    const dueOn = measure.dueOn ?? lastDayOf(last);
    // A report that comes after its day still counts, as late, until the year is over.
    return [{ start: startFor(first, dueOn), end: later(`${plan.year}-12-31`, dueOn), dueOn }];
  }
  const dueOn = measure.dueOn ?? plan.unitReportDueOn ?? lastDayOf(last);
  return [{ start: startFor(first, dueOn), end: dueOn, dueOn }];
}

/** What is due before the first month that counts is done in the month of its day. */
function startFor(first: YearMonth, dueOn: LocalDate): LocalDate {
  const start = firstDayOf(first);
  return dueOn < start ? firstDayOf(monthOf(dueOn)) : start;
}

function quartersOf(months: YearMonth[]): Period[] {
  const quarters = new Map<string, YearMonth[]>();
  for (const month of months) {
    const key = `${month.slice(0, 4)}-${Math.ceil(Number(month.slice(5)) / 3)}`;
    quarters.set(key, [...(quarters.get(key) ?? []), month]);
  }
  return [...quarters.values()].map((counted) => {
    const end = lastDayOf(counted.at(-1)!);
    return { start: firstDayOf(counted[0]!), end, dueOn: end };
  });
}

function later(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}

/** Share of a set, 0–1; an empty set is 0 done of 0, said as null. */
export function shareOf(done: number, owed: number): number | null {
  return owed === 0 ? null : Math.min(1, done / owed);
}
