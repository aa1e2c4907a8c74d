import type { Every } from '../types.ts';
import { DATE, daysIn, isoDate, readDate } from './dates.ts';

export interface FoundDeadline {
  text: string;
  date: string | null;
  inclusive: boolean;
  every: Every | null;
  from: number;
  to: number;
}

const LIMIT = `(?:trước|chậm nhất|muộn nhất|đến hết|hết|xong trong|không quá|đến|vào)`;
const FILLER = String.raw`(?:\s+(?:là|vào|trong|trước|đến|hết|ngày|tháng))*`;
const DAY_MONTH = String.raw`\d{1,2}\s*/\s*\d{1,2}(?![\d/])`;
const MONTH_YEAR = String.raw`(?<=tháng\s+)\d{1,2}\s*/\s*\d{4}`;
const PERIODIC_DAY = String.raw`\d{1,2}(?:\s+(?:của|hằng|hàng|mỗi|tháng|cuối|đầu|cùng)(?:\s+(?:tháng|quý|năm|cuối|đầu|cùng))*)`;
const DEADLINE = new RegExp(
  String.raw`(?<![\p{L}])(${LIMIT}${FILLER})\s+(?:(${DATE})|(${MONTH_YEAR})|(${DAY_MONTH})|(${PERIODIC_DAY}))(?!\d)`,
  'giu',
);
const EVERY: [Every, RegExp][] = [
  ['week', /(?:hằng|hàng|mỗi|từng|cuối|cùng)\s+tuần/iu],
  ['half-year', /(?:6|06|sáu)\s+tháng|học kỳ/iu],
  ['quarter', /(?:hằng|hàng|mỗi|từng|cuối|đầu)\s+quý/iu],
  ['month', /(?:hằng|hàng|mỗi|từng|của|cuối|cùng)\s+tháng/iu],
  ['year', /(?:hằng|hàng|mỗi)\s+năm/iu],
];

/** How often a sentence asks for something again, or null. */
export function everyOf(text: string): Every | null {
  return EVERY.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** "trước ngày D" excludes D (P12, B27); "chậm nhất", "đến hết", "trong tháng" include it. */
export function findDeadlines(text: string, planYear: number | null): FoundDeadline[] {
  const found: FoundDeadline[] = [];
  for (const match of text.matchAll(DEADLINE)) {
    const [whole, limit = '', date, monthYear, dayMonth, periodicDay] = match;
    const every = periodicDay ? everyOf(text) : null;
    if (periodicDay && !every) continue;
    if (/^(?:đến|vào)(?!\s+hết)/iu.test(limit)) continue;
    found.push({
      text: whole,
      date: dateOf(date, monthYear, dayMonth, planYear),
      inclusive: !/trước/iu.test(limit),
      every,
      from: match.index,
      to: match.index + whole.length,
    });
  }
  return found;
}

function dateOf(
  date?: string,
  monthYear?: string,
  dayMonth?: string,
  planYear?: number | null,
): string | null {
  if (date) return readDate(date);
  const [first = 0, second = 0] = (monthYear ?? dayMonth ?? '').split('/').map(Number);
  if (monthYear) return first >= 1 && first <= 12 ? isoDate(second, first, daysIn(second, first)) : null;
  if (dayMonth && planYear) return isoDate(planYear, second, first);
  return null;
}
