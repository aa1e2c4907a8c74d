import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { GroupTotals } from './group-totals.server.ts';
import { listMatrix, type MatrixFilter } from './matrix-store.server.ts';
import { listPostponed } from './postponed-store.server.ts';
import type { ProgressAddress } from './progress-address.ts';
import type { ProgressColumn } from './read-progress.server.ts';
import { shownCell } from './read-strips.server.ts';
import type { ShownStatus } from './shown-status.ts';
import { type PlacedTile, placeTiles } from './tile-places.ts';
import { type GroupedUnit, groupIdOf, type UnitGroup } from './unit-groups.ts';

/** A place with many units, or, inside one place, a unit. */
export type Tile =
  | {
      kind: 'group';
      id: string;
      name: string;
      done: number;
      owed: number;
      /** Units that owe. */
      missing: number;
      /** Share of each period that is due; null where nobody must. */
      shares: (number | null)[];
    }
  | { kind: 'unit'; id: string; name: string; status: ShownStatus; count: number; cell: string };

export interface PlacesView {
  period: LocalDate;
  head: string;
  isDue: boolean;
  tiles: PlacedTile<Tile>[];
  columns: number;
  rows: number;
  /** The tiles stand about as the places do on a map. */
  isLikeMap: boolean;
}

interface Chosen {
  parts: readonly GroupTotals[];
  groups: ReadonlyMap<string, UnitGroup>;
  columns: readonly ProgressColumn[];
  units: readonly GroupedUnit[];
  today: LocalDate;
  cellsOf: MatrixFilter;
  isCountry: boolean;
}

/** One period of all places; with a single place, of its units. */
export async function readPlaces(db: Db, asked: ProgressAddress, chosen: Chosen): Promise<PlacesView | null> {
  const { columns } = chosen;
  const column =
    columns.find((one) => one.start === asked.period) ?? columns.findLast((one) => one.isDue) ?? columns[0];
  if (!column) return null;
  const groupIds = new Set(chosen.units.map(groupIdOf));
  const tiles =
    chosen.isCountry || groupIds.size > 1
      ? groupTiles(chosen, column.start)
      : await unitTiles(db, chosen, column.start);
  const { start: period, head, isDue } = column;
  return { period, head, isDue, ...placeTiles(tiles) };
}

function groupTiles({ parts, groups, columns }: Chosen, period: LocalDate): Tile[] {
  return [...Map.groupBy(parts, (part) => part.groupId ?? '')].flatMap(([id, own]): Tile[] => {
    const byStart = new Map(own.map((part) => [part.periodStart, part]));
    const now = byStart.get(period);
    if (!now) return [];
    const shares = columns
      .filter((column) => column.isDue)
      .map(({ start }) => {
        const part = byStart.get(start);
        return part && part.owed > 0 ? part.done / part.owed : null;
      });
    const name = groups.get(id)?.name ?? 'Trực thuộc Sở';
    return [{ kind: 'group', id, name, done: now.done, owed: now.owed, missing: now.missing, shares }];
  });
}

async function unitTiles(db: Db, { units, cellsOf, today }: Chosen, period: LocalDate): Promise<Tile[]> {
  const some = { ...cellsOf, unitIds: units.map((unit) => unit.id) };
  const rows = await listMatrix(db, some);
  const postponed = await listPostponed(db, some);
  const cells = new Map(
    rows.map((row) => [row.unitId, row.cells.find((cell) => cell.periodStart === period)]),
  );
  return units.flatMap((unit): Tile[] => {
    const cell = cells.get(unit.id);
    if (!cell) return [];
    const { status, count } = shownCell(cell, today, postponed);
    return [
      {
        kind: 'unit',
        id: unit.id,
        name: unit.name,
        status,
        count,
        cell: cell.obligationId,
      },
    ];
  });
}
