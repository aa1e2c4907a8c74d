import { numberWords } from '../../../platform/clock/words.ts';
import type { ProgressView } from './read-progress.server.ts';

type View = Pick<ProgressView, 'isCountry' | 'columns' | 'measure'>;

/** Where a row of the page leads: a province of a country, else a district or commune. */
export function placeOf({ isCountry }: Pick<View, 'isCountry'>, id: string) {
  return isCountry ? { province: id, district: null } : { district: id };
}

/** "1.617 đơn vị, 112 chưa có gì tháng 11" */
export function silentWords(
  { columns, measure }: View,
  { units, silent }: { units: number; silent: number },
): string {
  const last = columns.findLast((column) => column.isDue);
  const all = `${numberWords(units)}\u00a0đơn\u00a0vị`;
  if (!last || silent === 0) return all;
  const when = measure?.period === 'plan' ? '' : ` ${last.head.toLocaleLowerCase('vi')}`;
  return `${all}, ${numberWords(silent)}\u00a0chưa có gì${when}`;
}
