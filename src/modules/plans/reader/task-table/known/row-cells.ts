import type { SourceRow } from '../../text/source-text.ts';
import { joinWrapped, squash } from '../../text/tidy-text.ts';
import type { ColumnRole } from '../columns.ts';
import type { TaskRow } from '../task-row.ts';
import type { TableHeader } from './table-header.ts';
import { timeCellOf } from './time-cells.ts';

export interface Layout {
  roles: ColumnRole[];
  names: string[];
  /** Column whose repeated cells gather rows, before the title. */
  groupColumn: number | null;
  numbered: boolean;
}

/** Of two title columns the first gathers rows when its cells repeat; else the second explains the first. */
export function layoutOf(body: SourceRow[], { roles, names }: TableHeader): Layout {
  const numbers = roles.indexOf('no');
  const numbered = numbers >= 0 && body.some(({ cells }) => numberOf(cells[numbers] ?? '') !== '');
  const [first, second] = roles.flatMap((role, column) => (role === 'title' ? [column] : []));
  if (first === undefined || second === undefined) return { roles, names, groupColumn: null, numbered };
  const texts = body.map(({ cells }) => squash(cells[first] ?? ''));
  const gathers = texts.some((text, index) => index > 0 && (text === '' || text === texts[index - 1]));
  const changed = roles.map((role, column): ColumnRole => {
    if (role !== 'title') return role;
    if (gathers) return column === first ? 'other' : column === second ? 'title' : 'notes';
    return column === first ? 'title' : 'notes';
  });
  return { roles: changed, names, groupColumn: gathers ? first : null, numbered };
}

export type Cells = TaskRow['cells'] & { gathered?: string };

export function cellsOf(row: SourceRow, { roles, names, groupColumn }: Layout): Cells {
  const cells: Cells = {};
  for (const [column, role] of roles.entries()) {
    const text = cellText(role, row.cells[column] ?? '');
    if (text) cells[role] = cells[role] && role !== 'period' ? `${cells[role]}\n${text}` : text;
  }
  const time = timeCellOf(row.cells, roles, names);
  if (time) cells.time = time;
  if (groupColumn !== null) cells.gathered = squash(row.cells[groupColumn] ?? '');
  return cells;
}

export const LISTS: ColumnRole[] = ['notes', 'lead', 'partners', 'doers'];

function cellText(role: ColumnRole, cell: string): string {
  const lines = cell
    .split('\n')
    .map((line) => squash(line).replace(/\*\*/gu, ''))
    .filter(Boolean);
  return LISTS.includes(role) ? lines.join('\n') : joinWrapped(lines);
}

export function numberOf(cell: string): string {
  return squash(cell)
    .replace(/[.)]+$/, '')
    .replace(/^0+(?=\d)/, '');
}
