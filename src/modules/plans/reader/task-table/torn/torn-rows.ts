import type { SourceLine, Span } from '../../text/source-text.ts';
import { squash } from '../../text/tidy-text.ts';
import type { ColumnRole } from '../columns.ts';
import { isOfHeader } from '../header-words.ts';
import { type GroupLine, groupLines, groupsBefore } from './group-lines.ts';
import { withoutFurniture } from './page-furniture.ts';
import { type RowStart, rowStarts } from './row-starts.ts';
import { tableEnd } from './table-end.ts';
import {
  opensHeader,
  readHeader,
  readUnnumberedHeader,
  repeatedHeader,
  type TornHeader,
} from './torn-header.ts';
import { unnumberedStarts } from './unnumbered-rows.ts';

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
  /** Whether the line above goes on in it; null where the text does not tell. */
  goesOn: boolean | null;
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
    const header = headerAt(lines, at);
    if (!header) {
      at += 1;
      continue;
    }
    const end = beforeOtherHeader(lines, header, tableEnd(lines, header, at));
    const rows = rowsOf(lines.slice(header.end, end), header);
    if (header.numbered || rows.length >= FEWEST_UNNUMBERED)
      tables.push({
        roles: header.roles,
        rows,
        span: { from: lines[at]?.no ?? 1, to: rows.at(-1)?.toLine ?? 1 },
      });
    at = header.numbered || rows.length >= FEWEST_UNNUMBERED ? end : header.end;
  }
  return tables;
}

/** Fewer rows than that make no table of what only looks like a header. */
const FEWEST_UNNUMBERED = 2;

function headerAt(lines: SourceLine[], at: number): TornHeader | null {
  if (opensHeader(lines[at]?.text ?? '')) return readHeader(lines, at);
  return isOfHeader(lines[at]) ? readUnnumberedHeader(lines, at) : null;
}

const CAPTION = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]+[.)]|[a-zđ][.)]|Bảng|Biểu)\s/u;

/** Where another header begins the next table, with the heading or caption above it. */
function beforeOtherHeader(lines: SourceLine[], header: TornHeader, end: number): number {
  for (let at = header.end; at < end; at++) {
    if (!opensHeader(lines[at]?.text ?? '') || repeatedHeader(lines, at, header) > 0) continue;
    if (!readHeader(lines, at)) continue;
    const above = lines.slice(header.end, at).findLastIndex(({ text }) => text.trim() !== '') + header.end;
    return CAPTION.test(lines[above]?.text.trim() ?? '') ? above : at;
  }
  return end;
}

function rowsOf(all: SourceLine[], header: TornHeader): TornRow[] {
  const { lines, breaks } = withoutFurniture(all, header);
  const hasMarks = marksWrappedLines(lines);
  const candidates = groupLines(lines);
  const starts = header.numbered
    ? rowStarts(lines, new Set(candidates.map(({ at }) => at)))
    : startsWithout(lines, header, hasMarks);
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
      ...partsOf(lines, start, end, breaks, hasMarks),
    };
  });
}

/** More than one line of ten in a table goes on in the next. */
const LEAST_WRAPPED = 0.1;

/**
 * A converter that leaves the blank at which Word broke a line shows what goes on. Others leave one behind any line: then
 * it stands before blank lines too, where mostly something ended.
 */
function marksWrappedLines(lines: SourceLine[]): boolean {
  const share = (some: SourceLine[]) => {
    const told = some.map(({ text }) => isWrapped(text)).filter((mark) => mark !== null);
    return told.filter(Boolean).length / Math.max(1, told.length);
  };
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const beforeBlanks = lines.filter(
    ({ text }, at) => text.trim() !== '' && lines[at + 1]?.text.trim() === '',
  );
  return share(filled) >= LEAST_WRAPPED && share(beforeBlanks) < 0.5;
}

/** A line ends with the blank it was broken at; behind a dash or a slash there is none. */
function isWrapped(line: string): boolean | null {
  if (/[-/]$/u.test(line)) return null;
  return /\S\s$/u.test(line);
}

interface KnownStarts {
  lines: SourceLine[];
  roles: TornHeader['roles'];
  starts: RowStart[];
}

/** The same table is asked for by the tasks, the outline and the account of the text; weighing its cuts takes longest. */
const knownStarts = new WeakMap<SourceLine, KnownStarts>();

function startsWithout(lines: SourceLine[], header: TornHeader, hasMarks: boolean): RowStart[] {
  const [first] = lines;
  const known = first && knownStarts.get(first);
  if (known && isSame(known.lines, lines) && isSame(known.roles, header.roles)) return known.starts;
  const starts = weighedStarts(lines, header, hasMarks);
  if (first) knownStarts.set(first, { lines, roles: header.roles, starts });
  return starts;
}

function isSame<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}

/** Rows without numbers are counted. */
function weighedStarts(lines: SourceLine[], header: TornHeader, hasMarks: boolean): RowStart[] {
  const { parts } = partsOf(
    lines,
    { at: 0, no: '', rest: squash(lines[0]?.text ?? '') },
    totalAfter(lines, -1),
    new Set(),
    hasMarks,
  );
  return unnumberedStarts(parts[0] ?? [], header.roles).map(({ no, text }, index) => ({
    at: lines.findIndex((line) => line.no === no),
    no: String(index + 1),
    rest: text,
  }));
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
  hasMarks: boolean,
): Pick<TornRow, 'parts' | 'fromLine' | 'toLine'> {
  const first = lines[start.at]?.no ?? 1;
  const parts: TornLine[][] = [[]];
  let toLine = first;
  let afterBlank = true;
  let goesOn: boolean | null = null;
  for (let at = start.at; at < end; at++) {
    if (breaks.has(at) && at > start.at) {
      parts.push([]);
      afterBlank = true;
      goesOn = null;
    }
    const text = at === start.at ? start.rest : squash(lines[at]?.text ?? '');
    if (!text) {
      afterBlank = true;
      continue;
    }
    toLine = lines[at]?.no ?? toLine;
    parts.at(-1)?.push({ text, no: toLine, afterBlank, goesOn });
    afterBlank = false;
    goesOn = hasMarks ? isWrapped(lines[at]?.text ?? '') : null;
  }
  return { parts, fromLine: first, toLine };
}
