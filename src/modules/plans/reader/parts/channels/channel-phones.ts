import { unitAtEndOf } from '../../grammar/units/unit-names.ts';
import { squash } from '../../text/tidy-text.ts';
import type { FoundChannel } from './channels.ts';

const AREA = String.raw`(?:\(\s?(?:\+?84|0)\s?\d{1,3}\s?\)|(?:\+84|0)\s?\d{1,3})`;
const LONG = String.raw`${AREA}(?:(?:\.\s?|\s|-)?\d{1,7})(?:(?:\.\s?|\s|-)\d{2,4}){0,3}(?!\d|[/.]\d)|0\d{8,10}(?!\d)`;
const SERVICE = String.raw`1[89]00(?:[\s.-]?\d{2,4}){1,2}(?!\d)`;
const SHORT = String.raw`(?:1022|11[1-5])(?![\d.,/%]\d|\d|\s*(?:%|tin|bài|người|đồng|triệu|trường|học sinh))`;
const PHONE = new RegExp(String.raw`(?<![\d/,.+])(?:${SERVICE}|${LONG}|${SHORT})`, 'gu');
const LABEL =
  /(?:tổng đài|đường dây nóng|hotline|số nóng|điện thoại|(?<!\p{L})(?:SĐT|ĐT|Đt|Tel|sđt)(?!\p{L})|liên hệ|liên lạc|(?<!\p{L})gọi(?!\p{L})|(?<!\p{L})qua số(?=[\s:]*$)|(?:báo tin|báo cháy|hỗ trợ|phản ánh|tiếp nhận|tư vấn|giải đáp|trực ban)(?=[^;]{0,80}:\s*$))/iu;
const LABEL_REACH = 110;

/** Telephone numbers that a word announces: "đường dây nóng", "tổng đài", "ĐT:". */
export function findPhones(text: string): FoundChannel[] {
  const found: FoundChannel[] = [];
  for (const match of text.matchAll(PHONE)) {
    const number = match[0].trim();
    const digits = number.replace(/\D/g, '');
    if (!isPhone(digits)) continue;
    const from = match.index;
    const last = found.at(-1);
    // "Tổng đài điện thoại 1022 (0272. 1022)": one line under two numbers; the longer one is dialled from elsewhere.
    if (
      last &&
      /^\s*\(\s*$/.test(text.slice(last.to, from)) &&
      /^\s*\)/.test(text.slice(from + number.length))
    ) {
      found[found.length - 1] = {
        ...last,
        name: squash(`${last.name} ${last.value}`),
        value: tidy(number),
        to: from + number.length,
      };
      continue;
    }
    const label = labelBefore(text, last?.to ?? 0, from);
    const joined =
      last && /^\s*(?:\([^()]{0,60}\)\s*)?(?:[-–,;/]|hoặc|và)\s*(?:số\s+)?$/u.test(text.slice(last.to, from))
        ? (last.name ?? '')
        : null;
    if (label === null && joined === null) continue;
    found.push({
      kind: 'hotline',
      name: (label ?? joined) || null,
      value: tidy(number),
      from,
      to: from + number.length,
    });
  }
  return found;
}

/** Eight digits at least with an area code, or one of the short numbers. */
function isPhone(digits: string): boolean {
  return digits.length <= 4 ? true : digits.length >= 8 && digits.length <= 12;
}

function tidy(number: string): string {
  return number.replace(/[\s()]+/g, '');
}

/** What the number is called; a person's name is left out, the office stays. */
function labelBefore(text: string, after: number, from: number): string | null {
  const before = text.slice(Math.max(after, from - LABEL_REACH), from);
  const clause = before.slice(before.search(/[^;]*$/u));
  const at = clause.search(LABEL);
  if (at < 0) return null;
  const label = squash(clause.slice(at)).replace(/[\s:(–-]+$/u, '');
  if (/^(?:(?:có thể\s+)?gọi(?:\s+(?:đến|tới|về|theo|điện))?\s*(?:số)?|qua số)$/iu.test(label)) return '';
  const isContact = PERSON.test(clause) || /^(?:liên hệ|liên lạc|gọi)/iu.test(label);
  if (isContact) return unitAtEndOf(clause) ?? LABEL.exec(clause)?.[0] ?? null;
  return squash(label.split(/[,(]|\.\s/u)[0] ?? label) || null;
}

const PERSON = /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]\/c|[Aa]nh|[Cc]hị|[Tt]hầy|[Cc]ô)\s+\p{Lu}/u;
