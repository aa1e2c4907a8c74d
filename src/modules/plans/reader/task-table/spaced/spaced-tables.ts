import { runningHeads } from '../../text/line-noise.ts';
import type { SourceLine, SourceRow, SourceTable, Span } from '../../text/source-text.ts';
import { squash } from '../../text/tidy-text.ts';
import { roleOf } from '../columns.ts';
import { taskHeaderOf } from '../known/table-header.ts';
import { tableEnd } from '../torn/table-end.ts';
import { ROW_LABEL } from './placed-words.ts';
import { leftEdges, type SpacedColumns } from './spaced-columns.ts';
import { namesAbove, type SpacedHeader, spacedHeaderAt } from './spaced-header.ts';
import { spacedRows } from './spaced-rows.ts';

/** Tables of tasks whose columns are kept apart by blanks, page after page with a header of its own. */
export function spacedTables(all: SourceLine[]): SourceTable[] {
  const lines = withoutRunningHeads(all);
  const tables: SourceTable[] = [];
  let at = 0;
  while (at < lines.length) {
    const header = spacedHeaderAt(lines, at);
    if (!header) {
      at += 1;
      continue;
    }
    const end = tableEnd(lines, { end: header.end }, header.from);
    const pages = pagesOf(lines, header, end).flatMap((page, index) => pageRows(lines, page, index > 0));
    for (const rows of pages) addTable(tables, rows);
    at = pages.length > 0 ? Math.max(end, at + 1) : at + 1;
  }
  return tables;
}

function withoutRunningHeads(lines: SourceLine[]): SourceLine[] {
  const heads = runningHeads(lines);
  return heads.size === 0 ? lines : lines.map((line) => (heads.has(line.no) ? { ...line, text: '' } : line));
}

/** Tables in columns of blanks: those of tasks, and what else `others` finds beside them. */
export function tablesInBlanks(lines: SourceLine[], others: SourceTable[]): SourceTable[] {
  const tasks = spacedTables(lines);
  const spans = tasks.map(spanOf);
  const isRead = (table: SourceTable) =>
    spans.some(({ from, to }) => from <= spanOf(table).to && to >= spanOf(table).from);
  return [...tasks, ...others.filter((table) => !isRead(table))];
}

function spanOf({ rows }: SourceTable): Span {
  return { from: rows[0]?.fromLine ?? 0, to: rows.at(-1)?.toLine ?? 0 };
}

interface TablePage {
  header: SpacedHeader;
  end: number;
}

/** The table cut where its header comes again. */
function pagesOf(lines: SourceLine[], first: SpacedHeader, end: number): TablePage[] {
  const pages: TablePage[] = [{ header: first, end }];
  for (let at = first.end; at < end; at++) {
    const header = spacedHeaderAt(lines, at);
    const last = pages.at(-1);
    if (!header || !last || header.numbered !== first.numbered) continue;
    last.end = header.from;
    pages.push({ header, end });
    at = header.end;
  }
  return pages;
}

function pageRows(lines: SourceLine[], { header, end }: TablePage, isLater: boolean): SourceRow[][] {
  const head = lines.slice(header.from, header.end);
  const body = lines.slice(header.end, end);
  const edges = columnsUnder(head, body, header.numbered);
  if (edges.length < 3) return [];
  const names = namesAbove(head, edges);
  const top: SourceRow = { fromLine: head[0]?.no ?? 1, toLine: head.at(-1)?.no ?? 1, cells: names };
  const roles = taskHeaderOf([top])?.roles;
  if (!roles) return [];
  const columns = { edges, roles, numbered: header.numbered };
  const rows = spacedRows(body.slice(0, proseAt(body, columns)), columns, isLater);
  return rows.length > 0 ? [[top, ...rows]] : [];
}

const FEWEST = 4;
const MOST = 10;

/** As many columns as give each a name of its own in the header. */
function columnsUnder(head: SourceLine[], body: SourceLine[], numbered: boolean): number[] {
  let best: { edges: number[]; score: number } = { edges: [0], score: Number.NEGATIVE_INFINITY };
  for (let count = numbered ? FEWEST : FEWEST - 1; count <= MOST; count++) {
    const edges = leftEdges(body, count, numbered);
    if (edges.length < count) break;
    const score = namingScore(namesAbove(head, edges));
    if (score > best.score) best = { edges, score };
  }
  return best.edges;
}

function namingScore(names: string[]): number {
  const roles = names.map(roleOf);
  return roles.reduce((sum, role, column) => {
    if (!names[column]) return sum - 3;
    if (role === 'other') return sum - 1;
    return sum + (roles.indexOf(role) === column ? 2 : -2);
  }, 0);
}

const LONG_CHUNK = 45;
/** A line of a table on paper is not wider, in landscape and small letters neither. */
const LONGEST_ROW = 600;

/** Index of the first of two lines that run across columns without a gap: running text below the table. */
function proseAt(body: SourceLine[], columns: SpacedColumns): number {
  const filled = body.flatMap(({ text }, at) => (text.trim() ? [{ text, at }] : []));
  const first = filled.findIndex(
    ({ text }, index) => isProse(text, columns) && isProse(filled[index + 1]?.text ?? '', columns),
  );
  return filled[first]?.at ?? body.length;
}

function isProse(text: string, { edges }: SpacedColumns): boolean {
  if (/\S\s{2,}\S/u.test(text.trim()) || squash(text).length < LONG_CHUNK) return false;
  if (text.length > LONGEST_ROW) return true;
  const begin = text.search(/\S/u);
  const crossed = edges.filter((edge) => edge > begin + 1 && edge < text.trimEnd().length - 1).length;
  const [first = ''] = text.trim().split(' ', 1);
  const isFarLeft = begin < (edges[1] ?? 0) - 1 && !ROW_LABEL.test(first);
  return crossed >= 2 || (isFarLeft && crossed >= 1);
}

/** The table of the next page goes on with the one before. */
function addTable(tables: SourceTable[], rows: SourceRow[]): void {
  const last = tables.at(-1);
  const [header, ...others] = rows;
  if (last && isSameHeader(last.rows[0], header)) last.rows.push(...others);
  else tables.push({ rows });
}

function isSameHeader(a: SourceRow | undefined, b: SourceRow | undefined): boolean {
  const key = (row: SourceRow | undefined) => row?.cells.map((cell) => squash(cell).toLowerCase()).join('|');
  return key(a) !== undefined && key(a) === key(b);
}
