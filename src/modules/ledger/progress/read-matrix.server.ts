import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { missingCount } from '../rules.ts';
import type { GroupTotals } from './group-totals.server.ts';
import { listMatrix, type MatrixFilter } from './matrix-store.server.ts';
import { chooseOpenGroups } from './open-groups.ts';
import { packCells } from './packed-cells.ts';
import { listPostponed } from './postponed-store.server.ts';
import { shownCell } from './read-strips.server.ts';
import { type GroupedUnit, groupIdOf, type UnitGroup } from './unit-groups.ts';

export interface MatrixLine {
  id: string;
  name: string;
  /** Packed, one per column. */
  cells: string;
  missing: number;
}

export interface MatrixGroup {
  id: string;
  name: string;
  units: number;
  missing: number;
  /** Units that have nothing at all in the period that was due last. */
  silent: number;
  /** "33/40" per column; empty where nobody owes. */
  figures: string[];
  isOpen: boolean;
  lines: MatrixLine[];
}

interface MatrixInput {
  filter: MatrixFilter;
  today: LocalDate;
  units: readonly GroupedUnit[];
  groups: ReadonlyMap<string, UnitGroup>;
  parts: readonly GroupTotals[];
  columns: readonly LocalDate[];
  /** The period that was due last. */
  lastDue: LocalDate | null;
  open: readonly string[];
  /** The rows are provinces: none is opened in place. */
  isCountry: boolean;
  mustOpen: string | null;
  /** The schools of the open groups as well, not the groups' figures alone. */
  withLines: boolean;
}

/** Districts with their totals; only the open ones carry their schools, so that the page stays small. */
export async function readMatrixGroups(db: Db, input: MatrixInput): Promise<MatrixGroup[]> {
  const closed = closedGroups(input);
  const open = input.isCountry ? new Set<string>() : chooseOpenGroups(closed, input.open, input.mustOpen);
  const shown = input.withLines ? input.units.filter((unit) => open.has(groupIdOf(unit))) : [];
  const lines = await readLines(db, input, shown);
  const byGroup = Map.groupBy(shown, groupIdOf);
  return closed.map((group) => ({
    ...group,
    isOpen: open.has(group.id),
    lines: (byGroup.get(group.id) ?? []).flatMap((unit) => lines.get(unit.id) ?? []),
  }));
}

function closedGroups({ parts, columns, groups, lastDue, isCountry }: MatrixInput): MatrixGroup[] {
  return [...Map.groupBy(parts, (part) => part.groupId ?? '')]
    .map(([id, own]): MatrixGroup => {
      const byStart = new Map(own.map((part) => [part.periodStart, part]));
      return {
        id,
        name: groups.get(id)?.name ?? (isCountry ? 'Ngoài các tỉnh' : 'Trực thuộc Sở'),
        silent: lastDue ? (byStart.get(lastDue)?.silent ?? 0) : 0,
        units: Math.max(...own.map((part) => part.units)),
        missing: own.reduce((sum, part) => sum + part.missingItems, 0),
        figures: columns.map((start) => {
          const part = byStart.get(start);
          return part ? `${part.done}/${part.owed}` : '';
        }),
        isOpen: false,
        lines: [],
      };
    })
    .sort((a, b) => b.missing - a.missing || a.name.localeCompare(b.name, 'vi', { numeric: true }));
}

async function readLines(
  db: Db,
  { filter, today, columns }: MatrixInput,
  shown: readonly GroupedUnit[],
): Promise<Map<string, MatrixLine>> {
  if (shown.length === 0) return new Map();
  const names = new Map(shown.map((unit) => [unit.id, unit.name]));
  const some = { ...filter, unitIds: [...names.keys()] };
  const rows = await listMatrix(db, some);
  const postponed = await listPostponed(db, some);
  return new Map(
    rows.map((row) => {
      const byStart = new Map(row.cells.map((cell) => [cell.periodStart, cell]));
      const cells = columns.map((start) => {
        const cell = byStart.get(start);
        return cell ? shownCell(cell, today, postponed) : null;
      });
      const missing = row.cells.reduce((sum, cell) => sum + missingCount(cell, today), 0);
      return [row.unitId, { id: row.unitId, name: names.get(row.unitId)!, cells: packCells(cells), missing }];
    }),
  );
}
