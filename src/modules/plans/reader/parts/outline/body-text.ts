import { intakePlainText } from '../../intake/plain-text.ts';
import { withoutTables } from '../../task-table/running-text.ts';
import { type Paragraph, paragraphsOf } from '../../text/paragraphs.ts';
import { linesIn } from '../../text/source-text.ts';
import { sectionTree, walkSections } from '../sections/sections.ts';
import { outlineOf } from './outline.ts';

/** A heading of the body and the paragraphs that stand under it, down to the next heading. */
export interface BodyPart {
  /** 1 for the highest headings. */
  level: number;
  label: string;
  title: string;
  paragraphs: BodyParagraph[];
}

export interface BodyParagraph {
  marker: string | null;
  text: string;
  fromLine: number;
  toLine: number;
}

/**
 * The body of a plan again as running text, from its extracted text: what a new plan is written from. Tables and what
 * follows the signature are left out.
 */
export function bodyOfText(text: string): BodyPart[] {
  const source = intakePlainText(Buffer.from(text));
  const outline = outlineOf(source);
  const tree = sectionTree(paragraphsOf(linesIn(withoutTables(source), outline.body)));
  return [...walkSections(tree)].map(({ node, above }) => ({
    level: above.length + 1,
    label: node.label,
    title: node.title,
    paragraphs: [
      ...(node.inline ? [{ marker: null, text: node.inline, ...linesOf(node.heading) }] : []),
      ...node.paragraphs.map((paragraph) => ({
        marker: paragraph.marker?.label ?? null,
        text: paragraph.text,
        ...linesOf(paragraph),
      })),
    ],
  }));
}

function linesOf({ fromLine, toLine }: Paragraph) {
  return { fromLine, toLine };
}
