import { readMeasures, withoutRepeats } from '../grammar/measures.ts';
import type { YearOfMonth } from '../grammar/plan-years.ts';
import { readSchedule } from '../grammar/schedules.ts';
import { splitUnits } from '../grammar/unit-phrases.ts';
import { clauseOfSpan, type SourceText, type Span } from '../text/source-text.ts';
import { joinWrapped, squash } from '../text/tidy-text.ts';
import type { PlanTask } from '../types.ts';
import { assignCells, LONGEST_ROW } from './assign-cells.ts';
import type { ColumnRole } from './columns.ts';
import { knownTaskRows } from './known-rows.ts';
import { atomsOf } from './row-atoms.ts';
import { withoutKnownTables } from './running-text.ts';
import { findTornTables, type TornRow } from './torn-rows.ts';

/** A row with one text per role; paragraphs of a cell are separated by line feeds. */
export interface TaskRow {
  no: string;
  group: string | null;
  cells: Partial<Record<ColumnRole, string>>;
  span: Span;
  confidence: number;
}

export function readTasks(source: SourceText, years: YearOfMonth): PlanTask[] {
  const rows = [...knownTaskRows(source), ...tornTaskRows(source)];
  return rows
    .filter((row, index) => !isGroupRow(row, rows[index + 1]))
    .map((row) => taskOf(source, row, years));
}

function tornTaskRows(source: SourceText): TaskRow[] {
  const lines = withoutKnownTables(source);
  return findTornTables(lines).flatMap((table) => table.rows.map((row) => fillRow(row, table.roles)));
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
  return { no: row.no, group: row.group, cells, span, confidence: Math.max(0.4, 0.95 - cost * 0.03) };
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

/** "1. Nhóm nhiệm vụ …" above rows 1.1, 1.2 is a heading, not a task. */
function isGroupRow(row: TaskRow, next: TaskRow | undefined): boolean {
  return Boolean(next?.no.startsWith(`${row.no}.`)) && !row.cells.lead && !row.cells.time;
}

function taskOf(source: SourceText, row: TaskRow, years: YearOfMonth): PlanTask {
  const title = squash(row.cells.title ?? '');
  const notes = notesOf(row.cells.notes ?? '');
  const product = squash(row.cells.product ?? '') || null;
  return {
    no: row.no,
    title,
    lead: splitUnits(row.cells.lead ?? ''),
    partners: splitUnits(row.cells.partners ?? ''),
    notes,
    schedule: readSchedule(row.cells.time ?? '', years),
    measures: withoutRepeats([title, product ?? '', ...notes].flatMap((text) => readMeasures(text))),
    group: row.group,
    product,
    clause: clauseOfSpan(source, row.span),
    confidence: Number(row.confidence.toFixed(2)),
  };
}

function notesOf(cell: string): string[] {
  const hasBullets = /^\s*[-+•]\s/.test(cell);
  return cell
    .split(hasBullets ? /\n|\s(?=[-+•]\s+\p{Lu})/u : /\n/)
    .map((note) => squash(note).replace(/^[-+•]\s*/, ''))
    .filter(Boolean);
}
