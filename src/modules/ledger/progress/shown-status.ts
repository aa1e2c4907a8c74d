import type { LocalDate } from '../../../platform/clock/clock.ts';
import { type CellCounts, type CellStatus, cellStatus } from '../rules.ts';

/** What a cell is called: work put off to a later day is not called excused (rule P3), though nothing is asked for here. */
export type ShownStatus = CellStatus | 'postponed';

export interface Shown {
  status: ShownStatus;
  /** Items had; of an owed cell, items missing; of a postponed one its new day as a number. */
  count: number;
}

/** @param until the new day of what was postponed out of this cell */
export function shownStatus(cell: CellCounts, today: LocalDate, until: LocalDate | null | undefined): Shown {
  const status = cellStatus(cell, today);
  if (status === 'exempt' && until) return { status: 'postponed', count: Number(until.replaceAll('-', '')) };
  return { status, count: status === 'owed' ? cell.needed - cell.done : cell.done };
}
