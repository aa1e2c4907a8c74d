import { daysIn, isoDate } from './dates.ts';
import type { YearOfMonth } from './plan-years.ts';

export type Grain = 'day' | 'month' | 'quarter' | 'half' | 'year';

/** A day, month, quarter … that a phrase names. `month` is the first one of the grain. */
export interface TimePoint {
  grain: Grain;
  day: number | null;
  month: number;
  year: number | null;
  from: number;
  to: number;
}

const MONTHS: Record<Grain, number> = { day: 1, month: 1, quarter: 3, half: 6, year: 12 };
const QUARTERS: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

const DAY = String.raw`(?<day>\d{1,2})`;
const MONTH = String.raw`(?<month>\d{1,2})`;
const YEAR = String.raw`(?<year>\d{4})(?!\d)`;
const WORDY_YEAR = String.raw`(?:\s*(?:\/|,?\s*năm)\s*${YEAR})?`;
const ROMAN = String.raw`(?:IV|I{1,3})(?![\p{L}\d])`;

// The first that fits wins. Weeks, terms, school years and "02 lần/năm" have numbers but name no month.
const TOKENS = [
  String.raw`(?<skip>năm học\s+\d{4}(?:\s*[-–—]\s*\d{4})?|(?:học )?kỳ\s+(?:I{1,2}|[12])(?![\p{L}\d])|HK\s?(?:I{1,2}|[12])(?![\p{L}\d])|tuần\s+(?:lễ\s+)?(?:thứ\s+)?(?:\d+|${ROMAN})(?:\s*(?:,|-|–|và)\s*\d+(?!\s*\/))*(?![\p{L}\d\/])|\d+\s+(?:lần|ngày|tuần|buổi|giờ|năm|quý|cuộc|đợt)(?!\p{L}))`,
  String.raw`${DAY}\s*[\/.-]\s*${MONTH}\s*[\/.-]\s*${YEAR}`,
  String.raw`${DAY}\s+tháng\s+${MONTH}(?:\s*,?\s*(?:năm\s+|\/\s*)${YEAR})?(?![\d\/])`,
  String.raw`(?:0?6|sáu)\s+tháng\s+(?<half>đầu|cuối)(?:\s+năm(?:\s+${YEAR})?|\s*\/\s*(?<year>\d{4}))?`,
  String.raw`(?<skip>\d{1,2}\s+tháng(?!\s*\d))`,
  String.raw`(?:tháng\s*|(?<!\p{L})T\.?\s?)${MONTH}(?!\d)${WORDY_YEAR}(?!\s*\/\s*\d)`,
  String.raw`${MONTH}\s*\/\s*${YEAR}`,
  String.raw`${DAY}\s*\/\s*${MONTH}(?![\d\/])`,
  String.raw`quý\s*(?<quarter>${ROMAN}|[1-4](?![\p{L}\d]))${WORDY_YEAR}`,
  String.raw`(?<!\p{L})(?<roman>${ROMAN})${WORDY_YEAR}`,
  String.raw`(?:năm\s+)?(?<year>20\d{2})(?!\d)`,
  String.raw`(?<number>\d{1,2})(?!\d)`,
];
const TOKEN = new RegExp(String.raw`(?<!\d)(?:${TOKENS.join('|')})`, 'giu');

/** Points of a phrase, in order; years that are left out come from the neighbours, else from the plan. */
export function timePointsIn(text: string, yearOf: YearOfMonth): TimePoint[] {
  const points: TimePoint[] = [];
  let days: TimePoint[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const groups: Partial<Record<string, string>> = match.groups ?? {};
    if (groups.skip) continue;
    const span = { from: match.index, to: match.index + match[0].length };
    const point = statedPoint(groups, span) ?? nextPoint(groups, span, points.at(-1), text);
    if (point) {
      points.push(...daysBefore(point, days, text), point);
      days = [];
    } else if (groups.number) {
      days.push({ ...span, grain: 'day', day: Number(groups.number), month: 0, year: null });
    }
  }
  return fillYears(points, text, yearOf).filter(isPossible);
}

type Groups = Partial<Record<string, string>>;
type Place = Pick<TimePoint, 'from' | 'to'>;

