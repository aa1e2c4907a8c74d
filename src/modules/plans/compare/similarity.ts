import { foldName } from '../fold.ts';

/** Pairs of neighbouring syllables without marks, numbers left out: years and amounts change, the work does not. */
function syllablePairs(text: string): Map<string, number> {
  const syllables = foldName(text)
    .split(' ')
    .filter((one) => one !== '' && !/^\d+$/.test(one));
  const pairs = new Map<string, number>();
  const words = syllables.length === 1 ? [...syllables, ''] : syllables;
  for (let index = 1; index < words.length; index++) {
    const pair = `${words[index - 1]} ${words[index]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Dice's coefficient of two texts, 0..1; 1 for texts that differ in numbers only. */
export function similarity(one: string, other: string): number {
  const [left, right] = [syllablePairs(one), syllablePairs(other)];
  const size = (pairs: Map<string, number>) => [...pairs.values()].reduce((sum, count) => sum + count, 0);
  const total = size(left) + size(right);
  if (total === 0) return foldName(one) === foldName(other) ? 1 : 0;
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  return (2 * shared) / total;
}
