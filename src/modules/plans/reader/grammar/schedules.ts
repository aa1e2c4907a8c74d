import { squash } from '../text/tidy-text.ts';
import type { Schedule } from '../types.ts';
import { daysIn, findDates, isoDate } from './dates.ts';
import { findDeadlines } from './deadlines.ts';

interface MonthSpan {
  from: number;
  to: number;
  fromYear: number | null;
  toYear: number | null;
}

const QUARTERS: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
const CONTINUOUS =
  /thường xuyên|liên tục|cả năm|quanh năm|trong năm|hằng ngày|hàng ngày|(?:hằng|hàng|mỗi) (?:tuần|tháng|quý)/iu;
const NONE: Schedule = { text: '', kind: 'none', from: null, to: null, due: null };

/** A cell such as `Quý I đến Quý IV`, `Từ tháng 3 đến tháng 10`, `Trước 30/6/2023`, `Thường xuyên`. */
export function readSchedule(cell: string, planYear: number | null): Schedule {
  const text = squash(cell);
  if (!text) return NONE;
  const base: Schedule = { ...NONE, text };
  const dates = findDates(text);
  const [deadline] = findDeadlines(text, planYear);
  if (deadline && dates.length < 2) return { ...base, kind: 'by', due: deadline.date };
  if (dates.length >= 2) {
    return { ...base, kind: 'range', from: dates[0]?.iso ?? null, to: dates.at(-1)?.iso ?? null };
  }
  if (dates.length === 1) return { ...base, kind: 'by', due: dates[0]?.iso ?? null };
  const quarters = quarterSpan(text);
  if (quarters) return { ...base, kind: 'periods', ...spanDates(quarters, planYear) };
  const months = monthSpan(text);
  if (months) {
    const kind = months.from !== months.to && /đến|tới|[-–]/u.test(text) ? 'range' : 'periods';
    return { ...base, kind, ...spanDates(months, planYear) };
  }
  // When a term begins is not in the plan; its dates stay open.
  if (/học kỳ|năm học|(?<!\p{L})HK\s?[I12]/iu.test(text)) return { ...base, kind: 'periods' };
  const wholeYear = /^(?:trong\s+)?năm\s+(\d{4})$/iu.exec(text);
  if (wholeYear) return { ...base, kind: 'periods', ...spanDates(yearSpan(Number(wholeYear[1])), null) };
  return { ...base, kind: CONTINUOUS.test(text) ? 'continuous' : 'none' };
}

function quarterSpan(text: string): MonthSpan | null {
  if (!/quý/iu.test(text)) return null;
  const list =
    /quý\s+((?:(?:IV|I{1,3}|[1-4])(?![\p{L}\d])(?:\s*\/\s*\d{4})?(?:\s*(?:,|;|và|đến|tới|[-–])\s*)?(?:quý\s+)?)+)/iu.exec(
      text,
    );
  const numbers = (list?.[1] ?? '')
    .match(/(?<![\p{L}\d/])(?:IV|I{1,3}|[1-4])(?![\p{L}\d])/giu)
    ?.map((word) => QUARTERS[word.toUpperCase()] ?? 0);
  if (!numbers?.length) return null;
  const years = (text.match(/\d{4}/g) ?? []).map(Number);
  return {
    from: Math.min(...numbers) * 3 - 2,
    to: Math.max(...numbers) * 3,
    fromYear: years[0] ?? null,
    toYear: years.at(-1) ?? null,
  };
}

function monthSpan(text: string): MonthSpan | null {
  const half = /(?:6|06|sáu) tháng (đầu|cuối)/iu.exec(text);
  if (half) {
    const start = half[1]?.toLowerCase() === 'đầu' ? 1 : 7;
    return { from: start, to: start + 5, fromYear: null, toYear: null };
  }
  if (!/tháng\s+\d/iu.test(text)) return null;
  const months = [...text.matchAll(/(?<![\d/])(\d{1,2})(?:\s*(?:\/|năm)\s*(\d{4}))?(?!\d)/gu)];
  const numbers = months.map((match) => Number(match[1])).filter((month) => month >= 1 && month <= 12);
  const [first] = numbers;
  const last = numbers.at(-1);
  if (!first || !last) return null;
  const year = (value?: string) => (value ? Number(value) : null);
  const toYear = year(months.at(-1)?.[2]) ?? year(/năm\s+(\d{4})/iu.exec(text)?.[1]);
  return { from: first, to: last, fromYear: year(months[0]?.[2]) ?? toYear, toYear };
}

function yearSpan(year: number): MonthSpan {
  return { from: 1, to: 12, fromYear: year, toYear: year };
}

function spanDates(span: MonthSpan, planYear: number | null): { from: string | null; to: string | null } {
  const fromYear = span.fromYear ?? planYear;
  const toYear = span.toYear ?? planYear;
  return {
    from: fromYear ? isoDate(fromYear, span.from, 1) : null,
    to: toYear ? isoDate(toYear, span.to, daysIn(toYear, span.to)) : null,
  };
}

const TIME_WORD =
  /^(?:từ|trong|đến|tới|trước|sau|chậm|nhất|hoàn|thành|cả|hằng|hàng|mỗi|định|kỳ|và|hết|ngày|tháng|năm|quý|tuần|học|đầu|cuối|giữa|thường|xuyên|liên|tục|theo|suốt|là|vào|[ivx]+(?:\/\d{4})?|\d[\d/.-]*|hk[i12]+|[,;:()/&.–-]+)$/iu;

// Only the kind of a schedule is asked for; the year plays no part.
const ANY_YEAR = 2000;

/** Share of words (0..1) that belong to a time cell, and whether it looks finished. */
export function timeLikeness(text: string): { share: number; complete: boolean } {
  const words = text
    .replace(/([,;:()])/g, ' $1 ')
    .split(/\s+/)
    .filter(Boolean);
  const known = words.filter((word) => TIME_WORD.test(word)).length;
  const isOpen =
    /(?:[-–,/]|đến|tới|từ|và|quý|tháng|ngày|năm|trước|thường|hằng|hàng|chậm|nhất)$/iu.test(text.trim()) &&
    !CONTINUOUS.test(text);
  const complete = !isOpen && readSchedule(text, ANY_YEAR).kind !== 'none';
  return { share: words.length ? known / words.length : 0, complete };
}