function statedPoint({ day, month, quarter, half, year }: Groups, place: Place): TimePoint | null {
  const base = { ...place, day: null, year: year ? Number(year) : null };
  if (day) return { ...base, grain: 'day', day: Number(day), month: Number(month) };
  if (month) return { ...base, grain: 'month', month: Number(month) };
  if (quarter) return { ...base, grain: 'quarter', month: firstMonthOf(quarter) };
  return half ? { ...base, grain: 'half', month: half.toLowerCase() === 'đầu' ? 1 : 7 } : null;
}

/** "Tháng 3, 4", "Quý I, II", "năm 2024": what stands alone is what the one before it is. */
function nextPoint(
  { roman, number, year }: Groups,
  place: Place,
  last: TimePoint | undefined,
  text: string,
): TimePoint | null {
  const base = { ...place, day: null, year: year ? Number(year) : null };
  if (!roman && !number) return year ? { ...base, grain: 'year', month: 1 } : null;
  if (!last || !isJoined(text.slice(last.to, place.from))) return null;
  if (last.grain === 'quarter' && QUARTERS[(roman ?? number ?? '').toUpperCase()])
    return { ...base, grain: 'quarter', month: firstMonthOf(roman ?? number ?? '') };
  return number && last.grain === 'month' ? { ...base, grain: 'month', month: Number(number) } : null;
}

function firstMonthOf(quarter: string): number {
  return (QUARTERS[quarter.toUpperCase()] ?? 0) * 3 - 2;
}

const JOINED = /^[\s.]*(?:[-–—,;+&/]|và|đến|tới|hoặc)?\s*(?:hết\s+)?(?:(?:ngày|quý)\s*)?$/iu;

function isJoined(between: string): boolean {
  return JOINED.test(between);
}

/** "15-20/3/2024", "từ ngày 10 đến ngày 15/3": days before a date have its month. */
function daysBefore(point: TimePoint, days: TimePoint[], text: string): TimePoint[] {
  if (point.grain !== 'day') return [];
  const found: TimePoint[] = [];
  let next = point;
  for (const day of days.toReversed()) {
    if (!isJoined(text.slice(day.to, next.from))) break;
    next = { ...day, month: point.month };
    found.unshift(next);
  }
  return found;
}

function fillYears(points: TimePoint[], text: string, yearOf: YearOfMonth): TimePoint[] {
  const filled = [...points];
  const stated = points.map(({ year }) => year !== null);
  const rangeAfter = (at: number) => isRange(text.slice(points[at]?.to ?? 0, points[at + 1]?.from ?? 0));
  for (let at = filled.length - 2; at >= 0; at--) {
    const [point, next] = [filled[at], filled[at + 1]];
    if (!point || point.year || !next?.year) continue;
    // "Từ tháng 9 đến tháng 5/2025" begins in the year before.
    const year = rangeAfter(at) && isLater(point, next) ? next.year - 1 : next.year;
    filled[at] = { ...point, year };
  }
  for (let at = 0; at < filled.length; at++) {
    const [before, point] = [filled[at - 1], filled[at]];
    if (!point || point.year) continue;
    const isAfter = before !== undefined && stated[at - 1] === true;
    const year = isAfter ? before.year : yearOf(point.month);
    // "Từ tháng 11 đến tháng 2": in which year it ends is not said.
    const isBack =
      before?.year === year && before !== undefined && rangeAfter(at - 1) && isLater(before, point);
    filled[at] = { ...point, year: isBack ? null : year };
  }
  return filled;
}

function isLater(a: TimePoint, b: TimePoint): boolean {
  return a.month * 100 + (a.day ?? 0) > b.month * 100 + (b.day ?? 0);
}

export function isRange(between: string): boolean {
  return /(?:^|\s)(?:đến|tới)(?:\s|$)|^[\s)]*[-–—]/iu.test(between);
}

function isPossible({ day, month, year }: TimePoint): boolean {
  return month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= daysIn(year ?? 2000, month)));
}

export function firstDay({ year, month, day }: TimePoint): string | null {
  return year ? isoDate(year, month, day ?? 1) : null;
}

export function lastDay({ grain, year, month, day }: TimePoint): string | null {
  if (!year) return null;
  const last = month + MONTHS[grain] - 1;
  return isoDate(year, last, day ?? daysIn(year, last));
}
