import { isUnitStart } from '../../grammar/units/unit-phrases.ts';
import type { SourceRow } from '../../text/source-text.ts';
import { fold, squash } from '../../text/tidy-text.ts';
import { type ColumnRole, isTaskHeader, isUnknownName, oneLead, roleOf } from '../columns.ts';

export interface TableHeader {
  roles: ColumnRole[];
  names: string[];
  /** Index of the first row below the header. */
  end: number;
  /** Folded texts of the header's rows: they come again on new pages. */
  rows: string[];
}

const MOST_CAPTIONS = 2;
const MOST_ROWS = 3;
const LONGEST_NAME = 60;
const LONGEST_SECOND = 32;
/** Second rows hold what stands under a common head, never the title. */
const UNDER_A_HEAD = new Set<ColumnRole>([
  'lead',
  'partners',
  'doers',
  'start',
  'end',
  'time',
  'product',
  'quantity',
  'unit',
  'target',
  'budget',
  'notes',
]);

/** The header of a table of tasks, or null for any other table. */
export function taskHeaderOf(rows: SourceRow[]): TableHeader | null {
  for (let start = 0; start <= Math.min(MOST_CAPTIONS, rows.length - 1); start++) {
    const header = headerFrom(rows, start);
    if (header) return header;
    // Only a caption over the whole width may stand above the header.
    if ((rows[start]?.cells.filter((cell) => squash(cell)).length ?? 0) > 1) return null;
  }
  return null;
}

function headerFrom(rows: SourceRow[], start: number): TableHeader | null {
  let depth = 1;
  while (depth < MOST_ROWS && isSecondRow(rows[start + depth], rows[start])) depth += 1;
  const used = rows.slice(start, start + depth);
  const width = Math.max(0, ...used.map(({ cells }) => cells.length));
  const names = Array.from({ length: width }, (_, column) => nameOf(used, column));
  if (names.some((name) => name.length > 2 * LONGEST_NAME)) return null;
  const roles = withTitle(
    withLeadOfCells(oneLead(names.map(roleOf), names), names, rows.slice(start + depth)),
    names,
  );
  if (!isTaskHeader(roles) || isOfPeople(names)) return null;
  return { roles, names, end: start + depth, rows: used.map(keyOf) };
}

/** From the bottom up: "Chủ trì" under "Đơn vị thực hiện" is a lead. */
function nameOf(rows: SourceRow[], column: number): string {
  const cells = rows.map(({ cells }) => squash(cells[column] ?? '').replace(/\*+/gu, '')).filter(Boolean);
  const [last = ''] = cells.reverse();
  return roleOf(last) === 'period' ? last : [...new Set(cells)].join(' ');
}

function isSecondRow(row: SourceRow | undefined, first: SourceRow | undefined): boolean {
  if (!row || !first) return false;
  const filled = row.cells.flatMap((cell, column) => {
    const text = squash(cell).replace(/\*+/gu, '');
    return text && text !== squash(first.cells[column] ?? '') ? [text] : [];
  });
  if (filled.length === 0 || filled.some((text) => text.length > LONGEST_SECOND)) return false;
  const roles = filled.map(roleOf);
  const periods = roles.filter((role) => role === 'period').length;
  return roles.every((role) => UNDER_A_HEAD.has(role) || (role === 'period' && periods >= 2));
}

/** "Hình thức tuyên truyền", "Tên văn bản": with a lead and a time or partner beside it, the first other column. */
function withTitle(roles: ColumnRole[], names: string[]): ColumnRole[] {
  if (roles.includes('title') || !roles.includes('lead')) return roles;
  if (!roles.some((role) => role === 'time' || role === 'partners' || role === 'period')) return roles;
  const at = roles.findIndex((role, column) => role === 'other' && (names[column] ?? '') !== '');
  return roles.map((role, column) => (column === at ? 'title' : role));
}

const FEWEST_UNITS = 2;
/** Of ten cells two may be empty, "nt" or a name that is not known for a unit. */
const MOSTLY = 0.8;

/** Where no column says who leads, the first of an unknown name whose cells are units: "Đơn vị", "Phòng, ban", "Ai làm". */
function withLeadOfCells(roles: ColumnRole[], names: string[], body: SourceRow[]): ColumnRole[] {
  const has = (...some: ColumnRole[]) => roles.some((role) => some.includes(role));
  if (has('lead', 'doers') || !has('title') || !has('time', 'start', 'period', 'partners', 'product'))
    return roles;
  const at = roles.findIndex((role, column) => {
    if (role !== 'other' || !isUnknownName(names[column] ?? '')) return false;
    const filled = body
      .map(({ cells }) => squash(cells[column] ?? ''))
      .filter((cell) => /\p{L}{2}/u.test(cell));
    const units = filled.filter(isUnitStart).length;
    return units >= FEWEST_UNITS && units >= filled.length * MOSTLY;
  });
  return roles.map((role, column) => (column === at ? 'lead' : role));
}

/** Members of a committee, teachers on duty: who they are, not what is to be done. */
function isOfPeople(names: string[]): boolean {
  return names.some((name) => /^(?:họ (?:và )?tên|họ,? tên)/iu.test(name));
}

export function isHeaderAgain(row: SourceRow, header: TableHeader): boolean {
  return header.rows.includes(keyOf(row));
}

function keyOf(row: SourceRow): string {
  return row.cells.map((cell) => fold(cell.replace(/\*+/gu, ''))).join('|');
}
