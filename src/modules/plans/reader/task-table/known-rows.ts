import type { SourceRow, SourceTable, SourceText } from '../text/source-text.ts';
import { joinWrapped, squash } from '../text/tidy-text.ts';
import { type ColumnRole, isTaskHeader, roleOf } from './columns.ts';
import type { TaskRow } from './read-tasks.ts';

/** Rows of the task tables whose cells the format tells us. */
export function knownTaskRows(source: SourceText): TaskRow[] {
  return source.tables.flatMap((table) => rowsOf(table));
}

function rowsOf(table: SourceTable): TaskRow[] {
  const header = headerOf(table.rows);
  if (!header) return [];
  const rows: TaskRow[] = [];
  let group: string | null = null;
  for (const row of table.rows.slice(header.rows)) {
    if (isRepeatedHeader(row, table.rows[header.rows - 1])) continue;
    const filled = row.cells.filter((cell) => squash(cell));
    const no = squash(row.cells[header.roles.indexOf('no')] ?? '').replace(/[.)]+$/, '');
    if (isColumnNumbers(filled)) continue;
    if (filled.length > 0 && filled.length <= 2 && isHeading(no, filled)) {
      group = squash(filled.at(-1) ?? '');
      continue;
    }
    const last = rows.at(-1);
    if (!no && last && header.roles.includes('no')) continueRow(last, row, header.roles);
    else if (filled.length > 1) rows.push(rowOf(row, no || String(rows.length + 1), group, header.roles));
  }
  return rows;
}

/** One or two header rows: a merged "Đơn vị thực hiện" stands above "Chủ trì" and "Phối hợp". */
function headerOf(rows: SourceRow[]): { roles: ColumnRole[]; rows: number } | null {
  for (const depth of [1, 2]) {
    const width = Math.max(0, ...rows.slice(0, depth).map((row) => row.cells.length));
    const roles = Array.from({ length: width }, (_, column) =>
      roleOf(
        rows
          .slice(0, depth)
          .map((row) => row.cells[column] ?? '')
          .reverse()
          .join(' '),
      ),
    );
    if (isTaskHeader(roles) && new Set(roles.filter((role) => role !== 'other')).size >= 3) {
      const second = rows[1]?.cells.map((cell) => squash(cell)) ?? [];
      const splits = depth === 1 && second.some((cell) => /^(?:chủ trì|phối hợp)$/iu.test(cell));
      if (!splits) return { roles, rows: depth };
    }
  }
  return null;
}

function isRepeatedHeader(row: SourceRow, header: SourceRow | undefined): boolean {
  return header !== undefined && row.cells.map(squash).join('|') === header.cells.map(squash).join('|');
}

function isColumnNumbers(filled: string[]): boolean {
  return (
    filled.length > 2 &&
    filled.every((cell, index) => squash(cell).replace(/[()]/g, '') === String(index + 1))
  );
}

function isHeading(no: string, filled: string[]): boolean {
  return filled.length === 1 || /^(?:[IVX]+|[A-E])$/.test(no);
}

/** A row that goes on over a page has an empty first cell. */
function continueRow(last: TaskRow, row: SourceRow, roles: ColumnRole[]): void {
  for (const [column, role] of roles.entries()) {
    const more = cellText(role, row.cells[column] ?? '');
    if (!more) continue;
    const before = last.cells[role];
    last.cells[role] = before
      ? `${before}${role === 'notes' && /^[-+•]/.test(more) ? '\n' : ' '}${more}`
      : more;
  }
  last.span = { from: last.span.from, to: row.toLine };
}

function rowOf(row: SourceRow, no: string, group: string | null, roles: ColumnRole[]): TaskRow {
  const cells: TaskRow['cells'] = {};
  for (const [column, role] of roles.entries()) {
    const text = cellText(role, row.cells[column] ?? '');
    if (text) cells[role] = cells[role] ? `${cells[role]}\n${text}` : text;
  }
  return { no, group, cells, span: { from: row.fromLine, to: row.toLine }, confidence: 0.95 };
}

function cellText(role: ColumnRole, cell: string): string {
  const lines = cell.split('\n').map(squash).filter(Boolean);
  return role === 'notes' || role === 'lead' || role === 'partners' ? lines.join('\n') : joinWrapped(lines);
}
