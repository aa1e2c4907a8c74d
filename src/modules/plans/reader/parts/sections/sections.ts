import { type Marker, type MarkerKind, romanValue } from '../../text/markers.ts';
import { clauseIn, mergedParagraph, type Paragraph } from '../../text/paragraphs.ts';
import { isUpperLine } from '../../text/tidy-text.ts';
import type { Section } from '../../types.ts';
import { isItem } from './section-items.ts';
import { splitTitle, TITLE_MAX } from './section-titles.ts';

/** A heading with everything under it. */
export interface SectionNode {
  kind: MarkerKind;
  label: string;
  title: string;
  heading: Paragraph;
  depth: number;
  /** Text that follows the title in the heading's own paragraph ("3. Thời gian: thường xuyên …"). */
  inline: string;
  paragraphs: Paragraph[];
  children: SectionNode[];
}

const DEPTH: Partial<Record<MarkerKind, number>> = {
  division: 0,
  item: 0.5,
  upper: 1,
  roman: 2,
  article: 3,
  number: 4,
  decimal: 5,
  letter: 6,
};
/** "A." under "I." where letters come second. */
const UPPER_UNDER_ROMAN = 2.5;
const LONGEST_TITLE_LINE = 120;

export function sectionTree(paragraphs: Paragraph[]): SectionNode[] {
  const headed = withTitles(paragraphs);
  const hasMarks = headed.some(
    ({ marker }) => marker && ['division', 'upper', 'roman', 'article'].includes(marker.kind),
  );
  const roots: SectionNode[] = [];
  const open: SectionNode[] = [];
  for (const paragraph of headed) {
    const depth = headingDepth(paragraph, open) ?? (hasMarks ? null : plainHeadingDepth(paragraph));
    if (depth === null) {
      open.at(-1)?.paragraphs.push(paragraph);
      continue;
    }
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const node = nodeOf(paragraph, depth);
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/** "PHẦN I⏎MỤC TIÊU, YÊU CẦU": the title of a heading that stands alone is the next paragraph. */
function withTitles(paragraphs: Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    const isTitle = last?.marker && !last.text && DEPTH[last.marker.kind] !== undefined && !paragraph.marker;
    const fits = paragraph.text.length <= LONGEST_TITLE_LINE && !/[;:]$/.test(paragraph.text);
    if (last && isTitle && fits) joined[joined.length - 1] = mergedParagraph(last, paragraph);
    else joined.push(paragraph);
  }
  return joined;
}

function headingDepth({ marker }: Paragraph, open: SectionNode[]): number | null {
  const depth = marker ? DEPTH[marker.kind] : undefined;
  if (!marker || depth === undefined) return null;
  if (marker.kind === 'roman' && !isRoman(marker.label, open)) return null;
  if (marker.kind === 'upper') return upperDepth(marker.label, open);
  return depth + (marker.kind === 'decimal' ? (marker.label.split('.').length - 2) * 0.1 : 0) + below(marker);
}

/** "a.1" stands under "a". */
function below({ kind, label }: Marker): number {
  return kind === 'letter' && /\d/.test(label) ? 0.5 : 0;
}

/** Numerals are kept also when one is left out or comes twice; "C." in a list A, B, C is none. */
function isRoman(label: string, open: SectionNode[]): boolean {
  const value = romanValue(label);
  if (value === null) return false;
  if (value === 1 || label.length > 1 || label === 'V' || label === 'X') return true;
  const neighbour = open.find((node) => node.kind === 'roman');
  return neighbour !== undefined && value === (romanValue(neighbour.label) ?? 0) + 1;
}

function upperDepth(label: string, open: SectionNode[]): number {
  const before = open.find((node) => node.kind === 'upper');
  if (before) return before.depth;
  return label === 'A' && open.some((node) => node.kind === 'roman') ? UPPER_UNDER_ROMAN : (DEPTH.upper ?? 1);
}

/** In a plan that numbers nothing a line in capitals is a heading. */
function plainHeadingDepth({ marker, text }: Paragraph): number | null {
  const isHeading =
    !marker && isUpperLine(text) && text.length > 5 && text.length <= LONGEST_TITLE_LINE && /\s/.test(text);
  return isHeading ? (DEPTH.roman ?? 2) : null;
}

function nodeOf(heading: Paragraph, depth: number): SectionNode {
  const { title, inline } = splitTitle(heading.text);
  return {
    kind: heading.marker?.kind ?? 'roman',
    label: heading.marker?.label ?? '',
    title,
    heading,
    depth,
    inline,
    paragraphs: [],
    children: [],
  };
}

/** Headings only: numbered sentences are items of a list, not sections. */
export function sectionsOf(nodes: SectionNode[]): Section[] {
  return nodes
    .filter((node) => !isItem(node))
    .map((node) => ({
      label: node.label,
      title: node.title,
      children: sectionsOf(node.children),
      clause: clauseIn(node.heading),
      confidence: certaintyOf(node),
    }));
}

function certaintyOf({ title, label }: SectionNode): number {
  if (!label) return 0.7;
  return title.length <= TITLE_MAX ? 0.95 : 0.7;
}

/** The node and all nodes under it, with the headings above each. */
export function* walkSections(
  nodes: SectionNode[],
  above: SectionNode[] = [],
): Generator<{ node: SectionNode; above: SectionNode[] }> {
  for (const node of nodes) {
    yield { node, above };
    yield* walkSections(node.children, [...above, node]);
  }
}

/** Paragraphs before the first heading. */
export function looseParagraphs(paragraphs: Paragraph[], tree: SectionNode[]): Paragraph[] {
  const first = tree[0]?.heading.fromLine ?? Number.POSITIVE_INFINITY;
  return paragraphs.filter(({ fromLine }) => fromLine < first);
}
