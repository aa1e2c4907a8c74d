import { keepBlanks, penRoom } from './blank.ts';
import type { DateParts } from './model.ts';

const blank = penRoom(6);
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

export const blankDate: DateParts = { day: null, month: null, year: null };

/** Throws on anything that is not a real calendar date: an official document never prints a corrected one. */
export function dateParts(iso: string): DateParts {
  const [, year, month, day] = (isoDate.exec(iso) ?? []).map(Number);
  if (!year || !month || !day || day > daysIn(year, month)) throw new RangeError(`Not a date: ${iso}`);
  return { day, month, year };
}

/** Short form, 08/3/2023 (B21). */
export function officialDate(iso: string): string {
  const { day, month, year } = dateParts(iso);
  return `${twoDigits(day!)}/${officialMonth(month!)}/${year}`;
}

/** Long form, ngày 08 tháng 3 năm 2023 (B20); what is still unknown leaves room for a pen. */
export function officialLongDate(date: string | DateParts): string {
  const { day, month, year } = typeof date === 'string' ? dateParts(date) : date;
  const parts = [
    day === null ? blank : twoDigits(day),
    month === null ? blank : officialMonth(month),
    year ?? blank,
  ];
  return keepBlanks(`ngày ${parts[0]} tháng ${parts[1]} năm ${parts[2]}`);
}

/** Only January and February take a zero, as 1 and 2 could be altered by hand (B20). */
function officialMonth(month: number): string {
  return month <= 2 ? twoDigits(month) : String(month);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function daysIn(year: number, month: number): number {
  if (month > 12) return 0;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
