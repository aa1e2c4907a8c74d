import { numberWords } from '../../../platform/clock/words.ts';
import type { Consequences } from './consequences.ts';

/** What follows for the owed-set, in one or more sentences. */
export function consequenceWords({ ended, created, passedOn }: Consequences): string {
  const parts = [
    ended > 0 ? `${numberWords(ended)} phần phải làm kết thúc` : null,
    created > 0 ? `${numberWords(created)} phần phải làm bắt đầu` : null,
    passedOn > 0 ? `${numberWords(passedOn)} minh chứng chuyển sang tính cho đơn vị kế thừa` : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return 'Phần phải làm của các đơn vị không đổi.';
  const sentence = parts.join('; ');
  return `${sentence[0]!.toLocaleUpperCase('vi')}${sentence.slice(1)}.`;
}
