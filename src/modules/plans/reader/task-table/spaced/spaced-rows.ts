import { timeLikeness } from '../../grammar/times/schedules.ts';
import { isUnitHead, isUnlinked } from '../../grammar/units/unit-heads.ts';
import { isPageNumber } from '../../text/line-noise.ts';
import type { SourceLine, SourceRow } from '../../text/source-text.ts';
import type { ColumnRole } from '../columns.ts';
import { cutAt } from './cut-line.ts';
import { ROW_LABEL } from './placed-words.ts';
import { rowBegins } from './row-begins.ts';
import { edgesNear, type SpacedColumns } from './spaced-columns.ts';

const PAGE_FOOT = /(?:^|\s)[Tt]rang\s+\d{1,3}(?:\s*\/\s*\d{1,3})?\s*$/u;

interface CutLine {
  no: number;
  cells: string[];
}

/** "Phòng LĐ-⏎TB&XH" is one name. */
const TORN_NAME = /[\p{L}\d][-/]$/u;

/** Rows of a table by lines: a number stands beside any line of its row, mostly the middle one. */
export function spacedRows(
  lines: SourceLine[],
  { edges, roles, numbered }: SpacedColumns,
  isLaterPage = false,
): SourceRow[] {
  const filled = lines.filter(
    ({ text, noise }) =>
      text.trim() !== '' &&
      !noise &&
      !PAGE_FOOT.test(text) &&
      !(isPageNumber(text) && isFarRight(text, edges)),
  );
  const cut = filled.map((line, at): CutLine => {
    const cells =
      (numbered && groupCells(line.text)) ||
      cutAt(line.text, { edges: edgesNear(filled, at, edges, numbered), roles, numbered });
    return { no: line.no, cells };
  });
  // On a later page all that is left may be the end of a row.
  if (numbered && !isLaterPage && !cut.some(({ cells }) => ROW_LABEL.test(cells[0] ?? ''))) return [];
  const begins = rowBegins(
    cut.map(({ cells }) => cells),
    roles,
    numbered,
  );
  return begins.map((from, index) => rowOf(cut.slice(from, begins[index + 1]), roles));
}

/** "A. TRUYỀN THANH, MẠNG XÃ HỘI" in the middle of a row merged over the table. */
function groupCells(text: string): string[] | null {
  const match =
    /^\s*([IVX]{1,5}|[A-EĐ])\s*[.)]\s+(\p{Lu}\S*(?:\s\S+)*)\s*$/u.exec(text) ??
    /^\s*([IVX]{1,5}|[A-EĐ])\s+(\p{Lu}{2}[^\p{Ll}]*)$/u.exec(text);
  return match?.[1] && match[2] ? [match[1], match[2]] : null;
}

/** A page number stands in the middle of the page, not in the column of numbers. */
function isFarRight(text: string, edges: number[]): boolean {
  return text.search(/\S/u) > (edges[1] ?? 8) + 8;
}

const UNITS: (ColumnRole | undefined)[] = ['lead', 'partners', 'doers'];

function rowOf(lines: CutLine[], roles: ColumnRole[]): SourceRow {
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const cells = Array.from({ length: width }, (_, column) => {
    const cell = lines
      .map((line) => line.cells[column] ?? '')
      .filter(Boolean)
      .reduce((text, line) => (text ? `${text}${glueOf(text, line, roles[column])}${line}` : line), '');
    return roles[column] === 'time' && isMixed(cell) ? '' : cell;
  });
  return { fromLine: lines[0]?.no ?? 1, toLine: lines.at(-1)?.no ?? 1, cells };
}

/** "Năm học 2024 Đưa - 2025": a word of the next column between the numbers of a time, which then tell no date. */
function isMixed(cell: string): boolean {
  const words = cell.split(/\s+/u);
  const isTime = (word: string) => timeLikeness(word).share === 1;
  const numbers = words.flatMap((word, at) => (/\d/u.test(word) && isTime(word) ? [at] : []));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isStrange = (word: string, at: number) => !isTime(word) && (at < last || first === 0);
  return words.some((word, at) => at > first && isStrange(word, at));
}

/** Lines of a cell are wrapped text; a bullet begins a new one, and so does a unit that nothing links to the one above. */
function glueOf(cell: string, line: string, role: ColumnRole | undefined): string {
  if (TORN_NAME.test(cell)) return '';
  if (!UNITS.includes(role)) return /^[-+•]\s/u.test(line) ? '\n' : ' ';
  return isUnitHead(line) && isUnlinked(cell) ? '\n' : ' ';
}
