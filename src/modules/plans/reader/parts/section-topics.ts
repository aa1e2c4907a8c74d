import { clauseIn, type Paragraph } from '../text/paragraphs.ts';
import type { TextFact } from '../types.ts';
import { type SectionNode, walkSections } from './sections.ts';

const AUDIENCES = /đối tượng(?! áp dụng)/iu;
const THEMES =
  /^nội dung(?:,? (?:trọng tâm|chủ yếu|chính))?(?:$|\s+(?:tuyên truyền|truyền thông|phổ biến|giáo dục|quán triệt|cần))|trọng tâm (?:tuyên truyền|truyền thông)/iu;
const FORMS = /hình thức|phương thức/iu;

export const readAudiences = (tree: SectionNode[]) => readTopic(tree, AUDIENCES);
export const readThemes = (tree: SectionNode[]) => readTopic(tree, THEMES);
export const readForms = (tree: SectionNode[]) => readTopic(tree, FORMS);

/** Items under the headings whose title names the topic. */
function readTopic(tree: SectionNode[], topic: RegExp): TextFact[] {
  const facts: TextFact[] = [];
  for (const { node } of walkSections(tree)) {
    if (topic.test(node.title) && !hasCloser(node, topic)) facts.push(...itemsOf(node));
  }
  return facts;
}

/** "II. NỘI DUNG, HÌNH THỨC" only gathers "1. Nội dung" and "2. Hình thức". */
function hasCloser(node: SectionNode, topic: RegExp): boolean {
  return node.children.some((child) => topic.test(child.title) || hasCloser(child, topic));
}

function itemsOf(node: SectionNode): TextFact[] {
  const items: TextFact[] = [];
  if (node.inline) items.push(fact(node.heading, node.inline));
  const hasBullets = node.paragraphs.some((paragraph) => paragraph.marker?.kind === 'dash');
  for (const paragraph of node.paragraphs) {
    const isItem = hasBullets ? paragraph.marker?.kind === 'dash' : paragraph.marker?.kind !== 'plus';
    if (isItem) items.push(fact(paragraph, paragraph.text));
  }
  for (const child of node.children) {
    items.push(fact(child.heading, child.heading.text));
  }
  return items;
}

function fact(paragraph: Paragraph, text: string): TextFact {
  return { text: text.replace(/[;.,\s]+$/, ''), clause: clauseIn(paragraph), confidence: 0.9 };
}
