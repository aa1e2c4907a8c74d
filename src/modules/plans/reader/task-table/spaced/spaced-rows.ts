import { isPageNumber } from '../../text/line-noise.ts';
import type { SourceLine, SourceRow } from '../../text/source-text.ts';
import { startsUpper } from '../../text/tidy-text.ts';
import { cutAt } from './cut-line.ts';
import { ROW_LABEL } from './placed-words.ts';
import { edgesNear } from './spaced-columns.ts';

const PAGE_FOOT = /(?:^|\s)[Tt]rang\s+\d{1,3}(?:\s*\/\s*\d{1,3})?\s*$/u;

interface CutLine {
  no: number;
  cells: string[];
}

/** Rows of a table by lines: a number stands beside any line of its row, mostly the middle one. */
export function spacedRows(lines: SourceLine[], edges: number[]): SourceRow[] {
  const filled = lines.filter(
    ({ text }) =>
      text.trim() !== '' && !PAGE_FOOT.test(text) && !(isPageNumber(text) && isFarRight(text, edges)),
  );
  const cut = filled.map((line, at): CutLine => {
    const cells = groupCells(line.text) ?? cutAt(line.text, edgesNear(filled, at, edges));
    return { no: line.no, cells };
  });
  const labels = cut.flatMap(({ cells }, at) => (ROW_LABEL.test(cells[0] ?? '') ? [at] : []));
  if (labels.length === 0) return [];
  const begins = beginsOf(cut, labels);
  return begins.map((from, index) => rowOf(cut.slice(index === 0 ? 0 : from, begins[index + 1])));
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

interface Begin {
  at: number;
  score: number;
  before: Begin | null;
}

/** The first line of each label's row: cells open there, and the label stands in the middle of its row. */
function beginsOf(lines: CutLine[], labels: number[]): number[] {
  let open: Begin[] = [{ at: 0, score: 0, before: null }];
  for (const [index, label] of labels.slice(1).entries()) {
    const own = labels[index] ?? 0;
    const next: Begin[] = [];
    for (let at = own + 1; at <= label; at++) {
      const opening = openingScore(lines, at, isGroup(lines[own]) && at === own + 1);
      const best = bestOf(open, (begin) => begin.score + opening - offMiddle(begin.at, own, at, lines));
      if (best) next.push({ at, ...best });
    }
    open = next;
  }
  const last = labels.at(-1) ?? 0;
  const end = bestOf(open, (begin) => begin.score - offMiddle(begin.at, last, lines.length, lines) * 0.3);
  const begins: number[] = [];
  for (let begin = end?.before ?? null; begin; begin = begin.before) begins.unshift(begin.at);
  return begins;
}

function bestOf(open: Begin[], scoreOf: (begin: Begin) => number): Pick<Begin, 'score' | 'before'> | null {
  let best: Pick<Begin, 'score' | 'before'> | null = null;
  for (const begin of open) {
    const score = scoreOf(begin);
    if (!best || score > best.score) best = { score, before: begin };
  }
  return best;
}

/** "II  Tuyên truyền": a group is a line of its own. */
function isGroup(line: CutLine | undefined): boolean {
  const [label = '', ...others] = line?.cells ?? [];
  return /^[IVXA-EĐ]+[.)]?$/u.test(label) && others.filter(Boolean).length === 1;
}

const OFF_MIDDLE = 0.6;

function offMiddle(from: number, label: number, to: number, lines: CutLine[]): number {
  if (isGroup(lines[label])) return (label - from + (to - 1 - label)) * 2;
  return Math.min(Math.abs(label - (from + to - 1) / 2), label - from) * OFF_MIDDLE;
}

function openingScore(lines: CutLine[], at: number, isBelowGroup: boolean): number {
  const here = lines[at]?.cells ?? [];
  const above = lines[at - 1]?.cells ?? [];
  if (isGroup(lines[at])) return 4;
  const open = here.slice(1).reduce((sum, text, index) => {
    if (!text) return sum - 0.3;
    return opensCell(text) ? sum + (above[index + 1] ? 1 : 1.5) : sum - 2;
  }, 0);
  return open + (isBelowGroup ? 2 : 0);
}

function opensCell(text: string): boolean {
  return startsUpper(text) || /^(?:\d|nt(?!\p{L})|như trên|[-–+"“])/u.test(text);
}

function rowOf(lines: CutLine[]): SourceRow {
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const cells = Array.from({ length: width }, (_, column) =>
    lines
      .map((line) => line.cells[column] ?? '')
      .filter(Boolean)
      .join('\n'),
  );
  return { fromLine: lines[0]?.no ?? 1, toLine: lines.at(-1)?.no ?? 1, cells };
}
