import { type FoundDeadline, openDeadline } from './found-deadline.ts';

const HOURS = String.raw`(?:\d{1,2}|một|hai|ba)\s+(?:giờ|tiếng|phút)(?!\s*\d|\s+(?:ngày|thứ|sáng|chiều|hằng|hàng|mỗi|trước))`;
const WITHIN = new RegExp(
  String.raw`(?<!\p{L})(?:trong(?:\s+(?:vòng|thời hạn|thời gian))?|(?:chậm nhất|muộn nhất|không quá)(?:\s+là)?\s+(?:sau|trong)|sau|không quá)\s+${HOURS}|(?<!\p{L})(?:ngay trong ngày(?!\s*\d)|trong ngày(?=\s*(?:[.;,]|$)))`,
  'giu',
);
const SURE = 0.8;

/** "trong vòng 02 giờ", "ngay trong ngày": a limit behind an event, shorter than a day or of it. */
export function findPromptDues(sentence: string): FoundDeadline[] {
  if (!/giờ|tiếng|phút|ngay/iu.test(sentence)) return [];
  return [...sentence.matchAll(WITHIN)].map((match) =>
    openDeadline({ text: match[0], from: match.index, to: match.index + match[0].length }, true, SURE),
  );
}

const AT_ONCE =
  /(?<!\p{L})(?:báo cáo|thông báo|báo tin|gửi|báo)(?:\s+\p{L}+){0,3}?\s+ngay(?!\p{L})|(?<!\p{L})ngay\s+(?:lập tức|tức khắc|sau (?:mỗi|từng|khi))(?!\p{L})|(?<!\p{L})khi\s+(?:có|được)\s+yêu cầu(?!\p{L})|(?<!\p{L})(?:hai|0?2|bốn|0?4)\s+(?:tháng|tuần)\s+(?:một|0?1)\s+lần|(?<!\p{L})(?:báo cáo|thông báo)[^.;]{0,90}\sngay(?=\s+(?:trong|khi|sau|để)|\s*[.;]?\s*$)/iu;

/** "báo cáo ngay", "khi có yêu cầu": owed without any day, as soon as something happens. */
export function isAtOnce(text: string): boolean {
  return AT_ONCE.test(text);
}
