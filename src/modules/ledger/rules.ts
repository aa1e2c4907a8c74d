import type { LocalDate } from '../../platform/clock/clock.ts';

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

/** Share of a set, 0–1; an empty set is 0 done of 0, said as null. */
export function shareOf(done: number, owed: number): number | null {
  return owed === 0 ? null : Math.min(1, done / owed);
}
