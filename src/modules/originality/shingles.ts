import { syllablesOf } from './syllables.ts';

export const shingleLength = 5;
/** Of a longer text only so many are kept: some ten pages. */
const longest = 4_096;

/** The hash of every five syllables in a row, at the place of the first. */
export function shinglesOf(text: string): Int32Array {
  const words = syllablesOf(text).slice(0, longest + shingleLength - 1);
  const count = Math.max(0, words.length - shingleLength + 1);
  return Int32Array.from({ length: count }, (_, at) => hashOf(words, at));
}

/** FNV-1a over the letters, then the last step of murmur3: near texts get hashes far apart. */
function hashOf(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + shingleLength; at++) {
    const word = words[at]!;
    for (let letter = 0; letter < word.length; letter++)
      hash = Math.imul(hash ^ word.charCodeAt(letter), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

/** A quarter of the shingles, the same ones in every text: two texts with 40 in common share one almost surely. */
export function probesOf(shingles: Iterable<number>): number[] {
  return [...new Set(shingles)].filter((shingle) => (shingle & 3) === 0);
}
