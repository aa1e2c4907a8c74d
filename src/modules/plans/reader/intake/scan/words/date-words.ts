import { fold } from '../../../text/tidy-text.ts';
import type { TextItem } from '../../pdf/page-content.ts';

/** What was set right stays marked for a person to look at. */
const SET_RIGHT = 0.79;

const DAY_OR_MONTH = /^\d{1,2}[,.;)]?$/;
const YEAR = /^(?:19|20)\d\d\D*$/;
const DATE = /^\d{1,2}\/\d{1,2}(?:\/\d{4})?\D*$/;

/** "ngày 14 thúng 3 năm 2024": between figures only the words of a date can stand. */
export function withDateWords(items: TextItem[]): TextItem[] {
  return items.map((item, at) => {
    const word = dateWordAt((offset) => items[at + offset]?.text ?? '');
    if (!word || item.text === word) return item;
    return { ...item, text: word, confidence: Math.min(item.confidence ?? 1, SET_RIGHT) };
  });
}

function dateWordAt(textAt: (offset: number) => string): string | null {
  const text = textAt(0);
  if (!/^\p{L}{2,6}$/u.test(text)) return null;
  const bare = fold(text);
  const isBetween = DAY_OR_MONTH.test(textAt(-1)) && DAY_OR_MONTH.test(textAt(1));
  // "từ 2 thành 3" has figures too: the day or the year must be named.
  const isDated =
    isNear(fold(textAt(-2)), 'ngay') || (isNear(fold(textAt(2)), 'nam') && YEAR.test(textAt(3)));
  if (isBetween && isDated && isNear(bare, 'thang')) return 'tháng';
  if (DAY_OR_MONTH.test(textAt(-1)) && YEAR.test(textAt(1)) && isNear(bare, 'nam')) return 'năm';
  return DATE.test(textAt(1)) && isNear(bare, 'ngay') ? 'ngày' : null;
}

/** One letter other, missing or too many at most. */
function isNear(word: string, wanted: string): boolean {
  if (Math.abs(word.length - wanted.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === wanted[start]) start++;
  let end = 0;
  while (end < Math.min(word.length, wanted.length) - start && word.at(-1 - end) === wanted.at(-1 - end))
    end++;
  return Math.max(word.length, wanted.length) - start - end <= 1;
}
