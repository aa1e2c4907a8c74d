import { rhythmsOf } from '../times/rhythms.ts';
import { type FoundDeadline, limitBefore, openDeadline } from './found-deadline.ts';
import { isPromptPoint } from './limit-words.ts';
import { findRecurringDays, type RecurringDay } from './recurring-days.ts';

const WEEKDAY = /thứ\s|chủ nhật/iu;
const SURE = 0.92;
const UNSURE = 0.75;

/** Days that come again and are due: under a limit, or in a sentence that sends something. */
export function recurringDeadlines(sentence: string, text: string, isDue: boolean): FoundDeadline[] {
  const found: FoundDeadline[] = [];
  for (const day of findRecurringDays(text)) {
    const limit = limitBefore(text.slice(0, day.from));
    const last = found.at(-1);
    const joined =
      last && /^\s*(?:[,;]|và|hoặc)?\s*$/iu.test(text.slice(last.to, day.from)) ? last : undefined;
    // "hằng quý, 6 tháng, năm … ngày 20 tháng cuối kỳ": the day belongs to each of them.
    const rhythms = day.every ? [day.every] : rhythmsOf(sentence);
    if (rhythms.length === 0 || !(limit || joined || (isDue && isNamedDay(day, text)))) continue;
    if (!limit && isOfASpan(text.slice(0, day.from))) continue;
    const from = limit?.from ?? day.from;
    const place = { from, to: day.to, text: sentence.slice(from, day.to) };
    const inclusive = limit?.inclusive ?? joined?.inclusive ?? true;
    for (const every of rhythms)
      found.push({ ...openDeadline(place, inclusive, limit ? SURE : UNSURE), every, on: day.on });
  }
  return found;
}

/** "từ ngày 15 tháng trước đến ngày 14 của tháng" is what a report covers. */
function isOfASpan(before: string): boolean {
  return /(?<!\p{L})từ\s*$|(?<!\p{L})từ\s+ngày\s[^.;]*(?:đến|tới)(?:\s+hết)?\s*$/iu.test(before);
}

const THEN_REPORTS = /^\s*,?\s*(?:phải\s+|có\s+|tổng hợp,?\s+|thống kê,?\s+)*(?:báo cáo|gửi|nộp)(?!\p{L})/iu;

/** "Kiểm tra vào cuối tháng" owes nothing; "ngày 25 hằng tháng" in a sentence about reports does. */
function isNamedDay(day: RecurringDay, text: string): boolean {
  return (
    day.on !== null ||
    WEEKDAY.test(text.slice(day.from, day.to)) ||
    isPromptPoint(text.slice(0, day.from)) ||
    THEN_REPORTS.test(text.slice(day.to))
  );
}
