import { opensUnit } from '../../grammar/units/unit-lists.ts';
import type { SourceRow, SourceTable, SourceText } from '../../text/source-text.ts';
import { squash, startsUpper } from '../../text/tidy-text.ts';
import type { ColumnRole } from '../columns.ts';
import { withMergedLeads } from '../merged-leads.ts';
import type { TaskRow } from '../task-row.ts';
import { bulletRows } from './bullet-rows.ts';
import { isAgenda, isBlankForm } from './other-tables.ts';
import { type Cells, cellsOf, type Layout, LISTS, layoutOf, numberOf } from './row-cells.ts';
import { type Group, groupOf, isColumnNumbers, isTotal } from './row-kinds.ts';
import { isHeaderAgain, type TableHeader, taskHeaderOf } from './table-header.ts';

/** A cell that a ruled, Markdown or Word table gives is sure; columns found by blanks are a good guess. */
const SURE = 0.95;
const UNRULED = 0.88;
const BY_BLANKS = 0.8;
const WITHOUT_NUMBER = 0.85;
const WITHOUT_LEAD = 0.7;

/** Rows of each task table whose cells the format tells us. */
export function knownTaskTables(source: SourceText): TaskRow[][] {
  return source.tables.flatMap((table) => {
    const header = taskHeaderOf(table.rows);
    if (!header) return [];
    const rows = rowsOf(
      table,
      header,
      table.unruled ? UNRULED : isByBlanks(source, table) ? BY_BLANKS : SURE,
    );
    if (rows.length === 0 || isBlankForm(rows) || isAgenda(rows)) return [];
    return [(isMergeless(source, table) ? withMergedLeads(rows, true) : rows).map(lessSure)];
  });
}

/** Text and Markdown cannot merge cells; Word and ruled pages tell which are merged. */
function isMergeless({ format }: SourceText, { unruled }: SourceTable): boolean {
  return format === 'txt' || unruled === true;
}

/** Nobody to do it where others have somebody: a merged cell may have been lost. */
function lessSure(row: TaskRow, _: number, rows: TaskRow[]): TaskRow {
  const hasLead = ({ cells }: TaskRow) => Boolean(cells.lead || cells.doers);
  return hasLead(row) || !rows.some(hasLead)
    ? row
    : { ...row, confidence: Math.min(row.confidence, WITHOUT_LEAD) };
}

function isByBlanks(source: SourceText, { rows }: SourceTable): boolean {
  return source.format === 'txt' && !/[\t|]/.test(source.lines[(rows[0]?.fromLine ?? 1) - 1]?.text ?? '');
}

function rowsOf(table: SourceTable, header: TableHeader, confidence: number): TaskRow[] {
  const rows: TaskRow[] = [];
  const body = table.rows
    .slice(header.end)
    .filter((row) => !isHeaderAgain(row, header) && !isColumnNumbers(row));
  const layout = layoutOf(body, header);
  let group: Group | null = null;
  for (const row of body) {
    const cells = cellsOf(row, layout);
    const number = numberOf(cells.no ?? '');
    const filled = row.cells.filter((cell) => squash(cell));
    if (filled.length === 0 || isTotal(cells)) continue;
    const heading = groupOf(number, cells, filled);
    if (heading) {
      group = heading;
      continue;
    }
    const last = rows.at(-1);
    if (last && goesOn(cells, number, layout.numbered)) continueRow(last, cells, row);
    else if (cells.title) {
      const cellOf = (role: ColumnRole) => row.cells[layout.roles.indexOf(role)] ?? '';
      const task = rowOf(row, cells, number, group, { last, rows, confidence, layout });
      // A printed number makes one task of whatever its cell lists.
      rows.push(...(number ? [task] : bulletRows(task, cellOf)));
    }
  }
  return rows;
}

/** A row without number goes on with the one above, unless it has a title and somebody or a time of its own. */
function goesOn(cells: Cells, number: string, numbered: boolean): boolean {
  if (number) return false;
  if (!cells.title) return true;
  const hasDuty = Boolean(cells.lead || cells.doers || cells.time);
  if (!numbered) return !startsUpper(cells.title.replace(/^[-+•]\s*/, ''));
  return !hasDuty || !startsUpper(cells.title.replace(/^(?:[-+•]|[a-zđ][.)])\s*/u, ''));
}

function continueRow(last: TaskRow, cells: Cells, row: SourceRow): void {
  for (const [role, more] of Object.entries(cells) as [ColumnRole, string][]) {
    if (!more || role === 'no') continue;
    const before = last.cells[role];
    last.cells[role] = before ? `${before}${glueOf(role, more)}${more}` : more;
  }
  last.span = { from: last.span.from, to: row.toLine };
}

function glueOf(role: ColumnRole, more: string): string {
  if (role === 'notes') return /^[-+•]/.test(more) ? '\n' : ' ';
  return LISTS.includes(role) && opensUnit(more) ? '\n' : ' ';
}

interface Place {
  last: TaskRow | undefined;
  rows: TaskRow[];
  confidence: number;
  layout: Layout;
}

function rowOf(
  row: SourceRow,
  { gathered, ...cells }: Cells,
  number: string,
  group: Group | null,
  place: Place,
): TaskRow {
  return {
    no: /[\p{L}\d]/u.test(number) ? number : numberByPlace(cells.title ?? '', place),
    group: gathered || (group?.title ?? null),
    groupLabel: group?.label ?? null,
    cells: { ...cells, title: (cells.title ?? '').replace(SUB_MARK, '') },
    span: { from: row.fromLine, to: row.toLine },
    confidence: number ? place.confidence : Math.min(place.confidence, WITHOUT_NUMBER),
  };
}

const SUB_MARK = /^(?:[-+•]|[a-zđ][.)])\s+/u;

/** A row without number under row 2 is 2.a by its own letter, else 2.1, 2.2; in a table without numbers rows are counted. */
function numberByPlace(title: string, { last, rows, layout }: Place): string {
  if (!layout.numbered || !last) return String(new Set(rows.map(({ no }) => no.split('.')[0])).size + 1);
  const parent = last.no.split('.')[0] ?? '';
  const letter = /^([a-zđ])[.)]\s/u.exec(title)?.[1];
  const others = rows.filter(({ no }) => no.startsWith(`${parent}.`)).length;
  return `${parent}.${letter ?? others + 1}`;
}
