import type { Every } from '../../types.ts';
import type { YearOfMonth } from '../times/plan-years.ts';
import { rhythmsOf } from '../times/rhythms.ts';
import { firstDay, lastDay, type TimePoint, timePointsIn } from '../times/time-points.ts';
import { type FoundDeadline, type Limit, limitBefore, openDeadline } from './found-deadline.ts';
import {
  closesEntries,
  isAtTheEnd,
  isHistory,
  isPromptPoint,
  labelsADue,
  opensWithDay,
  standsBehindRhythm,
} from './limit-words.ts';

/** Days, months and quarters of the calendar that stand under a limit. */
export function datedDeadlines(
  sentence: string,
  text: string,
  yearOf: YearOfMonth,
  isDue: boolean,
): FoundDeadline[] {
  const points = timePointsIn(text, yearOf);
  const found: FoundDeadline[] = [];
  let open: Limit | null = null;
  for (const [index, point] of points.entries()) {
    const start = points[index - 1]?.to ?? 0;
    const before = text.slice(start, point.from);
    const own = limitOf(before, start, point, { text, isDue, points, index });
    open = own ?? (points[index - 1]?.grain === point.grain ? listedUnder(open, before, point) : null);
    if (!open || isHistory(text.slice(0, open.from))) continue;
    found.push(datedDeadline(sentence, point, open));
  }
  return found;
}

/** "trước ngày 15/6 (6 tháng) và ngày 15/11": the second day stands under the first one's limit. */
function listedUnder(limit: Limit | null, between: string, point: TimePoint): Limit | null {
  return limit && isListed(between) ? { ...limit, from: point.from, sure: false } : null;
}

function isListed(between: string): boolean {
  return /^\s*(?:\([^)]*\)\s*)?(?:[,;]|và|hoặc|,\s*và)\s*(?:(?:vào|ngày)\s*)*$/iu.test(between);
}

interface Around {
  text: string;
  isDue: boolean;
  points: TimePoint[];
  index: number;
}

function limitOf(before: string, start: number, point: TimePoint, around: Around): Limit | null {
  const limit = limitBefore(before);
  if (limit) {
    const place = { ...limit, from: start + limit.from };
    return isDeadlineGrain(before, point, around) && !isEndOfSpan(before, point, around) ? place : null;
  }
  const led = around.text.slice(0, point.from);
  if (point.grain === 'day' && closesEntries(led)) return { inclusive: true, from: point.from, sure: false };
  return around.isDue && isUnlimitedDue(led, point)
    ? { inclusive: true, from: point.from, sure: false }
    : null;
}

/** A time in a sentence that sends something, without a word of limit. */
function isUnlimitedDue(led: string, { grain }: TimePoint): boolean {
  if (isAtTheEnd(led)) return true;
  if (grain === 'day' && (standsBehindRhythm(led) || opensWithDay(led))) return true;
  return (grain === 'day' || grain === 'month') && (isPromptPoint(led) || labelsADue(led));
}

const NEAR = 30;

/** "trong quý I đã có", "đến hết năm 2025 phấn đấu" tell of a time; only what is to be finished in it is due. */
function isDeadlineGrain(before: string, point: TimePoint, { isDue, text }: Around): boolean {
  if (point.grain === 'day') return !/(?<!\p{L})trong\s*(?:ngày\s*)?$/iu.test(before);
  const isStrict = /trước|chậm nhất|muộn nhất|hạn|hết|xong|không/iu.test(before);
  if (/(?<!\p{L})đã(?!\p{L})/iu.test(text.slice(Math.max(0, point.from - NEAR), point.to + NEAR)))
    return false;
  if (point.grain === 'month' || point.grain === 'quarter') return isStrict || isDue;
  return isDue && /(?<!\p{L})(?:hoàn thành|hoàn tất|xong)(?!\p{L})/iu.test(text);
}

/** "từ tháng 4 đến hết tháng 12" is when something goes on; entries are due at the end of such a time. */
function isEndOfSpan(before: string, point: TimePoint, { text, points, index }: Around): boolean {
  const first = points[index - 1];
  const isSpan =
    first !== undefined &&
    /^[\s,]*(?:đến|tới|[-–—])/iu.test(before) &&
    /(?:^|\s|\()từ\s/iu.test(text.slice(0, first.from));
  return isSpan && !(point.grain === 'day' && /nhận bài|gửi bài|nộp|đăng ký|dự thi|tiếp nhận/iu.test(text));
}

function datedDeadline(sentence: string, point: TimePoint, limit: Limit): FoundDeadline {
  const next = /^\s*(?:của\s+)?năm\s+(?:sau|tiếp theo|kế tiếp|liền kề)/iu.test(sentence.slice(point.to));
  const date = next ? null : limit.inclusive ? lastDay(point) : firstDay(point);
  const every = date || point.grain !== 'day' ? null : rhythmOfDay(sentence, point.from);
  const place = { from: limit.from, to: point.to, text: sentence.slice(limit.from, point.to) };
  const hasYear = /\d{4}\s*$/.test(sentence.slice(point.from, point.to));
  return {
    ...openDeadline(place, limit.inclusive, confidenceOf(date !== null, hasYear, limit.sure)),
    date,
    every,
    on: every && point.day ? { day: point.day, month: point.month } : null,
  };
}

const HALF_YEAR = /(?:0?6|sáu)\s+tháng/giu;
const YEAR = /(?<!\p{L})năm(?!\p{L}|\s*\d)/giu;

/** A day without a year of a plan for several years: "định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 10/12)". */
function rhythmOfDay(sentence: string, at: number): Every | null {
  const rhythms = rhythmsOf(sentence);
  if (!rhythms.includes('year') && !rhythms.includes('half-year')) return null;
  const before = sentence.slice(0, at);
  const lastOf = (pattern: RegExp) => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  return lastOf(HALF_YEAR) > lastOf(YEAR) ? 'half-year' : 'year';
}

function confidenceOf(hasDate: boolean, hasYear: boolean, sure: boolean): number {
  if (!hasDate) return 0.6;
  if (!sure) return 0.75;
  return hasYear ? 0.95 : 0.85;
}
