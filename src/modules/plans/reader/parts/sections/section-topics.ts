import { clauseIn, type Paragraph } from '../../text/paragraphs.ts';
import type { TextFact } from '../../types.ts';
import { type SectionNode, walkSections } from './sections.ts';

interface Topic {
  /** Headings whose items are the topic. */
  heading: RegExp;
  /** "- Đối tượng: …" inside a section about several things. */
  label: RegExp;
}

const AUDIENCES: Topic = {
  heading:
    /^(?:phạm vi\s*(?:,|và)\s+)?(?:các\s+)?đối tượng(?! (?:áp dụng|đặc thù))|(?:,|\s+và|\s+-)\s+đối tượng(?! (?:áp dụng|đặc thù))/iu,
  label: /^đối tượng(?! áp dụng)[^:]{0,50}:\s*/iu,
};
const THEMES: Topic = {
  heading:
    /^(?:các\s+)?nội dung(?:,? (?:trọng tâm|chủ yếu|chính))?(?:$|\s+(?:tuyên truyền|truyền thông|phổ biến|giáo dục|quán triệt|cần))|trọng tâm (?:tuyên truyền|truyền thông)/iu,
  label: /^nội dung(?:\s+(?:tuyên truyền|truyền thông|phổ biến|giáo dục|quán triệt))?\s*:\s*/iu,
};
const FORMS: Topic = {
  heading: /hình thức|phương thức/iu,
  label: /^(?:hình thức|phương thức)[^:]{0,50}:\s*/iu,
};
const OTHER_LABEL =
  /^(?:đối tượng|thời gian|thời điểm|địa điểm|phạm vi|địa bàn|kinh phí|nội dung|hình thức|phương thức|số lượng|yêu cầu|thời lượng)[^:]{0,50}:/iu;

export const readAudiences = (tree: SectionNode[]) => readTopic(tree, AUDIENCES);
export const readThemes = (tree: SectionNode[]) => readTopic(tree, THEMES);
export const readForms = (tree: SectionNode[]) => readTopic(tree, FORMS);

/** Items under the headings whose title names the topic; without such a heading, what a label in the text names. */
function readTopic(tree: SectionNode[], topic: Topic): TextFact[] {
  const nodes = [...walkSections(tree)].map(({ node }) => node);
  const headed = nodes
    .filter((node) => topic.heading.test(node.title) && !hasCloser(node, topic.heading))
    .flatMap((node) => itemsOf(node, topic));
  return headed.length > 0 ? headed : nodes.flatMap((node) => labelledItems(node.paragraphs, topic));
}

/** "II. NỘI DUNG, HÌNH THỨC" only gathers "1. Nội dung" and "2. Hình thức". */
function hasCloser(node: SectionNode, heading: RegExp): boolean {
  return node.children.some((child) => heading.test(child.title) || hasCloser(child, heading));
}

function itemsOf(node: SectionNode, topic: Topic): TextFact[] {
  const labelled = labelledItems(node.paragraphs, topic);
  if (labelled.length > 0) return labelled;
  const inline = node.inline ? [fact(node.heading, node.inline)] : [];
  const hasBullets = node.paragraphs.some((paragraph) => paragraph.marker?.kind === 'dash');
  const items = node.paragraphs
    .filter(({ marker }) => (hasBullets ? marker?.kind === 'dash' : marker?.kind !== 'plus'))
    .filter(({ text }) => !OTHER_LABEL.test(text))
    .map((paragraph) => fact(paragraph, paragraph.text));
  const children = node.children
    .filter((child) => !OTHER_LABEL.test(child.heading.text))
    .map((child) => fact(child.heading, child.heading.text));
  // "Gồm các nhóm sau:" only opens the list.
  return [...inline, ...items, ...children].filter(({ text }) => text !== '' && !/:$/.test(text));
}

/** What stands behind the topic's label, or the list that the label opens. */
function labelledItems(paragraphs: Paragraph[], topic: Topic): TextFact[] {
  return paragraphs.flatMap((paragraph, index) => {
    const label = topic.label.exec(paragraph.text)?.[0];
    if (label === undefined) return [];
    const rest = paragraph.text.slice(label.length);
    if (rest) return [fact(paragraph, rest)];
    const end = paragraphs.findIndex((each, at) => at > index && each.marker?.kind !== 'plus');
    return paragraphs.slice(index + 1, end < 0 ? undefined : end).map((each) => fact(each, each.text));
  });
}

function fact(paragraph: Paragraph, text: string): TextFact {
  return { text: text.replace(/[;.,\s]+$/, ''), clause: clauseIn(paragraph), confidence: 0.9 };
}
