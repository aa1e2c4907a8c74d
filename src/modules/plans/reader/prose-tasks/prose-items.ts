import { type SectionNode, walkSections } from '../parts/sections/sections.ts';
import type { Paragraph } from '../text/paragraphs.ts';

/** A numbered heading or a paragraph below one, in the order of the text. */
export interface ProseItem {
  text: string;
  paragraph: Paragraph;
  /** Headings above it; for a heading without itself. */
  above: SectionNode[];
  /** The heading that the item is, null for a paragraph below `above.at(-1)`. */
  node: SectionNode | null;
  /** Number by place: labels from the section down ("III.2.a"), paragraphs counted ("III.2.1"). */
  no: string;
}

export function proseItems(tree: SectionNode[]): ProseItem[] {
  return [...walkSections(tree)].flatMap(({ node, above }) => {
    const path = [...above, node];
    const items: ProseItem[] = [
      { text: node.heading.text, paragraph: node.heading, above, node, no: numberOf(path) },
    ];
    for (const [index, paragraph] of node.paragraphs.entries()) {
      items.push({
        text: paragraph.text,
        paragraph,
        above: path,
        node: null,
        no: `${numberOf(path)}.${index + 1}`,
      });
    }
    return items;
  });
}

/** "Phần II" and "Điều 4" give their numbers alone. */
function numberOf(path: SectionNode[]): string {
  return path
    .map(({ label }) => label.replace(/^\p{L}{3,}\s+(?:thứ\s+)?/u, '').replace(/\s+/gu, ' '))
    .filter(Boolean)
    .join('.');
}

// Sections in which items say why, for whom or what about, never who does what.
const TOPICS =
  'mục đích|yêu cầu|mục tiêu|quan điểm|đối tượng|chỉ tiêu|kinh phí|hình thức|căn cứ(?! (?:kế hoạch|nội dung|vào|chức năng))|thực trạng|tình hình|kênh|nội dung (?:tuyên truyền|truyền thông|phổ biến|giáo dục)|chế độ (?:thông tin|báo cáo)';
const NO_TASKS = new RegExp(`(?<!nhiệm vụ[^.]{0,20})(?:${TOPICS})`, 'iu');
const OPENS_NO_TASK = new RegExp(`^(?:${TOPICS})`, 'iu');
const LONGEST_TITLE = 70;

export function isAmongTasks({ above, node }: Pick<ProseItem, 'above' | 'node'>): boolean {
  if (node && OPENS_NO_TASK.test(node.title)) return false;
  return !above.some(({ title }) => title.length <= LONGEST_TITLE && NO_TASKS.test(title));
}
