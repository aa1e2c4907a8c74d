import { keepTogether } from '../sentence.ts';

const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** 2.5 → "2,5" */
export function medianWords(median: number): string {
  return number.format(median);
}

interface OwnPeriod {
  head: string;
  done: number;
  needed: number;
  isDue: boolean;
  median: number | null;
}

/** "Tháng 9 đơn vị có 3 bài, cần 2. Mức giữa của Huyện mẫu 08 là 2." The unit first, the middle after it, nobody else. */
export function ownPeriodSentence(
  periods: readonly OwnPeriod[],
  noun: string,
  place: string,
  isWholePlan: boolean,
): string {
  const period = periods.findLast((one) => one.isDue) ?? periods[0];
  if (!period) return '';
  const when = isWholePlan ? 'Đến nay' : period.head;
  const own = `${when} đơn vị có ${period.done} ${noun}, cần ${period.needed}.`;
  if (period.median === null) return keepTogether(own);
  return keepTogether(`${own} Mức giữa của ${place} là ${medianWords(period.median)}.`);
}
