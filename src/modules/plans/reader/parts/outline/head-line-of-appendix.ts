import { linesIn, type SourceText, type Span } from '../../text/source-text.ts';
import { isUpperLine, squash } from '../../text/tidy-text.ts';

export const OPENS_REFERENCE =
  /^\(?\s*(?:Kèm theo|Ban hành kèm theo|Ban hành theo|Đính kèm|Kèm|Phụ lục kèm theo)\s/u;
const LINES_BELOW = 12;
const LONGEST = 4;

/** Where "(Kèm theo Kế hoạch số …)" stands under the start of an attachment, over one to four lines. */
export function attachedLine(source: SourceText, from: number): Span | null {
  const lines = linesIn(source, { from, to: from + LINES_BELOW });
  const opening = lines.find((line) => OPENS_REFERENCE.test(line.text.trim()));
  if (!opening) return null;
  const closing = linesIn(source, { from: opening.no, to: opening.no + LONGEST - 1 }).find((line) =>
    /\)\s*$/.test(line.text),
  );
  return { from: opening.no, to: closing?.no ?? opening.no };
}

/** "… của Sở GD&ĐT)": who issued the document that the appendix belongs to. */
export function attachedIssuer(text: string): string | null {
  const body = /\scủa\s+([^)]+?)\s*\)?\s*$/u.exec(squash(text))?.[1];
  return body && !isUpperLine(body) ? squash(body) : null;
}
