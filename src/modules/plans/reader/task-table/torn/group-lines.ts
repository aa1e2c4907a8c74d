import { romanValue } from '../../text/markers.ts';
import type { SourceLine } from '../../text/source-text.ts';
import { isUpperLine, squash } from '../../text/tidy-text.ts';

export interface GroupLine {
  /** Index of the line. */
  at: number;
  label: string | null;
  title: string;
}

const LABELLED = /^([IVX]{1,5}|[A-EĐ])\s*[.)]?\s+(["“]?\p{Lu}.{2,})$/u;
const SHORTEST_SHOUT = 10;

/** Lines that may name a group of rows: "I Công tác chỉ đạo", "B. TRUYỀN THÔNG", a line in capitals. */
export function groupLines(lines: SourceLine[]): GroupLine[] {
  const found: GroupLine[] = [];
  let roman = 0;
  for (const [at, line] of lines.entries()) {
    const text = squash(line.text);
    const match = LABELLED.exec(text);
    const value = match?.[1] ? romanValue(match[1]) : null;
    if (match?.[1] && match[2] && fits(value, match[1], roman, found)) {
      roman = value !== null && isRoman(match[1], value, roman) ? value : roman;
      found.push({ at, label: match[1], title: match[2] });
    } else if (isUpperLine(text) && text.length >= SHORTEST_SHOUT && !/\d/.test(text) && text.includes(' ')) {
      found.push({ at, label: null, title: text });
    }
  }
  return found;
}

/** Groups count from I or from A; "C" and "D" are letters here. */
function fits(value: number | null, label: string, roman: number, found: GroupLine[]): boolean {
  if (value !== null && isRoman(label, value, roman)) return true;
  const letters = found.filter((line) => line.label && /^[A-EĐ]$/.test(line.label)).length;
  return 'ABCDĐE'.indexOf(label) === letters || label === 'A';
}

function isRoman(label: string, value: number, roman: number): boolean {
  return value === roman + 1 || (label === 'I' && value === 1);
}

const MOST_LINES_OF_HEADING = 3;

/** Groups are what stands between the last cell of a row and the number of the next one. */
export function groupsBefore(
  lines: SourceLine[],
  from: number,
  to: number,
  candidates: GroupLine[],
): GroupLine[] {
  const between = candidates.filter(({ at }) => at > from && at < to);
  const chosen: GroupLine[] = [];
  let end = to;
  for (const line of between.toReversed()) {
    const filled = lines.slice(line.at + 1, end).filter(({ text }) => squash(text) !== '');
    if (filled.length >= MOST_LINES_OF_HEADING) break;
    const more = filled.map(({ text }) => squash(text)).join(' ');
    chosen.unshift({ ...line, title: more ? `${line.title} ${more}` : line.title });
    end = line.at;
  }
  return chosen;
}
