import { isUnitStart } from '../../grammar/units/unit-phrases.ts';
import type { SourceText } from '../../text/source-text.ts';
import { fold, joinWrapped, squash } from '../../text/tidy-text.ts';
import type { ColumnRole } from '../columns.ts';
import { withMergedLeads } from '../merged-leads.ts';
import { withoutKnownTables } from '../running-text.ts';
import type { TaskRow } from '../task-row.ts';
import { type Assignment, assignCells, LONGEST_ROW, type RestOfRow } from './assign-cells.ts';
import { columnWidths, widestLine } from './column-widths.ts';
import { orderOfRoles } from './role-order.ts';
import { atomsOf } from './row-atoms.ts';
import { type KnownOfTable, NOTHING_KNOWN } from './row-features.ts';
import { withStrayLeads } from './stray-leads.ts';
import { findTornTables, type TornRow } from './torn-rows.ts';

/** Rows of the task tables whose cells a converter tore apart. */
export function tornTaskTables(source: SourceText): TaskRow[][] {
  const lines = withoutKnownTables(source);
  return findTornTables(lines).map((table) => {
    const order = orderOfRoles(table.rows, table.roles);
    const roles: ColumnRole[] = order.includes('partners') ? [...order, 'merged'] : order;
    const guess = table.rows.map((row) => fillRow(row, roles, NOTHING_KNOWN));
    const known = {
      units: unitsTold(guess.map(({ row }) => row)),
      widths: columnWidths(guess.map(({ widths }) => widths)),
    };
    const rows = table.rows.map((row) => fillRow(row, roles, known).row);
    return withMergedLeads(withStrayLeads(rows), false);
  });
}

/** A unit that stands alone in two cells is one: with these in mind the rows are cut again. */
function unitsTold(rows: TaskRow[]): Set<string> {
  const seen = new Map<string, number>();
  for (const { cells } of rows) {
    for (const unit of [cells.lead, cells.partners].map((cell) => fold(cell ?? ''))) {
      if (unit && isUnitStart(squash(cells.lead ?? cells.partners ?? '')))
        seen.set(unit, (seen.get(unit) ?? 0) + 1);
    }
  }
  return new Set([...seen].filter(([, times]) => times >= 2).map(([unit]) => unit));
}

interface FilledRow {
  row: TaskRow;
  widths: Map<ColumnRole, number>;
}

const SUREST = 0.85;
const LEAST_SURE = 0.4;
const OPEN_NAME = /(?:[,&–-]|(?:^|\s)(?:và|của|các))$/u;

function fillRow(row: TornRow, roles: ColumnRole[], known: KnownOfTable): FilledRow {
  const texts = new Map<ColumnRole, string[]>();
  const widths = new Map<ColumnRole, number>();
  let cost = 0;
  let rest: RestOfRow | null = null;
  for (const part of row.parts) {
    const atoms = atomsOf(part).slice(0, LONGEST_ROW);
    if (atoms.length === 0) {
      rest ??= { lines: [], open: [] };
      continue;
    }
    const assignment: Assignment = assignCells(atoms, roles, rest, known);
    rest = {
      lines: assignment.cells.map((cell) => new Set(cell.map(({ line }) => line)).size),
      open: assignment.cells.map((cell) => OPEN_NAME.test(cell.at(-1)?.text ?? '')),
    };
    cost += assignment.cost;
    for (const [column, cell] of assignment.cells.entries()) {
      const role = roles[column];
      if (!role || cell.length === 0) continue;
      widths.set(role, Math.max(widths.get(role) ?? 0, widestLine(cell)));
      texts.set(role, [...(texts.get(role) ?? []), ...cell.map((atom) => atom.text)]);
    }
  }
  const cells: TaskRow['cells'] = {};
  for (const [role, lines] of texts) cells[role] = role === 'notes' ? joinItems(lines) : joinWrapped(lines);
  const { start, end } = cells;
  if (start || end) cells.time = start && end ? `${start} - ${end}` : (start ?? end);
  const filled = {
    no: row.no,
    group: row.group,
    groupLabel: row.groupLabel,
    cells,
    span: { from: row.fromLine, to: row.toLine },
    confidence: Math.max(LEAST_SURE, SUREST - Math.max(0, cost) * 0.02),
  };
  return { row: filled, widths };
}

/** Keeps one line per "- " item so that notes stay apart. */
function joinItems(lines: string[]): string {
  const items: string[][] = [];
  for (const line of lines) {
    if (/^[-+•]\s/.test(line) || items.length === 0) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return items.map(joinWrapped).join('\n');
}
