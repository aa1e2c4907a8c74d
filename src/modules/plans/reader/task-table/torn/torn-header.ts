import type { SourceLine } from '../../text/source-text.ts';
import { isUpperLine, joinWrapped, squash } from '../../text/tidy-text.ts';
import { type ColumnRole, isTaskHeader, rolesInText } from '../columns.ts';
import { isOfHeader } from '../header-words.ts';

export interface TornHeader {
  roles: ColumnRole[];
  lines: string[];
  /** Index of the first line after the header. */
  end: number;
  /** Whether its rows begin with a number. */
  numbered: boolean;
}

const HEADER_LINES = 24;
const HEADER_START = /^(?:STT|TT|Số\s*TT|Số thứ tự)(?:$|\s)/iu;

/** The header reaches to the line before the first row number or group heading. */
export function readHeader(lines: SourceLine[], start: number): TornHeader | null {
  const texts: string[] = [];
  for (let at = start; at < Math.min(lines.length, start + HEADER_LINES); at++) {
    const text = squash(lines[at]?.text ?? '');
    if (
      texts.length > 0 &&
      /^(?:1|01|I|A)(?:[.)]?$|[.)]?\s+(?:["“]?\p{Lu}|\d+\s?%))/u.test(text) &&
      !isColumnNumbers(lines, at)
    ) {
      const roles = rolesInText(joinWrapped(texts));
      return isTaskHeader(roles) ? { roles, lines: texts, end: at, numbered: true } : null;
    }
    if (text && !isColumnNumber(text)) texts.push(text);
  }
  return null;
}

const FEWEST_ROLES = 3;

/** A header without a column of numbers: lines of nothing but column names, with who, what and when or with whom. */
export function readUnnumberedHeader(lines: SourceLine[], start: number): TornHeader | null {
  const texts: string[] = [];
  let end = start;
  for (let at = start; at < Math.min(lines.length, start + HEADER_LINES); at++) {
    const text = squash(lines[at]?.text ?? '');
    if (!text || isColumnNumber(text)) continue;
    if (!isOfHeader(lines[at]) || HEADER_START.test(text)) break;
    texts.push(text);
    end = at + 1;
  }
  const header = joinWrapped(texts);
  const roles = rolesInText(header);
  const isHeader = isTaskHeader(roles) && roles.includes('lead') && roles.length >= FEWEST_ROLES;
  return isHeader && !isUpperLine(texts[0] ?? '') ? { roles, lines: texts, end, numbered: false } : null;
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

/** Number of lines that a header repeated on a new page takes; 0 when there is none. */
export function repeatedHeader(lines: SourceLine[], at: number, header: TornHeader): number {
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

/** Whether a line can open a header at all. */
export function opensHeader(text: string): boolean {
  return HEADER_START.test(text.trim());
}
