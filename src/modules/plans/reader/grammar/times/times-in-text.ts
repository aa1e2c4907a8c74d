import { SYMBOL } from '../documents/symbols.ts';
import type { YearOfMonth } from './plan-years.ts';
import { type TimePoint, timePointsIn } from './time-points.ts';

// The day of a cited document, of a named day ("Ngày Nhà giáo 20/11") and of a past figure is no time of a task.
const OF_A_DOCUMENT = new RegExp(
  String.raw`${SYMBOL}(?:\s*,?\s*ngày\s+\d{1,2}\s*[\/.-]\s*\d{1,2}\s*[\/.-]\s*\d{4})?`,
  'gu',
);
const NAMED_DAY =
  /(?:Ngày|Tuần lễ|Tháng hành động|Lễ|giai đoạn|đến năm|tầm nhìn|kỷ niệm)(?!\s+\d)\s[^.;,()]{0,60}?\d{1,2}\/\d{1,2}(?:\/\d{4})?|(?:giai đoạn|định hướng đến năm|tầm nhìn(?: đến)?(?: năm)?|đến năm)\s+\d{4}(?:\s*[-–]\s*\d{4})?/gu;

const LIMIT =
  /(?:^|[\s,;(])((?:(?:hoàn thành|xong|thực hiện|triển khai)\s+)?(?:xong\s+)?(?:trước|chậm nhất|muộn nhất|đến hết|hạn chót)(?:\s+(?:là|vào|trong|trước|hết|ngày|tháng|khi))*\s*)$/iu;
const INTO =
  /(?:^|[\s,;(])((?:(?:hoàn thành|xong|thực hiện|tổ chức|triển khai)\s+)?(?:trong|vào|từ|dịp|thời gian:?)(?:\s+(?:khoảng|đầu|cuối|giữa|cả|các|ngày|sáng|chiều|năm))*\s*)$/iu;
const RHYTHM =
  /(?<!\p{L})(?:thường xuyên(?: trong năm(?: học)?)?|liên tục|quanh năm|cả năm(?: học)?|(?:hằng|hàng|mỗi)\s+(?:ngày|tuần|tháng|quý|năm)(?!\s+học))(?!\p{L})|\/\s*(?:tuần|tháng|quý)(?!\p{L})/iu;
const SCHOOL_TIME =
  /(?:trong\s+)?(?:năm học\s+\d{4}\s*[-–]\s*\d{4}|học kỳ\s+(?:I{1,2}|[12])(?!\p{L})|(?:cả|suốt|trong) năm học)/iu;
const NO_YEAR: YearOfMonth = () => null;

interface Run {
  from: number;
  to: number;
  points: TimePoint[];
}

/** The words of a sentence that say when: a limit before a span before a rhythm; '' when nothing does. */
export function timeWordsIn(text: string): string {
  const own = text.replace(OF_A_DOCUMENT, blank).replace(NAMED_DAY, blank);
  const runs = runsOf(own);
  for (const opening of [LIMIT, INTO]) {
    for (const run of runs) {
      const before = opening.exec(own.slice(0, run.from))?.[1];
      if (before !== undefined && isFitting(opening, run))
        return text.slice(run.from - before.length, run.to).trim();
    }
  }
  const named = runs.find(
    (run) => run.points.every(({ grain }) => grain !== 'day' && grain !== 'year') && endsPart(own, run),
  );
  if (named) return text.slice(named.from, named.to).trim();
  return SCHOOL_TIME.exec(own)?.[0] ?? RHYTHM.exec(own)?.[0] ?? '';
}

function blank(match: string): string {
  return '·'.repeat(match.length);
}

/** "trong năm 2024" says when; "trước năm 2024" looks back. */
function isFitting(opening: RegExp, run: Run): boolean {
  return opening !== LIMIT || run.points.every(({ grain }) => grain !== 'year');
}

/** "Quý II/2024" at the end of a sentence or part of it, or "Tháng 3:" before all of it. */
function endsPart(text: string, run: Run): boolean {
  const rest = text.slice(run.to);
  return /^\s*(?:$|[.;,)])/u.test(rest) || (run.from === 0 && /^\s*:/u.test(rest));
}

const BETWEEN = /^[\s,;–+&-]*(?:(?:và|đến|tới|hết|ngày|tháng|quý|năm)\s*)*$/iu;

/** Points of time that go on from each other: "từ tháng 3 đến tháng 5/2024". */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const point of timePointsIn(text, NO_YEAR)) {
    const last = runs.at(-1);
    if (last && BETWEEN.test(text.slice(last.to, point.from))) {
      last.to = point.to;
      last.points.push(point);
    } else {
      runs.push({ from: point.from, to: point.to, points: [point] });
    }
  }
  return runs;
}
