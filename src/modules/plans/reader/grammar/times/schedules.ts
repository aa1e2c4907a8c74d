import { squash } from '../../text/tidy-text.ts';
import type { Schedule } from '../../types.ts';
import { everyMonthIn, type YearOfMonth } from './plan-years.ts';
import { firstDay, isRange, lastDay, type TimePoint, timePointsIn } from './time-points.ts';

const NONE: Schedule = { text: '', kind: 'none', from: null, to: null, due: null };

const RHYTHM = String.raw`(?:hằng|hàng|mỗi|từng)\s+(?:ngày|tuần|tháng|quý|năm)(?!\p{L})|lần\s*(?:\/|mỗi\s+|một\s+)\s*(?:tuần|tháng|quý|năm)`;
const CONTINUOUS = new RegExp(
  String.raw`thường xuyên|liên tục|cả năm|quanh năm|(?:trong|suốt)\s+(?:cả\s+)?năm(?! (?:\d|học))|(?:trong|suốt|cả)\s+năm học(?!\s+\d)|${RHYTHM}`,
  'iu',
);
const OPENS_CONTINUOUS =
  /^[-+•\s]*(?:tuyên truyền |thực hiện |triển khai |duy trì )?(?:thường xuyên|liên tục|cả năm|quanh năm)/iu;
/** A recurring day ("ngày 25 hằng tháng") names no day of the calendar. */
const RECURRING_DAY =
  /(?:hằng|hàng|mỗi|từng|cuối)\s+(?:tháng|quý|tuần)(?!\s*(?:\d|[IV]))|tháng (?:đầu|cuối) (?:của )?quý/iu;
const TERM = /học kỳ|năm học|(?<!\p{L})HK\s?[I12]/iu;
const BEFORE = /(?:trước|trước khi hết)(?:\s+(?:ngày|mùng|thời điểm))?\s*$/iu;
const UNTIL =
  /(?:chậm nhất|muộn nhất|không muộn hơn|không quá|đến hết|xong trong|xong|đến|tới|hạn chót|hoàn thành(?: xong)? (?:trong|vào))(?:\s*(?:là|vào|trong|hết|cuối|ngày|mùng|:))*\s*$/iu;
const FROM = /(?:^|\s|\()(?:kể )?từ(?:\s+(?:đầu|ngày|mùng))*\s*$/iu;
const FROM_SOMETHING = /(?:^|\s|\()(?:kể )?từ\s/iu;

/** "15/03/202530/04/2025": two dates that a converter ran together. */
const GLUED_DATES = /(?<=\/(?:19|20)\d{2})(?=\d{1,2}\/\d)/gu;

/** A cell such as `Quý I đến Quý IV`, `Từ tháng 3 đến tháng 10`, `Trước 30/6/2023`, `Thường xuyên`. */
export function readSchedule(cell: string, years: YearOfMonth | number | null): Schedule {
  const text = squash(cell).replace(GLUED_DATES, ' ');
  if (!text) return NONE;
  const yearOf = typeof years === 'function' ? years : everyMonthIn(years);
  const points = timePointsIn(text, yearOf);
  const base: Schedule = { ...NONE, text };
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return { ...base, kind: kindWithoutPoints(text) };
  if (OPENS_CONTINUOUS.test(text) && !spans(text, points)) return { ...base, kind: 'continuous' };
  if (first.grain === 'day' && RECURRING_DAY.test(text)) return { ...base, kind: 'continuous' };
  return { ...base, ...(limit(text, points) ?? span(text, points, first, last)) };
}

function kindWithoutPoints(text: string): Schedule['kind'] {
  if (CONTINUOUS.test(text) || RECURRING_DAY.test(text)) return 'continuous';
  // When a term begins is not in the plan; its dates stay open.
  return TERM.test(text) ? 'periods' : 'none';
}

/** "Trước 30/6", "chậm nhất tháng 10": a day to be ready by; before a month means before its first day. */
function limit(text: string, points: TimePoint[]): Partial<Schedule> | null {
  const at = points.findIndex((point, index) => {
    const before = text.slice(points[index - 1]?.to ?? 0, point.from);
    return BEFORE.test(before) || UNTIL.test(before);
  });
  const point = points[at];
  if (!point) return null;
  const before = text.slice(points[at - 1]?.to ?? 0, point.from);
  if (at > 0 && (isJoinedRange(before) || FROM.test(text.slice(0, points[0]?.from)))) return null;
  return { kind: 'by', due: BEFORE.test(before) ? firstDay(point) : lastDay(point) };
}

function isJoinedRange(between: string): boolean {
  return /^[\s,]*(?:đến|tới|[-–—])/iu.test(between);
}

function span(text: string, points: TimePoint[], first: TimePoint, last: TimePoint): Partial<Schedule> {
  const dates = { from: earliest(points), to: latest(points) };
  if (points.length === 1) {
    if (FROM.test(text.slice(0, first.from))) return { kind: 'range', from: firstDay(first), to: null };
    return first.grain === 'day' ? { kind: 'by', due: firstDay(first) } : { kind: 'periods', ...dates };
  }
  const ranges = points
    .slice(1)
    .some((point, index) => isRange(text.slice(points[index]?.to ?? 0, point.from)));
  const isRangeOf = ranges && (last.grain === 'day' || last.grain === 'month');
  return { kind: isRangeOf ? 'range' : 'periods', ...dates };
}

function spans(text: string, points: TimePoint[]): boolean {
  return points.length > 1 && FROM_SOMETHING.test(text.slice(0, points[0]?.from));
}

/** Null as soon as one end has no year: an order of dates would be a guess. */
function earliest(points: TimePoint[]): string | null {
  const days = points.map(firstDay);
  return days[0] === null ? null : (days.filter((day) => day !== null).sort()[0] ?? null);
}

function latest(points: TimePoint[]): string | null {
  const days = points.map(lastDay);
  return days.at(-1) === null
    ? null
    : (days
        .filter((day) => day !== null)
        .sort()
        .at(-1) ?? null);
}

const TIME_WORD =
  /^(?:từ|trong|đến|tới|trước|sau|chậm|muộn|nhất|hoàn|thành|cả|hằng|hàng|mỗi|định|kỳ|và|hết|ngày|tháng|năm|quý|tuần|học|đầu|cuối|giữa|thường|xuyên|liên|tục|theo|suốt|là|vào|lần|nay|các|[ivx]+(?:\/\d{4})?|t\d{1,2}(?:\/\d{4})?|\d[\d/.-]*|hk[i12]+|[,;:()/&.+–-]+)$/iu;
// Time cells are short; what is longer is running text.
const LONGEST_TIME = 90;

/** Share of words (0..1) that belong to a time cell, and whether it looks finished. */
export function timeLikeness(text: string): { share: number; complete: boolean } {
  const words = text
    .replace(/([,;:()])/g, ' $1 ')
    .split(/\s+/)
    .filter(Boolean);
  const share = words.length ? words.filter((word) => TIME_WORD.test(word)).length / words.length : 0;
  if (share < 1 && text.length > LONGEST_TIME) return { share, complete: false };
  const isOpen =
    /(?:[-–,/+]|đến|tới|từ|và|quý|tháng|ngày|năm|trước|thường|hằng|hàng|chậm|nhất)$/iu.test(text.trim()) &&
    !CONTINUOUS.test(text);
  return { share, complete: !isOpen && readSchedule(text, ANY_YEAR).kind !== 'none' };
}

// Only the kind of a schedule is asked for; the year plays no part.
const ANY_YEAR = 2000;
