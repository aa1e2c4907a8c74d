import { amountWords, shareWords } from './amount-words.ts';
import type { TaskFact } from './proposal-input.ts';

export interface DescribedLimit {
  what: string;
  fromLine: number;
  toLine: number;
}

/**
 * "không quá 5 %", "tối đa 02 cuộc": an upper bound asks nobody to do anything, so it makes no obligation. It is shown
 * as the plan says it, and looked after by people.
 */
export function describedLimits(tasks: readonly TaskFact[]): DescribedLimit[] {
  return tasks.flatMap(({ value, fromLine, toLine }) =>
    value.measures.flatMap((measure): DescribedLimit[] => {
      if (measure.kind !== 'limit') return [];
      const most = measure.unit === 'share' ? shareWords(measure.max) : amountWords(measure.max);
      return [{ what: `Không quá ${most} ${measure.what}`, fromLine, toLine }];
    }),
  );
}
