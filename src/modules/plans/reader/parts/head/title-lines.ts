import { TYPE_NAMES } from '../../grammar/documents/symbols.ts';
import { isPageNumber, isRule } from '../../text/line-noise.ts';
import { markerOf } from '../../text/markers.ts';
import type { SourceLine } from '../../text/source-text.ts';
import { isUpperLine, joinWrapped, squash, startsUpper } from '../../text/tidy-text.ts';

/** The name of the type and the subject under it. */
export interface TitleBlock {
  type: string;
  typeLine: SourceLine;
  /** Lines of the subject; the line of the type is among them when it holds both. */
  lines: SourceLine[];
  text: string | null;
  /** Last line of the block. */
  to: number;
}

/** What opens the text after the title: legal bases, reasons, the addressee. */
export const OPENS_PREAMBLE =
  /^(?:Căn cứ|CĂN CỨ|Thực hiện|Triển khai|Tiếp tục|Nhằm|Để |Theo |Trên cơ sở|Xét |Kính gửi|Hưởng ứng|Hướng tới|Phát huy|Trong (?:thời gian|những năm|bối cảnh|năm)|Thời gian qua|Những năm|Hiện nay|Năm \d{4},|Qua |Sau khi|Đồng thực hiện|Được sự)/u;

const NAMES = TYPE_NAMES.map((name) => name.toUpperCase()).join('|');
const TYPE_LINE = new RegExp(
  `^(?:DỰ THẢO\\s+)?(${NAMES})(?:\\s+(?:LIÊN TỊCH|LIÊN NGÀNH|PHỐI HỢP))?\\s*[:.]?(?:\\s*\\(?(?:DỰ THẢO|Dự thảo)\\)?)?$`,
  'u',
);
// "KẾ HOẠCH TRUYỀN THÔNG NĂM 2024": type and subject on one line.
const TYPE_WITH_TITLE = new RegExp(String.raw`^(?:DỰ THẢO\s+)?(${NAMES})\s+(?=\p{Lu}|\d)`, 'u');
const SENTENCE_TYPE_LINE = new RegExp(`^(${TYPE_NAMES.join('|')})$`, 'u');
const SPACED_LETTERS = /^(?:\p{Lu}\s+)+\p{Lu}$/u;

const LONGEST_LINE = 120;
const MOST_LINES = 9;

/** The first title among the lines, or null. */
export function findTitle(lines: SourceLine[]): TitleBlock | null {
  const head = lines.slice(0, headLength(lines));
  const found =
    firstMatch(head, (text) => TYPE_LINE.exec(text)) ??
    firstMatch(head, (text) => TYPE_WITH_TITLE.exec(text)) ??
    firstMatch(head, (text) => SENTENCE_TYPE_LINE.exec(text));
  if (!found) return null;
  const { line, match } = found;
  const own =
    TYPE_LINE.test(typeText(line)) || SENTENCE_TYPE_LINE.test(typeText(line))
      ? ''
      : typeText(line).slice(match[0].length);
  const below = subjectLines(lines.slice(lines.indexOf(line) + 1), own);
  const parts = [...(own ? [own] : []), ...below.map((each) => each.text)];
  const name = (match[1] ?? '').toLowerCase();
  return {
    type: TYPE_NAMES.find((type) => type.toLowerCase() === name) ?? match[1] ?? '',
    typeLine: line,
    lines: own ? [line, ...below] : below,
    text: parts.length > 0 ? joinWrapped(parts).replace(/[.;]+$/, '') : null,
    to: below.at(-1)?.no ?? line.no,
  };
}

/** Lines before the preamble or the first heading: "BÁO CÁO" further down is no title of the document. */
function headLength(lines: SourceLine[]): number {
  const end = lines.findIndex(({ text }, index) => index > 0 && opensText(text.trim()));
  return end < 0 ? lines.length : end;
}

function opensText(text: string): boolean {
  const marker = markerOf(text);
  return (
    OPENS_PREAMBLE.test(text) ||
    (marker?.kind === 'roman' && marker.label === 'I') ||
    /^Điều 1\s*[.:]/u.test(text)
  );
}

/** "K Ế  H O Ạ C H" is set apart for show. */
function typeText(line: SourceLine): string {
  const text = line.text.trim();
  if (!SPACED_LETTERS.test(text)) return squash(text);
  return squash(
    text
      .replace(/\s{2,}/g, '\u0000')
      .replace(/\s/g, '')
      .replaceAll('\u0000', ' '),
  );
}

function firstMatch(lines: SourceLine[], test: (text: string) => RegExpExecArray | null) {
  for (const line of lines) {
    const match = test(typeText(line));
    if (match) return { line, match };
  }
  return null;
}

function subjectLines(lines: SourceLine[], own: string): SourceLine[] {
  const subject: SourceLine[] = [];
  let blank = false;
  for (const line of lines) {
    const text = squash(line.text);
    if (!text) {
      blank = true;
      continue;
    }
    const before = subject.at(-1)?.text ?? own;
    if (endsSubject(text, squash(before), blank) || subject.length >= MOST_LINES) break;
    subject.push(line);
    blank = false;
  }
  return subject;
}

function endsSubject(text: string, before: string, blank: boolean): boolean {
  if (isRule(text) || isPageNumber(text) || text.startsWith('(') || OPENS_PREAMBLE.test(text)) return true;
  if (markerOf(text) || text.length > LONGEST_LINE || /[:;]$/.test(text)) return true;
  if (!before) return false;
  const goesOn =
    !startsUpper(text) ||
    /(?:[,–-]|\s(?:và|về|của|các|cho|trên|trong|với|đến|năm|ngành|tỉnh))$/iu.test(before);
  if (goesOn) return false;
  // "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" under the subject of a decision.
  if (isUpperLine(text) !== isUpperLine(before)) return true;
  if (/[.]$/.test(text) || /[.]$/.test(before)) return true;
  const isWhole = /năm(?: học)?\s+\d{4}(?:\s*[-–]\s*\d{4})?$/iu.test(before);
  return isWhole && (blank || !isUpperLine(text));
}
