import type { SourceLine, Span } from '../../text/source-text.ts';
import { squash } from '../../text/tidy-text.ts';
import type { ColumnRole } from '../columns.ts';
import { type GroupLine, groupLines, groupsBefore } from './group-lines.ts';
import { withoutFurniture } from './page-furniture.ts';
import { type RowStart, rowStarts } from './row-starts.ts';
import { tableEnd } from './table-end.ts';
import { opensHeader, readHeader, type TornHeader } from './torn-header.ts';

/** A row whose cells were pulled apart by the converter. `parts` are its lines, cut at page breaks. */
export interface TornRow {
  no: string;
  group: string | null;
  groupLabel: string | null;
  parts: TornLine[][];
  fromLine: number;
  toLine: number;
}

export interface TornLine {
  text: string;
  no: number;
  afterBlank: boolean;
}

export interface TornTable {
  roles: ColumnRole[];
  rows: TornRow[];
  span: Span;
}

const TOTAL = /^(?:Tổng cộng|TỔNG CỘNG|Cộng|Tổng số)(?:\s|$|:)/u;

export function findTornTables(lines: SourceLine[]): TornTable[] {
  const tables: TornTable[] = [];
  let at = 0;
  while (at < lines.length) {
    const header = opensHeader(lines[at]?.text ?? '') ? readHeader(lines, at) : null;
    if (!header) {
      at += 1;
      continue;
    }
    const end = tableEnd(lines, header, at);
    const rows = rowsOf(lines.slice(header.end, end), header);
    tables.push({
      roles: header.roles,
      rows,
      span: { from: lines[at]?.no ?? 1, to: rows.at(-1)?.toLine ?? 1 },
    });
    at = end;
  }
  return tables;
}

function rowsOf(all: SourceLine[], header: TornHeader): TornRow[] {
  const { lines, breaks } = withoutFurniture(all, header);
  const candidates = groupLines(lines);
  const starts = rowStarts(lines, new Set(candidates.map(({ at }) => at)));
  let groups: GroupLine[] = [];
  return starts.map((start, index) => {
    const before = groupsBefore(lines, starts[index - 1]?.at ?? -1, start.at, candidates);
    groups = before.length > 0 ? before : groups;
    const next = starts[index + 1];
    const following = next ? groupsBefore(lines, start.at, next.at, candidates)[0] : undefined;
    const end = following?.at ?? next?.at ?? totalAfter(lines, start.at);
    const group = groups.at(-1);
    return {
      no: start.no,
      group: group?.title ?? null,
      groupLabel: group?.label ?? null,
      ...partsOf(lines, start, end, breaks),
    };
  });
}

/** The sum below the last row belongs to no row. */
function totalAfter(lines: SourceLine[], from: number): number {
  const at = lines.findIndex((line, index) => index > from && TOTAL.test(line.text.trim()));
  return at < 0 ? lines.length : at;
}

function partsOf(
  lines: SourceLine[],
  start: RowStart,
  end: number,
  breaks: Set<number>,
): Pick<TornRow, 'parts' | 'fromLine' | 'toLine'> {
  const first = lines[start.at]?.no ?? 1;
  const parts: TornLine[][] = [[]];
  let toLine = first;
  let afterBlank = true;
  for (let at = start.at; at < end; at++) {
    if (breaks.has(at) && at > start.at) {
      parts.push([]);
      afterBlank = true;
    }
    const text = at === start.at ? start.rest : squash(lines[at]?.text ?? '');
    if (!text) {
      afterBlank = true;
      continue;
    }
    toLine = lines[at]?.no ?? toLine;
    parts.at(-1)?.push({ text, no: toLine, afterBlank });
    afterBlank = false;
  }
  return { parts, fromLine: first, toLine };
}
