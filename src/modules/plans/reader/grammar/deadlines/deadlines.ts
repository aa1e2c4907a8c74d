import { findCitations } from '../documents/citations.ts';
import { monthsInDigits } from '../times/dates.ts';
import { everyMonthIn, type YearOfMonth } from '../times/plan-years.ts';
import { datedDeadlines } from './dated-deadlines.ts';
import { type FoundDeadline, openDeadline } from './found-deadline.ts';
import { findPromptDues } from './prompt-dues.ts';
import { findRecurringDays } from './recurring-days.ts';
import { recurringDeadlines } from './recurring-deadlines.ts';
import { findRelativeDues } from './relative-dues.ts';

export type { FoundDeadline } from './found-deadline.ts';

const HAS_TIME = /\d|trong ngày|giờ|cuối|đầu|tuần|tháng|quý|năm/iu;
const DUE_WORDS =
  /(?<!\p{L})(?:báo cáo|gửi|nộp|hoàn thành|hoàn tất|xong|trình|đăng ký|phê duyệt|tổng hợp|ban hành|cung cấp (?:số liệu|kết quả|báo cáo)|chuyển (?:kết quả|số liệu|phiếu)|nhắn kết quả|phản ánh)(?!\p{L})/iu;

/** "trước ngày D" excludes D (P12, B27); "chậm nhất", "đến hết", "trong tháng" include it. */
export function findDeadlines(sentence: string, years: YearOfMonth | number | null): FoundDeadline[] {
  if (!HAS_TIME.test(sentence)) return [];
  const yearOf = typeof years === 'function' ? years : everyMonthIn(years);
  const text = plainTimes(sentence);
  const isDue = DUE_WORDS.test(sentence);
  const relative = findRelativeDues(text).map(({ relative: due, from, to }) => ({
    ...openDeadline({ from, to, text: sentence.slice(from, to) }, true, 0.85),
    relative: due,
  }));
  const isInRelative = (from: number) => relative.some((due) => from >= due.from && from < due.to);
  const prompt = isDue ? findPromptDues(sentence).filter(({ from }) => !isInRelative(from)) : [];
  const withoutRelative = blanked(text, [...relative, ...prompt]);
  const recurring = recurringDeadlines(sentence, withoutRelative, isDue);
  const dated = datedDeadlines(
    sentence,
    blanked(withoutRelative, findRecurringDays(withoutRelative)),
    yearOf,
    isDue,
  );
  return mostPrecise(
    sentence,
    [...relative, ...prompt, ...recurring, ...dated].sort((a, b) => a.from - b.from),
  );
}

/** "trong quý III, chậm nhất là 30/9" is one deadline. */
function mostPrecise(sentence: string, found: FoundDeadline[]): FoundDeadline[] {
  return found.filter(({ date, to }, index) => {
    const next = found[index + 1];
    const isSaidAgain = next && date !== null && next.date === date;
    return !(isSaidAgain && /^\s*[,(]?\s*$/u.test(sentence.slice(to, next.from)));
  });
}

const HOUR =
  /(?:lúc\s+)?\d{1,2}\s*(?:giờ|h|g)(?:\s*\d{1,2})?(?:\s*(?:phút|'))?(?![\p{L}\d])(?!\s*,?\s*(?:kể|tính)\s+từ)/giu;

/** Dates of cited documents and times of the day taken out, months in digits; places stay. */
function plainTimes(sentence: string): string {
  const cited = /\d\s*[/-]/.test(sentence) ? findCitations(sentence) : [];
  return monthsInDigits(blanked(sentence, cited)).replace(HOUR, (hour) => ' '.repeat(hour.length));
}

function blanked(text: string, spans: { from: number; to: number }[]): string {
  let blank = text;
  for (const { from, to } of spans)
    blank = `${blank.slice(0, from)}${'\u0000'.repeat(to - from)}${blank.slice(to)}`;
  return blank;
}
