import { isPageNumber, isRule } from '../text/line-noise.ts';
import { romanValue } from '../text/markers.ts';
import type { SourceLine, Span } from '../text/source-text.ts';
import { squash } from '../text/tidy-text.ts';
import type { ColumnRole } from './columns.ts';
import { opensHeader, readHeader, repeatedHeader, type TornHeader } from './torn-header.ts';

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

// The last ones open another document in the same file.
const TABLE_END =
  /^(?:Nơi nhận\b|(?:PHỤ LỤC|Phụ lục)(?:\s|$)|Ghi chú:|\*\s*Ghi chú|Căn cứ\s|KẾ HOẠCH$|CỘNG HÒA XÃ HỘI|Độc lập\s*-)|\.\/\.\s*$/u;

export function findTornTables(lines: SourceLine[]): TornTable[] {
  const tables: TornTable[] = [];
  let at = 0;
  while (at < lines.length) {
    const header = opensHeader(lines[at]?.text ?? '') ? readHeader(lines, at) : null;
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

function splitRows(lines: SourceLine[], header: TornHeader): TornRow[] {
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

/** A lone number before a repeated header or at the end of the table is a page number, not a row. */
function endsPage(lines: SourceLine[], at: number, header: TornHeader): boolean {
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
