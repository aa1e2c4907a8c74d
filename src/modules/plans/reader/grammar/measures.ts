import { squash } from '../text/tidy-text.ts';
import type { Measure, Per } from '../types.ts';
import { COUNT, readCount } from './numbers.ts';

const AT_LEAST = '(?:ít nhất|tối thiểu|không ít hơn|không dưới|từ)';
const PERIOD = '(tuần|tháng|quý|năm)';
const EACH = '(?:mỗi|hằng|hàng|một|01|1)';
const STOP = String.raw`(?=\s+(?:tại|trên|ở|về|trong|cho|với|để|nhằm|được|mỗi|hằng|hàng|trở lên)(?![\p{L}])|\s*[.,;:()]|\s*$)`;

const PERIOD_FIRST = new RegExp(
  String.raw`(?<![\p{L}])${EACH}\s+${PERIOD}(?![\p{L}])[^.;]*?(?<![\p{L}])${AT_LEAST}\s+(${COUNT})\s+(\p{L}[^.;]*?)${STOP}`,
  'iu',
);
const PERIOD_LAST = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${AT_LEAST}\s+)?(${COUNT})\s+(\p{L}[^.;\d]{0,60}?)\s*(?:/\s*(?:01|1|một)?|(?:mỗi|hằng|hàng|trong|trên)\s+(?:01\s+|1\s+|một\s+)?)\s*${PERIOD}(?![\p{L}])`,
  'iu',
);
const AMOUNT = new RegExp(String.raw`(?<![\p{L}])${AT_LEAST}\s+(${COUNT})\s+(\p{L}[^.;]*?)${STOP}`, 'iu');
// "ít nhất 2 buổi mỗi học kỳ" has a rhythm that no measure knows: it stays text.
const OTHER_RHYTHM = /^\s*(?:\/|(?:mỗi|hằng|hàng|trong một|một)\s)/iu;
const SET_END = String.raw`(?=\s+(?:được|có|phải|tham gia|thực hiện|triển khai|hoàn thành|đạt|sử dụng|biết|nắm|ứng dụng|đăng|tổ chức|xây dựng|ký|cài đặt|kết nối|cam kết|bảo đảm|đảm bảo|thường xuyên|tiếp cận|quán triệt|hiểu|trở lên)(?![\p{L}])|\s*[.;:]|\s*$)`;
const COVERAGE = new RegExp(
  String.raw`(?<![\d,.])(\d{1,3}(?:[.,]\d+)?)\s*%\s*(?:trở lên\s+)?(?!trở lên)(?:số\s+)?(\p{L}[^.;%]*?)${SET_END}`,
  'giu',
);
const RATE_BEFORE = /tỷ lệ\s+([^.;%]*?)\s+đạt\s+(?:từ\s+|trên\s+|ít nhất\s+)?(\d{1,3}(?:[.,]\d+)?)\s*%/giu;

const PERS: Record<string, Per> = { tuần: 'week', tháng: 'month', quý: 'quarter', năm: 'year' };

/** What makes a piece of text countable; an empty list when it only describes. */
export function readMeasures(text: string): Measure[] {
  const plain = squash(text);
  const quota = readQuota(plain);
  const coverage = readCoverage(plain);
  if (quota) return [quota, ...coverage];
  const amount = readAmount(plain);
  return amount ? [...coverage, amount] : coverage;
}

function readQuota(text: string): Measure | null {
  const first = PERIOD_FIRST.exec(text);
  if (first) return quota(first[2], first[1], first[3]);
  const last = PERIOD_LAST.exec(text);
  return last ? quota(last[1], last[3], last[2]) : null;
}

function quota(count?: string, period?: string, what?: string): Measure | null {
  const min = readCount(count ?? '');
  const per = PERS[(period ?? '').toLowerCase()];
  return min && per && what ? { kind: 'quota', min, per, what: squash(what) } : null;
}

function readCoverage(text: string): Measure[] {
  const after = [...text.matchAll(COVERAGE)].map((match) => coverage(match[1], match[2]));
  const before = [...text.matchAll(RATE_BEFORE)].map((match) => coverage(match[2], match[1]));
  return [...after, ...before].filter((measure) => measure !== null);
}

function coverage(percent?: string, of?: string): Measure | null {
  const target = Number((percent ?? '').replace(',', '.')) / 100;
  return target > 0 && target <= 1 && of ? { kind: 'coverage', target, of: squash(of) } : null;
}

function readAmount(text: string): Measure | null {
  const match = AMOUNT.exec(text);
  const min = readCount(match?.[1] ?? '');
  if (!match?.[2] || !min || OTHER_RHYTHM.test(text.slice(match.index + match[0].length))) return null;
  return { kind: 'amount', min, what: squash(match[2]) };
}
