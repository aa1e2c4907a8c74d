import type { Paragraph } from '../text/paragraphs.ts';
import { isUpperLine } from '../text/tidy-text.ts';
import type { Section } from '../types.ts';
import { mayHoldFact } from './signals.ts';

const LONGEST_HEADING = 140;

/** A section in reading order, with the titles above it. */
interface Placed {
  section: Section;
  path: string[];
}

function flatten(sections: Section[], above: string[] = []): Placed[] {
  return sections.flatMap((section) => {
    const path = [...above, section.title];
    return [{ section, path }, ...flatten(section.children, path)];
  });
}

export interface PlacedParagraph {
  paragraph: Paragraph;
  /** Titles of the sections that hold the paragraph, its own when it opens one. */
  path: readonly string[];
  isHeading: boolean;
}

/** Puts each paragraph under its section and tells headings from numbered sentences. */
export function placeParagraphs(paragraphs: readonly Paragraph[], sections: Section[]): PlacedParagraph[] {
  const placed = flatten(sections);
  const byLine = new Map(placed.map((each, index) => [each.section.clause.fromLine, index]));
  let current: Placed | undefined;
  return paragraphs.map((paragraph, index) => {
    const at = byLine.get(paragraph.fromLine);
    if (at !== undefined) current = placed[at];
    const next = paragraphs[index + 1];
    const isLeaf =
      at !== undefined &&
      placed[at]?.section.children.length === 0 &&
      (next === undefined || byLine.has(next.fromLine));
    const isHeading =
      at !== undefined && current ? isTitle(paragraph, current.section, isLeaf) : isBareTitle(paragraph);
    return { paragraph, path: current?.path ?? [], isHeading };
  });
}

/** A line in capitals without a number: the heading of a part, or one whose number the format lost. */
function isBareTitle({ text }: Paragraph): boolean {
  return isUpperLine(text) && text.length <= LONGEST_HEADING && !mayHoldFact(text);
}

/** "2. Yêu cầu" above its text; not "2. Tổ chức 03 lớp tập huấn.", and not a sentence with nothing under it. */
function isTitle({ text }: Paragraph, { title }: Section, isLeaf: boolean): boolean {
  if (title.length > LONGEST_HEADING || text.length > title.length + 3) return false;
  if (isUpperLine(title)) return true;
  if (isLeaf && /[.;]\s*$/.test(text)) return false;
  return !mayHoldFact(title);
}
