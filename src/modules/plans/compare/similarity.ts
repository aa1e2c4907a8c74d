import { foldName } from '../fold.ts';

/** The words of a text, ready to be compared with many others. */
export interface Wording {
  folded: string;
  /** Neighbouring syllables without marks, numbers left out: years and amounts change, the work does not. */
  pairs: ReadonlyMap<string, number>;
  size: number;
}

export function wordingOf(text: string): Wording {
  const folded = foldName(text);
  const syllables = folded.split(' ').filter((one) => one !== '' && !/^\d+$/.test(one));
  const words = syllables.length === 1 ? [...syllables, ''] : syllables;
  const pairs = new Map<string, number>();
  for (let index = 1; index < words.length; index++) {
    const pair = `${words[index - 1]} ${words[index]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { folded, pairs, size: Math.max(0, words.length - 1) };
}

/** Dice's coefficient of two texts, 0..1; 1 for texts that differ in numbers only. */
export function similarity(one: Wording, other: Wording): number {
  const total = one.size + other.size;
  if (total === 0) return one.folded === other.folded ? 1 : 0;
  let shared = 0;
  for (const [pair, count] of one.pairs) shared += Math.min(count, other.pairs.get(pair) ?? 0);
  return (2 * shared) / total;
}
