import { addDays, type LocalDate } from '../../platform/clock/clock.ts';

/** A day that exists, written 2023-09-05. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && text >= '1900-01-01' && addDays(addDays(text, 1), -1) === text;
}

/** The day a page is asked about (`?ngay=`); today when none is named or it makes no sense. */
export function askedDay(params: URLSearchParams, today: LocalDate): LocalDate {
  const day = params.get('ngay') ?? '';
  return isDay(day) ? day : today;
}

/** The same page as of that day; today needs no day in the address. */
export function unitHref(unitId: string, day: LocalDate, today: LocalDate): string {
  return day === today ? `/don-vi/${unitId}` : `/don-vi/${unitId}?ngay=${day}`;
}
