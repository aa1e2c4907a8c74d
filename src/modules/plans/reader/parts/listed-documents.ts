import { clauseIn, type Paragraph, paragraphsOf } from '../text/paragraphs.ts';
import { linesIn, type SourceText } from '../text/source-text.ts';
import { squash } from '../text/tidy-text.ts';
import type { ListedDocument } from '../types.ts';
import { documentFrom } from './listed-document.ts';
import { listedRows } from './listed-rows.ts';
import type { Outline } from './outline.ts';

/** Documents that an appendix lists, with the heading of the group they stand in. */
export function readListedDocuments(source: SourceText, outline: Outline): ListedDocument[] {
  const known = listedRows(source);
  if (known.length > 0) return known;
  return outline.appendices.flatMap(({ span }) => {
    const listed = readList(paragraphsOf(linesIn(source, span)));
    // One stray citation in an appendix of tasks is no list.
    return listed.length >= 2 ? listed : [];
  });
}

function readList(paragraphs: Paragraph[]): ListedDocument[] {
  const documents: ListedDocument[] = [];
  let group: string | null = null;
  for (const paragraph of paragraphs) {
    const { marker, text } = paragraph;
    if (marker?.kind === 'roman' || marker?.kind === 'upper') group = squash(text);
    if (marker?.kind !== 'number' && marker?.kind !== 'decimal') continue;
    const document = documentFrom(text, marker.label, group);
    if (document) documents.push({ ...document, clause: clauseIn(paragraph) });
  }
  return documents;
}
