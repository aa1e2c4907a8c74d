import { BLANK_NUMBER_SYMBOL, SYMBOL } from '../../grammar/documents/symbols.ts';
import type { SourceLine } from '../../text/source-text.ts';
import { squash } from '../../text/tidy-text.ts';

/** One line of the head: bodies, number and subject at the left; motto, place and date at the right. */
export interface HeadLine {
  no: number;
  left: string;
  right: string;
}

/** National and Party mottos; youth and trade unions put their own association there. */
export const MOTTO =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI|^H(?:ÒA|OÀ) XÃ HỘI|^CHỦ NGHĨA VIỆT NAM$|Độc lập\s*[-–]\s*Tự do|ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN TNCS HỒ CHÍ MINH|ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH$/u;
const NUMBER = new RegExp(String.raw`^\s*Số\s*:?\s*(?:${SYMBOL}|${BLANK_NUMBER_SYMBOL})`, 'u');
const BLANK = String.raw`[\s.…_\d/]*`;
const DATE = new RegExp(String.raw`(?:ngày${BLANK}(?:tháng|\/)|tháng${BLANK}năm|ngày\s*[.…_]+)`, 'iu');
const PLACE = /(?:^|\s)(\p{Lu}[^,;:\d()]{1,45}(?:\s\d{1,2})?),\s*$/u;
/** Blanks that part two columns. */
const GAP = /\s{3,}|\t+/u;

export function headLinesOf(lines: SourceLine[]): HeadLine[] {
  const texts = lines.map((line) => line.text.replace(/^[|\s]+|[|\s]+$/gu, ''));
  const unions = [...texts.entries()].filter(([, text]) => YOUTH_UNION.test(text)).map(([index]) => index);
  // A union of a school writes its own name at the left and, further down, at the right.
  const own = unions.length > 1 ? unions[0] : null;
  return lines.map(({ no }, index) => {
    const text = texts[index] ?? '';
    return { no, ...(index === own ? halves(text, '') : halvesOf(text)) };
  });
}

const YOUTH_UNION = /^ĐOÀN TNCS HỒ CHÍ MINH$/u;

function halvesOf(text: string): { left: string; right: string } {
  const motto = MOTTO.exec(text);
  if (motto) return halves(text.slice(0, motto.index), text.slice(motto.index));
  const number = NUMBER.exec(text)?.[0] ?? '';
  const rest = text.slice(number.length);
  const date = DATE.exec(rest);
  if (date) {
    const from = placeStart(rest, date.index);
    return halves(number + rest.slice(0, from), rest.slice(from));
  }
  // "Số: 45/KH-" goes on in the next line.
  if (number) return /^\s*[-–/]\s*$/u.test(rest) ? halves(text, '') : halves(number, rest);
  const [left = '', ...right] = text.split(GAP);
  return halves(left, right.join(' '));
}

function halves(left: string, right: string): { left: string; right: string } {
  return { left: squash(left).replace(/\s*\|$/u, ''), right: squash(right).replace(/^\|\s*/u, '') };
}

/** Where "Bình An, ngày …" begins: before the place, which a gap or the number parts from the left half. */
function placeStart(text: string, dateAt: number): number {
  const before = text.slice(0, dateAt);
  const gap = Math.max(
    ...[...before.matchAll(/\s{3,}|\t/gu)].map((match) => match.index + match[0].length),
    0,
  );
  if (before.slice(gap).trim()) return gap;
  const place = PLACE.exec(before);
  return place ? place.index : dateAt;
}
