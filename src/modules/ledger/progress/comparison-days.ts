import { addMonths, type LocalDate, lastDayOf, monthOf } from '../../../platform/clock/clock.ts';

/** 16/10 → 16/9; 31/10 → 30/9: a day that the month does not have is its last. */
export function sameDayLastMonth(today: LocalDate): LocalDate {
  return sameDayOf(today, -1);
}

/** 16/10/2023 → 16/10/2022; 29/02 → 28/02. */
export function sameDayLastYear(today: LocalDate): LocalDate {
  return sameDayOf(today, -12);
}

function sameDayOf(today: LocalDate, months: number): LocalDate {
  const month = addMonths(monthOf(today), months);
  const day = `${month}-${today.slice(8)}`;
  const last = lastDayOf(month);
  return day < last ? day : last;
}
