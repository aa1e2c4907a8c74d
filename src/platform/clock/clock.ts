/**
 * Local dates and months of Asia/Ho_Chi_Minh (UTC+7, no daylight saving: convention B24).
 * A `LocalDate` is "2023-03-08", a `YearMonth` is "2023-03"; both sort as text.
 */
export type LocalDate = string;
export type YearMonth = string;

export interface Clock {
  /** The present instant. Everything the product stores as "received at" comes from here. */
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still; for tests. */
export function fixedClock(instant: string | Date): Clock & { set(next: string | Date): void } {
  let at = new Date(instant);
  return {
    now: () => new Date(at),
    set(next) {
      at = new Date(next);
    },
  };
}

const offsetMs = 7 * 60 * 60 * 1000;

/** The local date of an instant. */
export function localDate(instant: Date): LocalDate {
  return new Date(instant.getTime() + offsetMs).toISOString().slice(0, 10);
}

/** The local time of day, "14:07". */
export function localTime(instant: Date): string {
  return new Date(instant.getTime() + offsetMs).toISOString().slice(11, 16);
}

/** The instant at which a local date begins, or at a given local time of it. */
export function instantOf(date: LocalDate, time = '00:00:00'): Date {
  return new Date(`${date}T${time.length === 5 ? `${time}:00` : time}+07:00`);
}

/** A year and a month that exists. */
export const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

export function monthOf(date: LocalDate): YearMonth {
  return date.slice(0, 7);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

export function addMonths(month: YearMonth, months: number): YearMonth {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const index = year * 12 + (number - 1) + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

export function firstDayOf(month: YearMonth): LocalDate {
  return `${month}-01`;
}

export function lastDayOf(month: YearMonth): LocalDate {
  return addDays(firstDayOf(addMonths(month, 1)), -1);
}

/** Written 2023-09-05, and a day that exists. */
export function isLocalDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && text >= '1900-01-01' && addDays(addDays(text, 1), -1) === text;
}

/** Both ends included; empty when `to` is before `from`. */
export function monthsBetween(from: YearMonth, to: YearMonth): YearMonth[] {
  const months: YearMonth[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

export function laterDay(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}

export function earlierDay(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}

/** Whole days from one local date to another (negative when `to` is earlier). */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** More than a year from today: for a day that people give, rather a slip than meant. */
export function isFarAhead(day: LocalDate, today: LocalDate): boolean {
  return day > addDays(today, 366);
}
