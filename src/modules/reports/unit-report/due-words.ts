import { addDays, daysBetween, type LocalDate } from '../../../platform/clock/clock.ts';
import { beforeWords, dateWords } from '../../../platform/clock/words.ts';

/** "trước ngày 20/11/2023 (hết Chủ nhật, 19/11/2023), còn 6 ngày" (rule P12). `dueOn` is the last day in time. */
export function dueWords(dueOn: LocalDate, today: LocalDate): string {
  return `${beforeWords(dueOn, addDays(dueOn, 1))}, ${daysWords(dueOn, today)}`;
}

export function daysWords(dueOn: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, dueOn);
  if (days < 0) return `đã quá ${-days}\u00a0ngày`;
  return days === 0 ? 'hết hôm nay' : `còn ${days}\u00a0ngày`;
}

/** "trước ngày 20/11/2023" */
export function shortDueWords(dueOn: LocalDate): string {
  return `trước ngày\u00a0${dateWords(addDays(dueOn, 1))}`;
}
