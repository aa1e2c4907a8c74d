import type { SourceLine } from '../../text/source-text.ts';

/** A word of a line and where it stands. */
export interface PlacedWord {
  text: string;
  from: number;
  to: number;
}

export function wordsIn(text: string): PlacedWord[] {
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

export const ROW_LABEL = /^(?:\d{1,3}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}[.)]?|[A-EĐ][.)]?)$/u;

/**
 * Left edges of `count` columns that are kept apart by blanks. Converters let columns drift from line to line, so the
 * places where cells begin are gathered into as many heaps. The first column, of the numbers, begins at 0.
 */
export function leftEdges(lines: SourceLine[], count: number): number[] {
  const starts = new Map<number, number>();
  for (const { text } of lines) {
    for (const [index, match] of [...text.matchAll(/(?<=^|\s{2})\S+/gu)].entries()) {
      if (index === 0 && ROW_LABEL.test(match[0])) continue;
      starts.set(match.index, (starts.get(match.index) ?? 0) + 1);
    }
  }
  const places = [...starts].map(([x, weight]) => ({ x, weight })).sort((a, b) => a.x - b.x);
  return [0, ...heapsOf(places, count - 1)];
}

const WINDOW = 4;

/** The edges near one line: where the lines around it begin their cells, as far as the columns have drifted there. */
export function edgesNear(lines: SourceLine[], at: number, edges: number[]): number[] {
  const counts = edges.map(() => new Map<number, number>());
  for (let index = Math.max(0, at - WINDOW); index <= Math.min(lines.length - 1, at + WINDOW); index++) {
    const weight = 1 + 1 / (1 + Math.abs(index - at));
    for (const match of (lines[index]?.text ?? '').matchAll(/(?<=^|\s{2})\S+/gu)) {
      if (match.index < (edges[1] ?? 0) - 2 && ROW_LABEL.test(match[0])) continue;
      const column = nearest(edges, match.index);
      const places = counts[column];
      places?.set(match.index, (places.get(match.index) ?? 0) + weight);
    }
  }
  return edges.map((edge, column) => {
    const [common] = [...(counts[column] ?? [])].sort((a, b) => b[1] - a[1]);
    return column > 0 && common && common[1] >= 2 ? common[0] : edge;
  });
}

function nearest(edges: number[], x: number): number {
  return edges.reduce(
    (best, edge, column) => (Math.abs(edge - x) < Math.abs((edges[best] ?? 0) - x) ? column : best),
    0,
  );
}

interface Place {
  x: number;
  weight: number;
}

/** Means of the heaps whose members lie closest together. */
function heapsOf(places: Place[], count: number): number[] {
  if (count < 1 || places.length < count || places.length > MOST_WORDS) return [];
  const size = places.length;
  let best = Array.from({ length: size + 1 }, (_, taken) => (taken === 0 ? 0 : Number.POSITIVE_INFINITY));
  const cuts: number[][] = [];
  for (let heap = 0; heap < count; heap++) {
    const next = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Array<number>(size + 1).fill(0);
    for (let end = 1; end <= size; end++) {
      let sums = { weight: 0, x: 0, xx: 0 };
      for (let start = end - 1; start >= 0; start--) {
        const { x, weight } = places[start] ?? { x: 0, weight: 0 };
        sums = { weight: sums.weight + weight, x: sums.x + weight * x, xx: sums.xx + weight * x * x };
        const spread = sums.xx - (sums.x * sums.x) / sums.weight;
        const cost = (best[start] ?? 0) + spread;
        if (cost < (next[end] ?? 0)) {
          next[end] = cost;
          from[end] = start;
        }
      }
    }
    best = next;
    cuts.push(from);
  }
  const means: number[] = [];
  let end = size;
  for (const from of cuts.toReversed()) {
    const start = from[end] ?? 0;
    const members = places.slice(start, end);
    const weight = members.reduce((sum, place) => sum + place.weight, 0);
    means.unshift(Math.round(members.reduce((sum, place) => sum + place.weight * place.x, 0) / weight));
    end = start;
  }
  return means;
}

const BY_ONE_BLANK = 3;
const BY_ONE_BLANK_AT_EDGE = 0.8;
const GAP_INSIDE = 2.5;
const BEYOND = 0.8;
const SMALL = 1.5;
const LABEL_AS_TEXT = 3;
const OFF_EDGE = 0.25;
const NO_LABEL = 20;

/** Every place is tried with every other: a line of a table has no more words, what is beyond stays in its last cell. */
const MOST_WORDS = 300;

/** A line's words in its columns: cells begin near their edge and behind a gap, and have no gaps inside. */
export function cutAt(text: string, edges: number[]): string[] {
  const all = wordsIn(text);
  const words = all.slice(0, MOST_WORDS);
  const size = words.length;
  let best = Array.from({ length: size + 1 }, (_, taken) => (taken === 0 ? 0 : Number.POSITIVE_INFINITY));
  const cuts: number[][] = [];
  for (const [column, edge] of edges.entries()) {
    const next = [...best];
    const from = Array.from({ length: size + 1 }, (_, at) => at);
    for (let start = 0; start < size; start++) {
      let cost = (best[start] ?? 0) + openingCost(words, start, edge, column);
      for (let end = start + 1; end <= size && cost < Number.POSITIVE_INFINITY; end++) {
        if (end > start + 1) cost += column === 0 ? NO_LABEL : insideCost(words, end - 1, edges[column + 1]);
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

function openingCost(words: PlacedWord[], at: number, edge: number, column: number): number {
  const word = words[at];
  if (!word) return 0;
  if (column === 0) return at === 0 && ROW_LABEL.test(word.text) ? 0 : NO_LABEL;
  const isAtEdge = Math.abs(word.from - edge) <= 1 || (at === 1 && ROW_LABEL.test(words[0]?.text ?? ''));
  const byOneBlank = isAtEdge
    ? BY_ONE_BLANK_AT_EDGE
    : BY_ONE_BLANK + (/^\p{Ll}/u.test(word.text) ? SMALL : 0);
  const blank = at > 0 && gapBefore(words, at) < 2 ? byOneBlank : 0;
  // A number that stands left of the text is the row's label, no text.
  const label = at === 0 && column === 1 && word.from < edge && ROW_LABEL.test(word.text) ? LABEL_AS_TEXT : 0;
  // Centred cells begin to the right of their edge.
  const off = word.from - edge;
  return label + blank + (off < 0 ? -off * OFF_EDGE * 1.5 : off * OFF_EDGE);
}

/** A word of the cell behind a gap, or where the next column has begun. */
function insideCost(words: PlacedWord[], at: number, next: number | undefined): number {
  const isBeyond = next !== undefined && (words[at]?.from ?? 0) >= next - 1;
  return (gapBefore(words, at) > 1 ? GAP_INSIDE : 0) + (isBeyond ? BEYOND : 0);
}

function gapBefore(words: PlacedWord[], at: number): number {
  return (words[at]?.from ?? 0) - (words[at - 1]?.to ?? 0);
}

/** The column above which a word of the header stands. */
export function columnOf(middle: number, edges: number[]): number {
  return Math.max(
    0,
    edges.findLastIndex((edge) => edge <= middle + 1),
  );
}
