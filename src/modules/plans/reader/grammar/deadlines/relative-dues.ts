import type { RelativeDue } from '../../types.ts';
import { readCount } from '../measures/numbers.ts';

export interface FoundRelativeDue {
  relative: RelativeDue;
  from: number;
  to: number;
}

const COUNT = String.raw`(?<count>\d{1,3}|một|hai|ba|năm|bảy|mười)(?:\s*\(\p{L}+(?:\s\p{L}+)?\))?`;
const DAYS = String.raw`${COUNT}\s+(?:ngày(?<working>\s+làm việc)?|(?<hours>giờ|tiếng))`;
const LEAD = String.raw`(?:(?:chậm nhất|muộn nhất|không quá|tối đa|trong|sau)(?:\s+(?:là|sau|trong|vòng|thời hạn|thời gian))*|thời hạn(?:\s+là)?)`;
const START = String.raw`(?:(?:,\s*)?(?:kể|tính)\s+từ\s+(?=\p{L})|từ\s+(?=ngày|khi|thời điểm)|(?=sau\s+(?:khi|ngày)\s)|(?=(?:sau\s+)?(?:khi\s+)?kết thúc\s)|trước\s+ngày\s+(?=kết thúc))`;
const EVENT = String.raw`(?<event>\p{L}[^,.;()]{2,90})`;

const PATTERNS = [
  // "10 ngày làm việc kể từ ngày nhận được văn bản", "chậm nhất 05 ngày sau khi kết thúc"
  new RegExp(String.raw`(?<!\p{L})(?:${LEAD}\s+)?${DAYS}\s*${START}${EVENT}`, 'giu'),
  // "báo cáo sau khi kết thúc chiến dịch 05 ngày"
  new RegExp(
    String.raw`(?<!\p{L})sau\s+(?:khi\s+)?(?<event>(?:kết thúc|bế mạc|hoàn thành)(?:\s\p{L}[^,.;()\d]{2,60}?)?)\s+(?:không quá\s+)?${DAYS}(?!\p{L}|\s+\p{L})`,
    'giu',
  ),
  // "Kết thúc chiến dịch, báo cáo kết quả sau 05 ngày làm việc"
  new RegExp(
    String.raw`(?<!\p{L})(?=chậm|muộn|không|tối|trong|sau|thời)(?<=(?:^|[.;]\s+|[-+]\s+)(?:(?:Ngay\s+)?(?:Sau\s+)?(?:Khi\s+)?(?<event>kết thúc\s\p{L}[^,.;()]{2,60}),\s[^.;]{0,240}?))${LEAD}\s+${DAYS}(?=\s*(?:[,.;)]|$))`,
    'giu',
  ),
];
const BEHIND_EVENT = new RegExp(
  String.raw`(?<=(?:^|[.;]\s+|[-+]\s+)(?<event>(?:sau (?:mỗi|từng|khi)|hết mỗi|hết|kết thúc|khi|nếu|trường hợp|ngay khi)\s\p{L}[^.;()]{2,160}?),\s+)(?:trong|chậm nhất|không quá)(?:\s+(?:là|sau|trong|vòng|thời hạn|thời gian))*\s+${DAYS}(?=\s*(?:[,.;)]|$)|\s+(?:phải|thì|lập|nộp|gửi|báo cáo|tổng hợp|có))`,
  'giu',
);
/** "sau 10 ngày kể từ ngày ký" is when a decision takes effect, not when something is due. */
const EFFECT = /hiệu lực/iu;
const HOURS_OF_DAY = 24;

export function findRelativeDues(text: string): FoundRelativeDue[] {
  if (EFFECT.test(text) || !/ngày|giờ|tiếng/iu.test(text)) return [];
  for (const pattern of [...PATTERNS, BEHIND_EVENT]) {
    const found = [...text.matchAll(pattern)].flatMap(relativeDue);
    if (found.length > 0) return found;
  }
  return [];
}

function relativeDue(match: RegExpExecArray): FoundRelativeDue[] {
  const { count = '', working, hours, event = '' } = match.groups ?? {};
  const days = (readCount(count) ?? 0) / (hours ? HOURS_OF_DAY : 1);
  if (!days || !Number.isInteger(days)) return [];
  const after = event
    .replace(/^sau\s+/iu, '')
    .replace(/\s+(?:để|thì|phải|gửi về|báo cáo về).*$/iu, '')
    .replace(/\s+(?:về|cho|đến)\s+\p{Lu}.*$/u, '')
    .trim();
  return [
    {
      relative: { days, workingDays: Boolean(working), after: lowerFirst(after) },
      from: match.index,
      to: match.index + match[0].length,
    },
  ];
}

/** "Kết thúc chiến dịch" at the start of its sentence. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) && /^kết thúc/iu.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
