import type { Db } from '../../../platform/db/open-database.server.ts';
import { listRungTotals } from '../credits/credited-store.server.ts';
import type { GroupTotals } from './group-totals.server.ts';
import type { MatrixFilter } from './matrix-store.server.ts';
import type { ProgressColumn } from './read-progress.server.ts';
import type { UnitGroup } from './unit-groups.ts';

export interface TrendView {
  /** Heads of the periods that are due. */
  heads: string[];
  /** Share of units with enough, per period; and of those in time. */
  done: (number | null)[];
  inTime: (number | null)[];
  /** The same per place, by name. */
  groups: { id: string; name: string; done: (number | null)[] }[];
  /** How many items stand on each rung. */
  rungs: { rung: number; items: number }[];
}

interface Chosen {
  parts: readonly GroupTotals[];
  groups: ReadonlyMap<string, UnitGroup>;
  columns: readonly ProgressColumn[];
  cellsOf: MatrixFilter;
  unitIds: string[] | undefined;
  isCountry: boolean;
}

/** How the shares went from period to period, and how firmly the evidence behind them stands. */
export async function readTrend(
  db: Db,
  { parts, groups, columns, cellsOf, unitIds, isCountry }: Chosen,
): Promise<TrendView> {
  const due = columns.filter((column) => column.isDue);
  const shares = (rows: readonly GroupTotals[], part: (row: GroupTotals) => number) =>
    due.map(({ start }) => {
      const own = rows.filter((row) => row.periodStart === start);
      const owed = own.reduce((sum, row) => sum + row.owed, 0);
      return owed > 0 ? own.reduce((sum, row) => sum + part(row), 0) / owed : null;
    });
  const byGroup = Map.groupBy(parts, (part) => part.groupId ?? '');
  // All evidence of a country is read for no page; each province shows its own.
  const rungs = isCountry ? [] : await listRungTotals(db, { ...cellsOf, ...(unitIds ? { unitIds } : {}) });
  return {
    heads: due.map((column) => column.head),
    done: shares(parts, (row) => row.done),
    inTime: shares(parts, (row) => row.done - row.late),
    groups: [...byGroup]
      .map(([id, rows]) => ({
        id,
        name: groups.get(id)?.name ?? 'Trực thuộc Sở',
        done: shares(rows, (row) => row.done),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true })),
    rungs: rungs.map(({ rung, items }) => ({ rung, items })),
  };
}
