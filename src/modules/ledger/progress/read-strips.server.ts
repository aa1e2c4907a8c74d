import { firstDayOf, type LocalDate, type YearMonth } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { listMatrix, type MatrixCell, type MatrixFilter } from './matrix-store.server.ts';
import { packCells, type ShownCell } from './packed-cells.ts';
import { listPostponed } from './postponed-store.server.ts';
import { shownStatus } from './shown-status.ts';

/** What a cell shows: of an owed one how many are missing, of a postponed one until when, else how many there are. */
export function shownCell(
  cell: MatrixCell,
  today: LocalDate,
  postponed: ReadonlyMap<string, LocalDate>,
): ShownCell {
  const id = cell.obligationId;
  return { ...shownStatus(cell, today, postponed.get(id)), id };
}

/**
 * The months of each unit's monthly measure, packed; a unit with several shows the first. Asked measure by measure for
 * the units that are still without one: most owe the first.
 */
export async function readStrips(
  db: Db,
  filter: Omit<MatrixFilter, 'unitIds'> & {
    unitIds: readonly string[];
    today: LocalDate;
    months: readonly YearMonth[];
  },
): Promise<Map<string, string>> {
  const strips = new Map<string, string>();
  const unitIds = [...filter.unitIds];
  const postponed = unitIds.length > 0 ? await listPostponed(db, { ...filter, unitIds }) : new Map();
  for (const measureId of filter.measureIds) {
    const unitIds = filter.unitIds.filter((id) => !strips.has(id));
    if (unitIds.length === 0) break;
    for (const row of await listMatrix(db, { ...filter, measureIds: [measureId], unitIds })) {
      const byStart = new Map(row.cells.map((cell) => [cell.periodStart, cell]));
      const cells = filter.months.map((month) => {
        const cell = byStart.get(firstDayOf(month));
        return cell ? { ...shownCell(cell, filter.today, postponed), id: '' } : null;
      });
      strips.set(row.unitId, packCells(cells));
    }
  }
  return strips;
}
