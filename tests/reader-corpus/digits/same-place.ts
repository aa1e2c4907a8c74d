import type { PlacedWord } from './printed-words.ts';

interface Pair {
  from: PlacedWord;
  to: PlacedWord;
}

/** Printed words moved to where they lie on the scanned page, by the words that both have once. */
export function movedOnto(printed: PlacedWord[], read: PlacedWord[]): PlacedWord[] {
  const [once, onceRead] = [byText(printed), byText(read)];
  const pairs = [...once].flatMap(([text, from]): Pair[] => {
    const to = onceRead.get(text);
    return from && to ? [{ from, to }] : [];
  });
  if (pairs.length < 4) return printed;
  const x = fitted(pairs, ({ to }) => to.left);
  const y = fitted(pairs, ({ to }) => to.y);
  return printed.map((word) => {
    const place = (coefficients: number[], left: number) =>
      (coefficients[0] ?? 0) * left + (coefficients[1] ?? 0) * word.y + (coefficients[2] ?? 0);
    return {
      ...word,
      left: place(x, word.left),
      right: place(x, word.right),
      y: place(y, word.left),
    };
  });
}

/** Words that stand once on a page; null for those that stand more often. */
function byText(words: PlacedWord[]): Map<string, PlacedWord | null> {
  const found = new Map<string, PlacedWord | null>();
  for (const word of words) found.set(word.text, found.has(word.text) ? null : word);
  return found;
}

/** Least squares of a·left + b·y + c, without the pairs that lie far off (a word read at another place). */
function fitted(pairs: Pair[], value: (pair: Pair) => number): number[] {
  const solve = (some: Pair[]) =>
    solved(
      some.map(({ from }) => [from.left, from.y, 1]),
      some.map(value),
    );
  const first = solve(pairs);
  const off = (pair: Pair) => {
    const { left, y } = pair.from;
    return Math.abs((first[0] ?? 0) * left + (first[1] ?? 0) * y + (first[2] ?? 0) - value(pair));
  };
  const middle = pairs.map(off).sort((a, b) => a - b)[Math.floor(pairs.length / 2)] ?? 0;
  const near = pairs.filter((pair) => off(pair) <= Math.max(1, middle * 3));
  return near.length >= 4 ? solve(near) : first;
}

function solved(rows: number[][], values: number[]): number[] {
  const size = rows[0]?.length ?? 0;
  const matrix = Array.from({ length: size }, (_, i) => [
    ...Array.from({ length: size }, (_, j) =>
      rows.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0),
    ),
    rows.reduce((sum, row, at) => sum + (row[i] ?? 0) * (values[at] ?? 0), 0),
  ]);
  for (let column = 0; column < size; column++) {
    const pivot = matrix[column] ?? [];
    for (const row of matrix) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / (pivot[column] || 1e-9);
      for (let at = column; at <= size; at++) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
  }
  return matrix.map((row, at) => (row[size] ?? 0) / (row[at] || 1e-9));
}
