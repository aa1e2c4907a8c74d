import type { Marker } from './markers.ts';
import { isUpperLine } from './tidy-text.ts';

interface Before {
  text: string;
  /** Whether a sentence ended there. */
  ended: boolean;
  /** The bullets that the document uses. */
  bullets: Set<string>;
  /** Whether the line stands at the edge though paragraphs open with blanks. */
  atEdge: boolean;
}

/** What looks like a number or a bullet at the start of a line, but goes on with the line before. */
export function isTornMarker(marker: Marker, text: string, before: Before): boolean {
  return isTornDash(marker, before) || isTornNumber(marker, before.text) || isTornSymbol(before.text, text);
}

/** "Phòng Hành chính⏎– Quản trị": a dash unlike the document's bullets, in the middle of a sentence. */
function isTornDash(marker: Marker, { text, ended, bullets, atEdge }: Before): boolean {
  if (marker.kind !== 'dash' || ended || isUpperLine(text)) return false;
  return atEdge || (bullets.size > 0 && !bullets.has(marker.label));
}

const WANTS_NUMBER =
  /(?:^|\s)(?:số|ngày|tháng|năm|quý|khoản|điểm|điều|mục|phần|chương|lớp|khối|khóa|khoá|kỳ|thứ|phụ lục|mẫu|biểu|từ|đến|và|của|các|là|với|cho|trong|theo|về|tại|bởi|hoặc|gồm|trên)$/iu;

/** "Quyết định số 749/QĐ⏎-TTg ngày …", "Nghị quyết số 21⏎-NQ/TU". */
function isTornSymbol(before: string, text: string): boolean {
  if (/\d\s?\/\s?(?:\d{4}\s?\/\s?)?\p{Lu}\p{L}{0,6}$/u.test(before)) return /^[-–]\s?\p{Lu}{2}/u.test(text);
  return /(?:^|\s)[Ss]ố\s*:?\s*\d{1,5}$/u.test(before) && /^[-–]\s?\p{Lu}{2}\p{L}*\s?\//u.test(text);
}

/** "theo hướng dẫn tại mục⏎2. Phần này …": a number that the line before asks for. */
function isTornNumber(marker: Marker, before: string): boolean {
  return (
    !['dash', 'plus', 'division'].includes(marker.kind) && WANTS_NUMBER.test(before) && !isUpperLine(before)
  );
}
