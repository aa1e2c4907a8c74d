import { isPageNumber, isRule } from '../text/line-noise.ts';
import { romanValue } from '../text/markers.ts';
import type { SourceLine, Span } from '../text/source-text.ts';
import { joinWrapped, squash } from '../text/tidy-text.ts';
import { type ColumnRole, isTaskHeader, rolesInText } from './columns.ts';

/** A row whose cells were pulled apart by the converter. `parts` are its lines, cut at page breaks. */
export interface TornRow {
  no: string;
  group: string | null;
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

interface Header {
  roles: ColumnRole[];
  lines: string[];
  /** Index of the first line after the header. */
  end: number;
}

const HEADER_LINES = 24;
const HEADER_START = /^(?:STT|TT|Số\s*TT|Số thứ tự)(?:$|\s)/iu;
// The last ones open another document in the same file.
const TABLE_END =
  /^(?:Nơi nhận\b|(?:PHỤ LỤC|Phụ lục)(?:\s|$)|Ghi chú:|\*\s*Ghi chú|Căn cứ\s|KẾ HOẠCH$|CỘNG HÒA XÃ HỘI|Độc lập\s*-)|\.\/\.\s*$/u;

export function findTornTables(lines: SourceLine[]): TornTable[] {
  const tables: TornTable[] = [];
  let at = 0;
  while (at < lines.length) {
    const header = HEADER_START.test(lines[at]?.text.trim() ?? '') ? readHeader(lines, at) : null;
    if (!header) {
      at += 1;
      continue;
    }
    const end = tableEnd(lines, header.end);
    const rows = splitRows(lines.slice(header.end, end), header);
    tables.push({
      roles: header.roles,
      rows,
      span: { from: lines[at]?.no ?? 1, to: rows.at(-1)?.toLine ?? 1 },
    });
    at = end;
  }
  return tables;
}

function tableEnd(lines: SourceLine[], from: number): number {
  let group = 0;
  for (let at = from; at < lines.length; at++) {
    const text = lines[at]?.text.trim() ?? '';
    if (TABLE_END.test(text)) return at;
    const value = romanValue(/^([IVX]+)\s*[.)]?\s+\p{Lu}/u.exec(text)?.[1] ?? '');
    // Groups of a table count from I; "IV. CHẾ ĐỘ BÁO CÁO" after no or fewer groups is the next section.
    if (value !== null && value !== group + 1) return at;
    group = value ?? group;
  }
  return lines.length;
}

/** The header reaches to the line before the first row number or group heading. */
function readHeader(lines: SourceLine[], start: number): Header | null {
  const texts: string[] = [];
  for (let at = start; at < Math.min(lines.length, start + HEADER_LINES); at++) {
    const text = squash(lines[at]?.text ?? '');
    if (
      texts.length > 0 &&
      /^(?:1|01|I|A)(?:[.)]?$|[.)]?\s+["“]?\p{Lu})/u.test(text) &&
      !isColumnNumbers(lines, at)
    ) {
      const roles = rolesInText(joinWrapped(texts));
      return isTaskHeader(roles) ? { roles, lines: texts, end: at } : null;
    }
    if (text && !isColumnNumber(text)) texts.push(text);
  }
  return null;
}

/** "(1) (2) (3) …" or "1 2 3 4" under the column names. */
function isColumnNumber(text: string): boolean {
  return /^(?:\(\d\)\s*)+$/.test(text) || /^\d(?:\s+\d)+$/.test(text);
}

/** Column numbers one to a line: 1, 2, 3, 4 directly after each other. */
function isColumnNumbers(lines: SourceLine[], at: number): boolean {
  const following = lines
    .slice(at, at + 8)
    .map((line) => squash(line.text))
    .filter(Boolean);
  return ['1', '2', '3'].every((digit, index) => following[index] === digit);
}

