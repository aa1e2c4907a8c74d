import { isPageNumber, isRule } from '../../text/line-noise.ts';
import { romanValue } from '../../text/markers.ts';
import type { SourceLine, Span } from '../../text/source-text.ts';
import { squash } from '../../text/tidy-text.ts';
import type { ColumnRole } from '../columns.ts';
import { type GroupLine, groupLines, groupsBefore } from './group-lines.ts';
import { type RowStart, rowStarts } from './row-starts.ts';
import { opensHeader, readHeader, repeatedHeader, type TornHeader } from './torn-header.ts';

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

// The last ones open another document in the same file.
const TABLE_END =
  /^(?:Nơi nhận\b|(?:PHỤ LỤC|Phụ lục)(?:\s|$)|Ghi chú:|\*\s*Ghi chú|Căn cứ\s|KẾ HOẠCH$|BÁO CÁO$|ĐỀ CƯƠNG|DANH SÁCH|CỘNG HÒA XÃ HỘI|Độc lập\s*-|Điều\s+\d+\s*[.:]|(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:[IVX]+|thứ|\d)|(?:Mẫu|Biểu|Biểu mẫu|Phụ biểu)(?:\s+(?:số|\d|[IVX])|\s*:|$)|(?:KT|TM|TL|TUQ|Q)\.\s?\p{Lu}|Người lập|NGƯỜI LẬP|Trên đây)|\.\/\.\s*$/u;
const PAGE_FOOT = /(?:^|\s)[Tt]rang\s+\d{1,3}(?:\s*\/\s*\d{1,3})?$/u;
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

/** A line of a page is not longer: what is was never torn out of cells. */
const LONGEST_LINE = 600;

/** Index of the first line below a table of tasks. */
export function tableEnd(lines: SourceLine[], header: Pick<TornHeader, 'end'>, start: number): number {
  const section = headingIn(
    lines.slice(Math.max(0, start - LINES_OF_SECTION), start).findLast(isHeading)?.text ?? '',
  );
  const last = { roman: 0, letter: 0 };
  for (let at = header.end; at < lines.length; at++) {
    const text = lines[at]?.text.trim() ?? '';
    if (TABLE_END.test(text) || text.length > LONGEST_LINE) return at;
    const heading = headingIn(text);
    if (!heading) continue;
    // "IV. KINH PHÍ" below a table in section III, marked as the sections are.
    const isNextSection =
      section?.kind === heading.kind && section.mark === heading.mark && heading.value === section.value + 1;
    // Groups of a table count from I or A; "IV. CHẾ ĐỘ BÁO CÁO" after no or fewer groups is the next section.
    const isOutOfTurn = heading.value !== 1 && heading.value !== last[heading.kind] + 1;
    if ((isNextSection && heading.mark !== '') || isOutOfTurn) return at;
    last[heading.kind] = heading.value;
  }
  return lines.length;
}

const LINES_OF_SECTION = 400;
const LETTERS = 'ABCDĐEGH';

interface Heading {
  kind: 'roman' | 'letter';
  value: number;
  mark: string;
}

function headingIn(line: string): Heading | null {
  const match = /^([IVX]+|[A-EGHĐ])\s*([.)-]?)\s+\p{Lu}/u.exec(line.trim());
  if (!match?.[1]) return null;
  const roman = /^[IVX]+$/.test(match[1]) ? romanValue(match[1]) : null;
  const mark = match[2] ?? '';
  if (roman !== null) return { kind: 'roman', value: roman, mark };
  // A capital alone may begin a sentence; in a heading a mark or more capitals follow it.
  if (!mark && !/^.\s+\p{Lu}{2}/u.test(line.trim())) return null;
  const value = LETTERS.indexOf(match[1]) + 1;
  return value > 0 ? { kind: 'letter', value, mark } : null;
}

function isHeading({ text }: SourceLine): boolean {
  return (headingIn(text)?.mark ?? '') !== '';
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

interface Cleaned {
  lines: SourceLine[];
  /** Indexes of lines before which a page ended. */
  breaks: Set<number>;
}

/** The table's lines without rules, page numbers and the header repeated on each page. */
function withoutFurniture(all: SourceLine[], header: TornHeader): Cleaned {
  const lines: SourceLine[] = [];
  const breaks = new Set<number>();
  for (let at = 0; at < all.length; at++) {
    const line = all[at];
    if (!line) break;
    const text = squash(line.text);
    const repeated = repeatedHeader(all, at, header);
    if (repeated > 0) {
      breaks.add(lines.length);
      at += repeated - 1;
    } else if (isRule(text) || PAGE_FOOT.test(text) || (isPageNumber(text) && endsPage(all, at, header))) {
      lines.push({ ...line, text: '' });
    } else {
      lines.push(line);
    }
  }
  return { lines, breaks };
}

/** A lone number before a repeated header or at the end of the table is a page number, not a row. */
function endsPage(lines: SourceLine[], at: number, header: TornHeader): boolean {
  const next = lines.findIndex((line, index) => index > at && line.text.trim() !== '');
  return next < 0 || repeatedHeader(lines, next, header) > 0 || /^\f/.test(lines[next]?.text ?? '');
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
