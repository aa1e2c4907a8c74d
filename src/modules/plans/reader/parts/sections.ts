import { type MarkerKind, romanValue } from '../text/markers.ts';
import { clauseIn, type Paragraph } from '../text/paragraphs.ts';
import type { Section } from '../types.ts';

/** A heading with everything under it. */
export interface SectionNode {
  kind: MarkerKind;
  label: string;
  title: string;
  heading: Paragraph;
  /** Text that follows the title in the heading's own paragraph ("3. Thời gian: thường xuyên …"). */
  inline: string;
  paragraphs: Paragraph[];
  children: SectionNode[];
}

const DEPTH: Partial<Record<MarkerKind, number>> = {
  division: 0,
  upper: 1,
  roman: 2,
  article: 3,
  number: 4,
  decimal: 5,
  letter: 6,
};
const TITLE_MAX = 140;

export function sectionTree(paragraphs: Paragraph[]): SectionNode[] {
  const roots: SectionNode[] = [];
  const open: SectionNode[] = [];
  for (const paragraph of paragraphs) {
    const depth = headingDepth(paragraph, open);
    if (depth === null) {
      open.at(-1)?.paragraphs.push(paragraph);
      continue;
    }
    while (open.length > 0 && depthOf(open.at(-1)) >= depth) open.pop();
    const node = nodeOf(paragraph);
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

function depthOf(node: SectionNode | undefined): number {
  if (!node) return -1;
  const dots = node.kind === 'decimal' ? node.label.split('.').length - 2 : 0;
  return (DEPTH[node.kind] ?? 9) + dots * 0.1;
}

function headingDepth(paragraph: Paragraph, open: SectionNode[]): number | null {
  const marker = paragraph.marker;
  const depth = marker ? DEPTH[marker.kind] : undefined;
  if (!marker || depth === undefined) return null;
  if (marker.kind === 'roman' && !followsRoman(marker.label, open)) return null;
  const dots = marker.kind === 'decimal' ? marker.label.split('.').length - 2 : 0;
  return depth + dots * 0.1;
}

/** "C." and "D." in a list a, b, c are no Roman numerals: a numeral must be I or follow its neighbour. */
function followsRoman(label: string, open: SectionNode[]): boolean {
  const value = romanValue(label);
  const neighbour = open.find((node) => node.kind === 'roman');
  return value === 1 || (neighbour !== undefined && value === (romanValue(neighbour.label) ?? 0) + 1);
}

function nodeOf(heading: Paragraph): SectionNode {
  const { title, inline } = splitTitle(heading.text);
  return {
    kind: heading.marker?.kind ?? 'number',
    label: heading.marker?.label ?? '',
    title,
    heading,
    inline,
    paragraphs: [],
    children: [],
  };
}

function splitTitle(text: string): { title: string; inline: string } {
  const colon = text.indexOf(':');
  if (colon > 0 && colon <= TITLE_MAX && !/https?$/.test(text.slice(0, colon))) {
    return { title: text.slice(0, colon).trim(), inline: text.slice(colon + 1).trim() };
  }
  const stop = /[.;]\s+(?=\p{Lu})/u.exec(text);
  if (stop) return { title: text.slice(0, stop.index).trim(), inline: text.slice(stop.index + 1).trim() };
  return { title: text.replace(/[.;]+$/, '').trim(), inline: '' };
}

export function sectionsOf(nodes: SectionNode[]): Section[] {
  return nodes.map((node) => ({
    label: node.label,
    title: node.title,
    children: sectionsOf(node.children),
    clause: clauseIn(node.heading),
    confidence: node.title.length <= TITLE_MAX ? 0.95 : 0.7,
  }));
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
