import { COUNTED } from '../reader/grammar/measures/count-patterns.ts';
import { readCount } from '../reader/grammar/measures/numbers.ts';

interface CountInWords {
  text: string;
  value: number;
  at: number;
}

export interface OtherNumber {
  /** The number that the words name. */
  said: number;
  /** The same words with the number of the measure. */
  words: string;
}

/** The counts that the words ask for; years, rows and shares are none. */
function countsIn(what: string): CountInWords[] {
  return [...what.matchAll(COUNTED)].flatMap((found) => {
    const text = found.groups?.count;
    const value = text === undefined ? null : readCount(text);
    if (text === undefined || value === null || found.groups?.most) return [];
    return [{ text, value, at: found.index + found[0].indexOf(text) }];
  });
}

/** The words of a measure name another number than it asks for; null when they agree or name none. */
export function otherNumberInWords(what: string, needed: number): OtherNumber | null {
  const counts = countsIn(what);
  const sum = counts.reduce((all, one) => all + one.value, 0);
  const [first] = counts;
  if (!first || sum === needed || counts.some((one) => one.value === needed)) return null;
  const digits = first.text.startsWith('0')
    ? String(needed).padStart(first.text.length, '0')
    : String(needed);
  return {
    said: first.value,
    words: what.slice(0, first.at) + digits + what.slice(first.at + first.text.length),
  };
}
