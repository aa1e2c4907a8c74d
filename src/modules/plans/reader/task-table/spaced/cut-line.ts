import { timeLikeness } from '../../grammar/times/schedules.ts';
import { isUnitHead, isUnlinked } from '../../grammar/units/unit-heads.ts';
import type { ColumnRole } from '../columns.ts';
import { TIME_OPENING } from '../torn/atom-marks.ts';
import { type PlacedWord, ROW_LABEL, wordsIn } from './placed-words.ts';
import type { SpacedColumns } from './spaced-columns.ts';

const BY_ONE_BLANK = 3;
const BY_ONE_BLANK_AT_EDGE = 0.8;
const GAP_INSIDE = 2.5;
const BEYOND = 0.8;
const SMALL = 1.5;
const LABEL_AS_TEXT = 3;
const OFF_EDGE = 0.25;
const NO_LABEL = 20;
const DRIFT = 3;
/** As much as a column that is missed by eight letters. */
const STRANGE = 2;
/** Enough of a line to tell a unit or a time by. */
const WORDS_TOLD = 4;
const DITTO = /^(?:-?nt-?|[-–])$/u;

/** Every place is tried with every other: a line of a table has no more words, what is beyond stays in its last cell. */
const MOST_WORDS = 300;

/** A line's words in its columns: cells begin near their edge and behind a gap, and have no gaps inside. */
export function cutAt(text: string, { edges, roles, numbered }: SpacedColumns): string[] {
  const all = wordsIn(text);
  const words = all.slice(0, MOST_WORDS);
  const size = words.length;
  let best = Array.from({ length: size + 1 }, (_, taken) => (taken === 0 ? 0 : Number.POSITIVE_INFINITY));
  const cuts: number[][] = [];
  for (const [column, edge] of edges.entries()) {
    const next = [...best];
    const from = Array.from({ length: size + 1 }, (_, at) => at);
    for (let start = 0; start < size; start++) {
      let cost =
        (best[start] ?? 0) + openingCost(words, start, edge, numbered ? column : column + 1, roles[column]);
      for (let end = start + 1; end <= size && cost < Number.POSITIVE_INFINITY; end++) {
        if (end > start + 1)
          cost +=
            column === 0 && numbered
              ? NO_LABEL
              : insideCost(words, start, end - 1, edges[column + 1], roles[column]);
        if (cost < (next[end] ?? 0)) {
          next[end] = cost;
          from[end] = start;
        }
      }
    }
    best = next;
    cuts.push(from);
  }
  const cells: string[] = [];
  let end = size;
  for (const from of cuts.toReversed()) {
    const start = from[end] ?? 0;
    cells.unshift(
      words
        .slice(start, end)
        .map((word) => word.text)
        .join(' '),
    );
    end = start;
  }
  const rest = all.slice(MOST_WORDS).map((word) => word.text);
  return rest.length > 0 ? [...cells.slice(0, -1), [cells.at(-1), ...rest].join(' ')] : cells;
}

function openingCost(
  words: PlacedWord[],
  at: number,
  edge: number,
  column: number,
  role: ColumnRole | undefined,
): number {
  const word = words[at];
  if (!word) return 0;
  if (column === 0) return at === 0 && ROW_LABEL.test(word.text) ? 0 : NO_LABEL;
  const isAtEdge = Math.abs(word.from - edge) <= 1 || (at === 1 && ROW_LABEL.test(words[0]?.text ?? ''));
  const byOneBlank =
    isAtEdge || tellsItself(words, at, role) || opensNear(word, edge)
      ? BY_ONE_BLANK_AT_EDGE
      : BY_ONE_BLANK + (/^\p{Ll}/u.test(word.text) ? SMALL : 0);
  const blank = at > 0 && gapBefore(words, at) < 2 ? byOneBlank : 0;
  // A number that stands left of the text is the row's label, no text.
  const label = at === 0 && column === 1 && word.from < edge && ROW_LABEL.test(word.text) ? LABEL_AS_TEXT : 0;
  // Centred cells begin to the right of their edge.
  const off = word.from - edge;
  return label + blank + (off < 0 ? -off * OFF_EDGE * 1.5 : off * OFF_EDGE);
}

/** Columns drift by a few letters from line to line; a capital or a number there begins a cell. */
function opensNear({ text, from }: PlacedWord, edge: number): boolean {
  return Math.abs(from - edge) <= DRIFT && /^["“(]?[\p{Lu}\d]/u.test(text);
}

/** "nt" and what only this column holds begin a cell behind one blank too: a unit, a time. */
function tellsItself(words: PlacedWord[], at: number, role: ColumnRole | undefined): boolean {
  const text = textFrom(words, at);
  if (DITTO.test(words[at]?.text ?? '')) return true;
  if (role === 'lead' || role === 'partners' || role === 'doers') return isUnitHead(text);
  return role === 'time' && TIME_OPENING.test(text);
}

/** A word of the cell behind a gap, where the next column has begun, or that the column does not hold. */
function insideCost(
  words: PlacedWord[],
  start: number,
  at: number,
  next: number | undefined,
  role: ColumnRole | undefined,
): number {
  const isBeyond = next !== undefined && (words[at]?.from ?? 0) >= next - 1;
  return (
    (gapBefore(words, at) > 1 ? GAP_INSIDE : 0) +
    (isBeyond ? BEYOND : 0) +
    strangeCost(words, start, at, role)
  );
}

/** A second unit that nothing links to the first, a word that is no time, a time in running text. */
function strangeCost(words: PlacedWord[], start: number, at: number, role: ColumnRole | undefined): number {
  switch (role) {
    case 'lead':
    case 'partners':
      return isUnitHead(textFrom(words, at)) && isUnlinked(textTo(words, start, at)) ? STRANGE : 0;
    case 'time':
      return timeLikeness(words[at]?.text ?? '').share < 1 ? STRANGE : 0;
    default:
      return TIME_OPENING.test(textFrom(words, at)) && timeLikeness(words[at]?.text ?? '').share === 1
        ? STRANGE / 2
        : 0;
  }
}

function textFrom(words: PlacedWord[], at: number): string {
  return words
    .slice(at, at + WORDS_TOLD)
    .map((word) => word.text)
    .join(' ');
}

function textTo(words: PlacedWord[], start: number, at: number): string {
  return words
    .slice(Math.max(start, at - WORDS_TOLD), at)
    .map((word) => word.text)
    .join(' ');
}

function gapBefore(words: PlacedWord[], at: number): number {
  return (words[at]?.from ?? 0) - (words[at - 1]?.to ?? 0);
}
