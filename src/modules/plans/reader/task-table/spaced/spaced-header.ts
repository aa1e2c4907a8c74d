import type { SourceLine } from '../../text/source-text.ts';
import { isUpperLine } from '../../text/tidy-text.ts';
import { isMostlyOfHeader, isOfHeader, namesTasks } from '../header-words.ts';
import { wordsIn } from './placed-words.ts';
import { columnOf } from './spaced-columns.ts';

/** Lines of a header whose words stand above their columns. */
export interface SpacedHeader {
  from: number;
  /** Index of the first line below. */
  end: number;
  /** Whether the first column is that of the numbers. */
  numbered: boolean;
}

const NUMBERS = /^\s*(?:STT|TT|Số TT)(?=\s|$)/iu;
const GAP = /\S\s{2,}\S/u;
const MOST_ABOVE = 3;
const MOST_BELOW = 4;

/** A header stands around the line with "STT" or "TT", or is lines of nothing but column names set apart by blanks. */
export function spacedHeaderAt(lines: SourceLine[], at: number): SpacedHeader | null {
  const text = lines[at]?.text ?? '';
  const numbered = NUMBERS.test(text) && isMostlyOfHeader(lines[at]);
  if (!numbered && !(GAP.test(text) && isOfHeader(lines[at]))) return null;
  let from = at;
  while (from > 0 && at - from < MOST_ABOVE && isOfHeader(lines[from - 1])) from -= 1;
  // A caption in capitals stands above the header.
  while (from < at && isUpperLine(lines[from]?.text ?? '') && !GAP.test(lines[from]?.text ?? '')) from += 1;
  let end = at + 1;
  while (end - at < MOST_BELOW && isOfHeader(lines[end])) end += 1;
  if (!numbered && lines.slice(from, end).some((line) => NUMBERS.test(line.text))) return null;
  const words = lines.slice(from, end).flatMap((line) => wordsIn(line.text));
  const isSpaced = lines.slice(from, end).some((line) => GAP.test(line.text));
  if (words.length < 5 || !isSpaced) return null;
  return numbered ||
    namesTasks(
      lines
        .slice(from, end)
        .map((line) => line.text)
        .join(' '),
    )
    ? { from, end, numbered }
    : null;
}

/** The words above each column, line by line; a capital begins a name of its own. */
export function namesAbove(lines: SourceLine[], edges: number[]): string[] {
  const names = edges.map(() => [] as string[]);
  for (const { text } of lines) {
    for (const match of text.matchAll(/\S+(?:\s\p{Ll}\S*|\s[(/]\S*)*/gu)) {
      const middle = match.index + match[0].length / 2;
      names[columnOf(middle, edges)]?.push(match[0]);
    }
  }
  return names.map((words) => words.join(' '));
}
