import type { UnsureWord } from '../types.ts';

// An unsure word carries its confidence behind it, as a code point that no text may hold (U+FDD0–U+FDEF are not
// characters), until the lines are laid out and its place is known.
const FIRST = 0xfdd0;
const STEPS = 16;
const MARK = /[\ufdd0-\ufddf]/;
const MARKS = /[\ufdd0-\ufddf]/g;

/** Words below this are shown to a person. */
export const SURE = 0.8;
/** A figure from a word below this is not given: two readings of it differ. */
export const FIGURE_SURE = 0.55;

export function withDoubt(word: string, confidence: number): string {
  if (confidence >= SURE) return word;
  const step = Math.min(STEPS - 1, Math.max(0, Math.floor((confidence / SURE) * STEPS)));
  return word + String.fromCharCode(FIRST + step);
}

export function withoutDoubt(text: string): string {
  return MARK.test(text) ? text.replace(MARKS, '') : text;
}

/** The line as it reads, and its unsure words: from the last blank to the mark. */
export function takeDoubts(marked: string): { text: string; words: Omit<UnsureWord, 'line'>[] } {
  if (!MARK.test(marked)) return { text: marked, words: [] };
  const words: Omit<UnsureWord, 'line'>[] = [];
  let text = '';
  let begin = 0;
  for (const letter of marked) {
    if (MARK.test(letter)) {
      const confidence = ((letter.charCodeAt(0) - FIRST + 0.5) / STEPS) * SURE;
      if (text.length > begin)
        words.push({ from: begin, to: text.length, confidence: Math.round(confidence * 100) / 100 });
      continue;
    }
    text += letter;
    if (/\s/.test(letter)) begin = text.length;
  }
  return { text, words };
}
