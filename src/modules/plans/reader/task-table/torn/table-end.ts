import { romanValue } from '../../text/markers.ts';
import type { SourceLine } from '../../text/source-text.ts';
import type { TornHeader } from './torn-header.ts';

// The last ones open another document in the same file.
const TABLE_END =
  /^(?:Nơi nhận\b|(?:PHỤ LỤC|Phụ lục)(?:\s|$)|Ghi chú:|\*\s*Ghi chú|Căn cứ\s|KẾ HOẠCH$|BÁO CÁO$|ĐỀ CƯƠNG|DANH SÁCH|CỘNG HÒA XÃ HỘI|Độc lập\s*-|Điều\s+\d+\s*[.:]|(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:[IVX]+|thứ|\d)|(?:Mẫu|Biểu|Biểu mẫu|Phụ biểu)(?:\s+(?:số|\d|[IVX])|\s*:|$)|(?:KT|TM|TL|TUQ|Q)\.\s?\p{Lu}|Người lập|NGƯỜI LẬP|Trên đây)|\.\/\.\s*$/u;
/** A line of a page is not longer: what is was never torn out of cells. */
const LONGEST_LINE = 600;

/** Whether a line ends any table: the foot of the plan, an appendix, a form. */
export function endsTable(line: string): boolean {
  return TABLE_END.test(line.trim());
}

/** Index of the first line below a table of tasks. */
export function tableEnd(lines: SourceLine[], header: Pick<TornHeader, 'end'>, start: number): number {
  const section = headingIn(
    lines.slice(Math.max(0, start - LINES_OF_SECTION), start).findLast(isHeading)?.text ?? '',
  );
  const last = { roman: 0, letter: 0 };
  for (let at = header.end; at < lines.length; at++) {
    const text = lines[at]?.text.trim() ?? '';
    if (TABLE_END.test(text) || text.length > LONGEST_LINE) return at;
    const heading = headingIn(text);
    if (!heading || isTornTime(lines[at - 1]?.text ?? '')) continue;
    // "IV. KINH PHÍ" below a table in section III, marked as the sections are.
    const isNextSection =
      section?.kind === heading.kind && section.mark === heading.mark && heading.value === section.value + 1;
    // Groups of a table count from I or A; "IV. CHẾ ĐỘ BÁO CÁO" after no or fewer groups is the next section.
    const isOutOfTurn = heading.value !== 1 && heading.value !== last[heading.kind] + 1;
    if ((isNextSection && heading.mark !== '') || isOutOfTurn) return at;
    last[heading.kind] = heading.value;
  }
  return lines.length;
}

/** "Quý⏎III Văn phòng …": the number of a quarter begins a line. */
function isTornTime(above: string): boolean {
  return /(?:^|\s)(?:quý|kỳ|giai đoạn|và|đến|từ|[\p{L}\d]+,)\s*$/iu.test(above);
}

const LINES_OF_SECTION = 400;
const LETTERS = 'ABCDĐEGH';

interface Heading {
  kind: 'roman' | 'letter';
  value: number;
  mark: string;
}

function headingIn(line: string): Heading | null {
  const match = /^([IVX]+|[A-EGHĐ])\s*([.)-]?)\s+\p{Lu}/u.exec(line.trim());
  if (!match?.[1]) return null;
  const roman = /^[IVX]+$/.test(match[1]) ? romanValue(match[1]) : null;
  const mark = match[2] ?? '';
  if (roman !== null) return { kind: 'roman', value: roman, mark };
  // A capital alone may begin a sentence; in a heading a mark or more capitals follow it.
  if (!mark && !/^.\s+\p{Lu}{2}/u.test(line.trim())) return null;
  const value = LETTERS.indexOf(match[1]) + 1;
  return value > 0 ? { kind: 'letter', value, mark } : null;
}

function isHeading({ text }: SourceLine): boolean {
  return (headingIn(text)?.mark ?? '') !== '';
}
