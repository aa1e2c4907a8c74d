import { isLocalDate, type LocalDate } from '../../platform/clock/clock.ts';

/** The day a page is asked about (`?ngay=`); today when none is named or it makes no sense. */
export function askedDay(params: URLSearchParams, today: LocalDate): LocalDate {
  const day = params.get('ngay') ?? '';
  return isLocalDate(day) ? day : today;
}

/** The same page as of that day; today needs no day in the address. */
export function unitHref(unitId: string, day: LocalDate, today: LocalDate): string {
  return day === today ? `/don-vi/${unitId}` : `/don-vi/${unitId}?ngay=${day}`;
}
