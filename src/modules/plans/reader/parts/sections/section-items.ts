import { unitInHeading } from '../../grammar/units/unit-phrases.ts';
import type { MarkerKind } from '../../text/markers.ts';
import { titleColon } from './section-titles.ts';
import type { SectionNode } from './sections.ts';

const ITEM_KINDS: MarkerKind[] = ['number', 'decimal', 'letter'];
const LONGEST_LABEL = 80;
const LONGEST_RUN_IN = 45;

/** A numbered sentence of a list: no heading stands alone over nothing with a full stop behind it. */
export function isItem(node: SectionNode): boolean {
  if (!ITEM_KINDS.includes(node.kind) || !node.title) return false;
  const { title, inline, heading } = node;
  const hasContent = node.paragraphs.length > 0 || node.children.length > 0;
  const isSentence = /[.;]["”)]*$|\.\/\.?$/u.test(heading.text);
  if (inline && titleColon(heading.text) > 0)
    return title.length > LONGEST_LABEL || (isTime(title) && !hasContent);
  if (inline) return title.length > LONGEST_RUN_IN || unitInHeading(title) !== title;
  return isSentence && !(hasContent && title.length <= LONGEST_LABEL);
}

const TIME_WORD =
  /(?<!\p{L})(?:từ|đến|tới|hết|trước|sau|trong|vào|đầu|cuối|giữa|sáng|chiều|tối|ngày|tuần|tháng|quý|năm|học kỳ|đợt|và|[IV]+)(?!\p{L})/giu;

/** "a) Từ ngày 25/7 đến ngày 30/7/2025: soạn bài": a step with its time, no heading. */
function isTime(title: string): boolean {
  return /\d/u.test(title) && !/[^\s\d/.,–-]/u.test(title.replace(TIME_WORD, ''));
}
