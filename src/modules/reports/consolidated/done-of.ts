import { numberWords } from '../../../platform/clock/words.ts';
import type { UnitCounts } from './consolidated-figures.ts';

/** Not owed by this unit. */
export const notOwed = '–';

/** "5/7", what is excused or not owed in a word. */
export function doneOf(counts: UnitCounts | undefined): string {
  if (!counts) return notOwed;
  if (counts.owed === 0) return counts.exempt > 0 ? 'Miễn' : notOwed;
  return `${numberWords(counts.done)}/${numberWords(counts.owed)}`;
}
