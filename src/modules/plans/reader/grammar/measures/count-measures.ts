import { squash } from '../../text/tidy-text.ts';
import type { Measure, Per } from '../../types.ts';
import { COUNTABLE, NOT_COUNTED } from './countable-nouns.ts';
import { COUNT, PLAIN_COUNT, readCount } from './numbers.ts';

const AT_LEAST = String.raw`(?:ít nhất|tối thiểu|không ít hơn|không dưới)(?:\s+(?:là|có|được|từ|phải có|đăng|đăng tải|tổ chức|viết|xây dựng))?`;
const AT_MOST = String.raw`(?:tối đa|không quá|không vượt quá|nhiều nhất)(?:\s+là)?`;
const STOP = String.raw`(?=\s+(?:tại|trên|ở|về|trong|cho|với|để|nhằm|được|mỗi|hằng|hàng|trở lên|do|theo|vào|có|tuyên truyền|giới thiệu|phản ánh|liên quan|và\s+\d|/|phát(?! thanh| sóng)|gửi|dán|treo|cấp phát)(?![\p{L}])|\s*,(?!\s*${COUNTABLE})|\s*[.;:()]|\s*$)`;
// A number after these is a name, a class, a date: "Phụ lục 2", "mức độ 3", "giai đoạn 1", "Đề án 06".
const NO_NUMBER_AFTER = String.raw`(?<!(?:phụ lục|mức độ|mức|cấp|giai đoạn|lớp|khối|số|điều|khoản|chương|mục|phần|(?<!(?:mỗi|hằng|hàng|từng|một)\s+)(?:tháng|quý|năm|ngày|tuần)|đề án|nghị định|chỉ thị|kết luận|tổng đài|đường dây nóng|điện thoại|loại|hạng|bước|kỳ|vùng|quận|phường|thôn|tổ|ấp|khu phố)\s+)(?<![\d\p{L}][\d/.,:-]*)`;

// "02 - 03 bài" asks for two at least; "02 (hai) lớp" says it twice.
const UP_TO = String.raw`(?:\s*(?:[-–]|đến)\s*\d{1,3}|\s*\([^()]{1,20}\))?`;

const COUNTED = new RegExp(
  [
    String.raw`(?<![\p{L}])(?<least>${AT_LEAST})\s+(?<count>${COUNT})${UP_TO}\s+(?!${NOT_COUNTED})(?<what>\p{L}[^.;()]*?)${STOP}`,
    String.raw`(?<![\p{L}])(?<most>${AT_MOST})\s+(?<count>${COUNT})${UP_TO}\s+(?!${NOT_COUNTED})(?<what>\p{L}[^.;()]*?)${STOP}`,
    String.raw`${NO_NUMBER_AFTER}(?<![\p{L}])(?<count>${PLAIN_COUNT})${UP_TO}\s+(?<what>${COUNTABLE}[^.;()]*?)${STOP}`,
    // "từ 02 bài trở lên"
    String.raw`(?<![\p{L}])từ\s+(?<count>${COUNT})${UP_TO}\s+(?!${NOT_COUNTED})(?<what>\p{L}[^.;(),]*?)\s+(?<least>trở lên)`,
    // "mỗi quý một buổi": one only counts where a rhythm says so.
    String.raw`(?<![\p{L}])(?<rhythm>(?:mỗi|hằng|hàng)\s+(?:tuần|tháng|quý|năm)\s+(?:có\s+|tổ chức\s+|đăng\s+)?)(?<count>một)\s+(?<what>${COUNTABLE}[^.;()]*?)${STOP}`,
  ].join('|'),
  'giu',
);

const PERIOD = '(tuần|tháng|quý|năm)';
const PERS: Record<string, Per> = { tuần: 'week', tháng: 'month', quý: 'quarter', năm: 'year' };
const PERIOD_BEFORE = new RegExp(
  String.raw`(?<![\p{L}])(?:mỗi|hằng|hàng|một|trong|định kỳ|0?1)\s+(?:mỗi\s+|một\s+|0?1\s+)?${PERIOD}(?![\p{L}])(?!\s+\d{4})`,
  'giu',
);
const PERIOD_INSIDE = new RegExp(String.raw`\s*\/\s*(?:0?1\s*|một\s+)?${PERIOD}(?![\p{L}])`, 'iu');
const PERIOD_AFTER = new RegExp(
  String.raw`^\s*(?:\/\s*|(?:mỗi|hằng|hàng)\s+|trong\s+(?:mỗi|một|0?1)\s+|một\s+)(?:0?1\s+|một\s+)?${PERIOD}(?![\p{L}])`,
  'iu',
);
// "ít nhất 01 bài viết về … mỗi tháng"
const PERIOD_LATER = new RegExp(
  String.raw`(?:\/|\s(?:mỗi|hằng|hàng)\s+)(?:0?1\s*)?${PERIOD}(?![\p{L}])`,
  'iu',
);
// "ít nhất 2 buổi mỗi học kỳ" has a rhythm that no measure knows: it stays text.
const OTHER_RHYTHM =
  /(?:mỗi|một|từng|hằng|hàng|0?1)\s+(?:học kỳ|ngày|kỳ|nửa năm|giai đoạn)(?!\p{L})|\/\s*(?:0?1\s+)?(?:học kỳ|HK|ngày|kỳ)(?!\p{L})|(?<!\d)(?:0?[2-9]|sáu)\s+(?:tuần|tháng|quý|năm)/iu;
