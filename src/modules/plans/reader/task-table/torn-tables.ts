import type { SourceText } from '../text/source-text.ts';
import { joinWrapped } from '../text/tidy-text.ts';
import { assignCells, LONGEST_ROW } from './assign-cells.ts';
import type { ColumnRole } from './columns.ts';
import { atomsOf } from './row-atoms.ts';
import { withoutKnownTables } from './running-text.ts';
import type { TaskRow } from './task-row.ts';
import { findTornTables, type TornRow } from './torn-rows.ts';

/** Rows of the task tables whose cells a converter tore apart. */
export function tornTaskTables(source: SourceText): TaskRow[][] {
  const lines = withoutKnownTables(source);
  return findTornTables(lines).map((table) => table.rows.map((row) => fillRow(row, table.roles)));
}

function fillRow(row: TornRow, roles: ColumnRole[]): TaskRow {
  const texts = new Map<ColumnRole, string[]>();
  let cost = 0;
  for (const [index, part] of row.parts.entries()) {
    const atoms = atomsOf(part).slice(0, LONGEST_ROW);
    if (atoms.length === 0) continue;
    const assignment = assignCells(atoms, roles, index > 0);
    cost += assignment.cost;
    for (const [column, cell] of assignment.cells.entries()) {
      const role = roles[column];
      if (role && cell.length > 0)
        texts.set(role, [...(texts.get(role) ?? []), ...cell.map((atom) => atom.text)]);
    }
  }
  const cells: TaskRow['cells'] = {};
  for (const [role, lines] of texts) cells[role] = role === 'notes' ? joinItems(lines) : joinWrapped(lines);
  const span = { from: row.fromLine, to: row.toLine };
  const confidence = Math.max(0.4, 0.95 - cost * 0.03);
  return { no: row.no, group: row.group, groupLabel: null, cells, span, confidence };
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
