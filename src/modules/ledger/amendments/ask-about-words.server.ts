import { type MeasureView, otherNumberInWords } from '../../plans/index.server.ts';
import type { AmendmentValues, WordsChoice } from './amendment-form.ts';

/** Words that say one number where the form says another: units would read the one and owe the other. */
export interface WordsAsk {
  said: number;
  needed: number;
  /** The words with the number of the form. */
  words: string;
  choice: WordsChoice;
}

/** What has to be asked, and the form with what was answered. Words and number that nobody touched are left alone. */
export function askAboutWords(
  values: AmendmentValues,
  measures: readonly MeasureView[],
): { values: AmendmentValues; ask: WordsAsk | null } {
  if (values.task !== 'sua' && values.task !== 'them') return { values, ask: null };
  const needed = Number(values.needed);
  const now = values.task === 'sua' ? measures.find((one) => one.id === values.measureId) : undefined;
  if (now?.what === values.what && now.needed === needed) return { values, ask: null };
  const other = Number.isInteger(needed) ? otherNumberInWords(values.what, needed) : null;
  if (!other) return { values, ask: null };
  if (values.wordsChoice === 'sua')
    return { values: { ...values, what: other.words, wordsChoice: '' }, ask: null };
  return { values, ask: { ...other, needed, choice: values.wordsChoice } };
}

/** Null once it is answered. */
export function wordsError(ask: WordsAsk | null): string | null {
  return ask?.choice === '' ? `Lời ghi ${ask.said}, số lượng ghi ${ask.needed}. Chọn một cách ghi.` : null;
}