const SAME_RHYTHM = /^\s*(?:,|và|;|\+)\s*(?:có\s+)?$/iu;
const REACH = 60;

// "01 hội nghị, 01 triển lãm": what follows in a list counts as what stands before it.
const NEXT_IN_LIST = new RegExp(
  String.raw`^\s*(?:,|và|;|\+)\s*(?:và\s+)?(?<count>${PLAIN_COUNT})\s+(?!${NOT_COUNTED})(?!%)(?<what>\p{L}[^.;()\d]*?)${STOP}`,
  'iu',
);

/** What stands around a number, up to the numbers before and after it. */
interface Surroundings {
  before: string;
  after: string;
  atLeast: boolean;
  atMost: boolean;
}

/** Numbers of things: so many a month, at least so many, at most so many. */
export function countMeasures(text: string): Measure[] {
  const matches = countedIn(text);
  const measures: Measure[] = [];
  let rhythm = '';
  for (const [index, match] of matches.entries()) {
    const { count = '', what = '', least, most, rhythm: own = '' } = match.groups ?? {};
    const from = match.index;
    const between =
      text.slice(Math.max(endOf(matches[index - 1]), clauseStart(text, from)), from) || listMark(match);
    const before = SAME_RHYTHM.test(between) ? rhythm : between + own;
    rhythm = PERIOD_BEFORE.test(before) ? before : '';
    PERIOD_BEFORE.lastIndex = 0;
    const number = isYear(count) && !least ? null : readCount(count);
    const after = textAfter(text, endOf(match), matches[index + 1]?.index);
    const around = { before, after, atLeast: least !== undefined, atMost: most !== undefined };
    const measure = number ? measureOf(number, what, around) : null;
    if (measure) measures.push(measure);
  }
  return measures;
}

interface Counted {
  index: number;
  0: string;
  groups?: Partial<Record<string, string>>;
}

function countedIn(text: string): Counted[] {
  const stated = [...text.matchAll(COUNTED)];
  const found: Counted[] = [];
  for (const [index, match] of stated.entries()) {
    found.push(match);
    const limit = stated[index + 1]?.index ?? text.length;
    for (let last: Counted = match; ; ) {
      const next = NEXT_IN_LIST.exec(text.slice(endOf(last), limit));
      if (!next) break;
      const { most } = last.groups ?? {};
      last = { index: endOf(last), 0: next[0], groups: { ...next.groups, most } };
      found.push(last);
    }
  }
  return found;
}

/** "Kế hoạch năm 2026" torn apart begins with "2026 …". */
function isYear(count: string): boolean {
  return /^(?:19|20)\d{2}$/.test(count);
}

function endOf(match: Counted | undefined): number {
  return match ? match.index + match[0].length : 0;
}

/** A number found as the next of a list begins with the mark that joins it. */
function listMark({ 0: whole }: Counted): string {
  return /^\s*(?:,|và|;|\+)/iu.exec(whole)?.[0] ?? '';
}

/** Up to the end of the sentence; what leads to the next number ("…, mỗi tháng 01 …") belongs to that one. */
function textAfter(text: string, from: number, next: number | undefined): string {
  const rest = text.slice(from, next ?? from + 2 * REACH).replace(/(?:[;]|\.\s).*$/su, '');
  return next === undefined ? rest : rest.replace(/(?:,|\svà\s|\().*$/su, '');
}

function measureOf(number: number, what: string, around: Surroundings): Measure | null {
  const { before, after } = around;
  if (OTHER_RHYTHM.test(`${before.slice(-REACH)} ${what}${after.slice(0, 25)}`)) return null;
  const inside = PERIOD_INSIDE.exec(what);
  const noun = nounOf(inside ? what.slice(0, inside.index) : what);
  if (!noun) return null;
  const period =
    inside?.[1] ??
    PERIOD_AFTER.exec(after)?.[1] ??
    [...before.matchAll(PERIOD_BEFORE)].at(-1)?.[1] ??
    (around.atLeast ? PERIOD_LATER.exec(after)?.[1] : undefined);
  const per = PERS[(period ?? '').toLowerCase()];
  if (around.atMost) return per ? null : { kind: 'limit', max: number, unit: 'count', what: noun };
  return per ? { kind: 'quota', min: number, per, what: noun } : { kind: 'amount', min: number, what: noun };
}

/** A new sentence or list item begins a new thought: "mỗi tháng" before it says nothing about its numbers. */
function clauseStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf(';', at), text.lastIndexOf('. ', at)) + 1;
}

function nounOf(text: string): string {
  return squash(text).replace(/[\s,/:]+$/u, '');
}