function splitRows(lines: SourceLine[], header: Header): TornRow[] {
  const rows: TornRow[] = [];
  let group: string | null = null;
  let afterBlank = true;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const text = squash(line?.text ?? '');
    if (!line || !text || isRule(text)) {
      afterBlank = true;
      continue;
    }
    const repeated = repeatedHeader(lines, at, header);
    if (repeated > 0) {
      rows.at(-1)?.parts.push([]);
      at += repeated - 1;
      afterBlank = true;
      continue;
    }
    if (isPageNumber(text) && endsPage(lines, at, header)) continue;
    const heading = groupHeading(text, rows, lines, at);
    if (heading) {
      group = heading;
      continue;
    }
    const newGroup = group !== null && group !== rows.at(-1)?.group;
    const start = opensWithText(lines, at) ? rowStart(text, rows.at(-1)?.no ?? null, newGroup) : null;
    if (start) {
      rows.push({ no: start.no, group, parts: [[]], fromLine: line.no, toLine: line.no });
      if (start.rest) addLine(rows.at(-1), start.rest, line.no, true);
      afterBlank = !start.rest;
    } else {
      addLine(rows.at(-1), text, line.no, afterBlank);
      afterBlank = false;
    }
  }
  return rows;
}

function addLine(row: TornRow | undefined, text: string, no: number, afterBlank: boolean): void {
  if (!row) return;
  row.parts.at(-1)?.push({ text, no, afterBlank });
  row.toLine = no;
}

/** Number of lines that a header repeated on a new page takes; 0 when there is none. */
function repeatedHeader(lines: SourceLine[], at: number, header: Header): number {
  let matched = 0;
  let taken = 0;
  for (const line of lines.slice(at, at + HEADER_LINES)) {
    const text = squash(line.text);
    if (text && text === header.lines[matched]) matched += 1;
    else if (text && !isColumnNumber(text)) break;
    taken += 1;
    if (matched === header.lines.length) return taken;
  }
  return 0;
}

/** A lone number before a repeated header or at the end of the table is a page number, not a row. */
function endsPage(lines: SourceLine[], at: number, header: Header): boolean {
  const next = lines.findIndex((line, index) => index > at && line.text.trim() !== '');
  return next < 0 || repeatedHeader(lines, next, header) > 0 || /^\f/.test(lines[next]?.text ?? '');
}

function groupHeading(text: string, rows: TornRow[], lines: SourceLine[], at: number): string | null {
  const match = /^([IVX]+|[A-E])\s*[.)]?\s+(\p{Lu}.{3,})$/u.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const value = romanValue(match[1]);
  const isFirst = rows.length === 0 && (value === 1 || match[1] === 'A');
  const next = lines.slice(at + 1).find((line) => line.text.trim() !== '');
  const opensRow = /^\d{1,2}(?:[.)]|\s|$)/.test(next?.text.trim() ?? '');
  return isFirst || opensRow ? match[2] : null;
}

/** A number alone opens a row only when a title follows; else it is a page number in the middle of a row. */
function opensWithText(lines: SourceLine[], at: number): boolean {
  if (!/^\s*\d[\d.]*[.)]?\s*$/.test(lines[at]?.text ?? '')) return true;
  const next = lines.slice(at + 1).find((line) => line.text.trim() !== '');
  return /^\s*(?:["“(]?\p{Lu}|\d+\s?%)/u.test(next?.text ?? '');
}

/** Row numbers count up by one (or 1.1, 1.2 …); a number that does not is text. */
function rowStart(
  text: string,
  previous: string | null,
  newGroup: boolean,
): { no: string; rest: string } | null {
  const match = /^(\d{1,3}(?:\.\d{1,2})*)\s*[.)]?(?:$|\s+(?=["“(]?\p{Lu}|\d+\s?%))(.*)$/u.exec(text);
  if (!match?.[1]) return null;
  const no = match[1].replace(/^0+(?=\d)/, '');
  const expected = successors(previous);
  if (newGroup) expected.push('1');
  return expected.includes(no) ? { no, rest: match[2] ?? '' } : null;
}

function successors(previous: string | null): string[] {
  if (previous === null) return ['1', '1.1'];
  const levels = previous.split('.').map(Number);
  const next = levels.map((_, depth) =>
    levels
      .slice(0, depth + 1)
      .map((value, index) => (index === depth ? value + 1 : value))
      .join('.'),
  );
  const nextMajor = (levels[0] ?? 0) + 1;
  return [...next, `${previous}.1`, `${nextMajor}.1`];
}
