import { firstDayOf, type LocalDate, type YearMonth } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { cellStatus } from '../rules.ts';
import { listMatrix, type MatrixCell, type MatrixFilter } from './matrix-store.server.ts';
import { packCells, type ShownCell } from './packed-cells.ts';

/** What a cell shows: of an owed one how many are missing, else how many there are. */
export function shownCell(cell: MatrixCell, today: LocalDate): ShownCell {
  const status = cellStatus(cell, today);
  return { status, count: status === 'owed' ? cell.needed - cell.done : cell.done, id: cell.obligationId };
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
  for (const measureId of filter.measureIds) {
    const unitIds = filter.unitIds.filter((id) => !strips.has(id));
    if (unitIds.length === 0) break;
    for (const row of await listMatrix(db, { ...filter, measureIds: [measureId], unitIds })) {
      const byStart = new Map(row.cells.map((cell) => [cell.periodStart, cell]));
      const cells = filter.months.map((month) => {
        const cell = byStart.get(firstDayOf(month));
        return cell ? { ...shownCell(cell, filter.today), id: '' } : null;
      });
      strips.set(row.unitId, packCells(cells));
    }
  }
  return strips;
}
