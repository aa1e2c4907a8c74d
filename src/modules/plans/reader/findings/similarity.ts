import { fold } from '../text/tidy-text.ts';

export type Words = ReadonlySet<string>;

/** Two or three words in common say nothing: "tổ chức hội nghị". */
const FEWEST_WORDS = 4;

/** Pairs are compared among so many at most: no real plan has more, and a hostile one must not cost minutes. */
export const MOST_COMPARED = 300;

export function wordsOf(text: string): Words {
  return new Set(fold(text).match(/[a-z\d]+/g) ?? []);
}

/** Share (0..1) of the words of the shorter text that the other has too; 0 when there are too few to compare. */
export function shareOfWords(first: Words, second: Words, fewest = FEWEST_WORDS): number {
  const smaller = Math.min(first.size, second.size);
  return smaller < fewest ? 0 : common(first, second) / smaller;
}

/** Share (0..1) of all words of both texts that they have in common. */
export function likeness(first: Words, second: Words): number {
  const all = first.size + second.size;
  return all === 0 ? 0 : (2 * common(first, second)) / all;
}

function common(first: Words, second: Words): number {
  let shared = 0;
  for (const word of first) if (second.has(word)) shared += 1;
  return shared;
}
