import { clauseIn, type Paragraph, paragraphsOf } from '../../text/paragraphs.ts';
import { linesIn, type SourceText, type Span } from '../../text/source-text.ts';
import { squash } from '../../text/tidy-text.ts';
import type { Recipient } from '../../types.ts';
import { withoutSignature } from './signature-lines.ts';

/** The "Nơi nhận" list; the purpose is what stands in brackets: `UBND tỉnh (báo cáo)`. */
export function readRecipients(source: SourceText, signOff: Span): Recipient[] {
  const paragraphs = paragraphsOf(withoutSignature(linesIn(source, signOff)));
  const bulleted = paragraphs.filter(({ marker }) => marker?.kind === 'dash' || marker?.kind === 'plus');
  const items = bulleted.length > 0 ? bulleted : withoutBullets(paragraphs);
  return items.flatMap((paragraph) => itemsOf(paragraph).flatMap((text) => recipientFrom(paragraph, text)));
}

/** Lists that only semicolons part, from "Nơi nhận" to "Lưu". */
function withoutBullets(paragraphs: Paragraph[]): Paragraph[] {
  const from = paragraphs.findIndex(({ text }) => /^\W{0,3}Nơi nhận/iu.test(text));
  const to = paragraphs.findIndex(({ text }) => /^Lưu\s*:/u.test(text));
  if (from < 0) return [];
  const listed = paragraphs.slice(from + 1, to >= 0 ? to + 1 : undefined);
  return listed.filter(({ text }) => /[;,.]$/.test(text) || /^Lưu\s*:/u.test(text));
}

/** "- UBND tỉnh; - Sở Nội vụ; - Lưu: VT." on one line. */
function itemsOf({ text }: Paragraph): string[] {
  return text.split(/;\s*(?:[-–+•]\s*)?(?=\p{Lu})/u);
}

function recipientFrom(paragraph: Paragraph, item: string): Recipient[] {
  const text = squash(item).replace(/[;.,\s]+$/, '');
  const bracket = /\s*\(([^()]+)\)$/.exec(text);
  const name = (bracket ? text.slice(0, bracket.index) : text).replace(/[;,\s]+$/, '');
  if (!name) return [];
  // "(10b)" is the number of copies.
  const purpose = bracket?.[1] && !/^\d+\s*b?$/.test(bracket[1]) ? bracket[1].trim() : null;
  return [{ name, purpose, clause: clauseIn(paragraph), confidence: 0.95 }];
}
