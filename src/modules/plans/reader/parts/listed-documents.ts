import { clauseIn, type Paragraph, paragraphsOf } from '../text/paragraphs.ts';
import { clauseOfSpan, linesIn, type SourceLine, type SourceText } from '../text/source-text.ts';
import { squash, startsUpper } from '../text/tidy-text.ts';
import type { ListedDocument } from '../types.ts';
import { documentFrom } from './listed-document.ts';
import { listedRows } from './listed-rows.ts';
import type { Outline } from './outline.ts';

/** Documents that an appendix lists (or, without one, the running text), with the heading of their group. */
export function readListedDocuments(
  source: SourceText,
  outline: Outline,
  body: Paragraph[],
): ListedDocument[] {
  const known = listedRows(source);
  if (known.length > 0) return known;
  const inAppendices = outline.appendices.flatMap(({ span }) => {
    const listed = readList(source, paragraphsOf(withNumbers(linesIn(source, span))));
    // One stray citation in an appendix of tasks is no list.
    return listed.length >= 2 ? listed : [];
  });
  return inAppendices.length > 0 ? inAppendices : readBodyList(body);
}

function readList(source: SourceText, paragraphs: Paragraph[]): ListedDocument[] {
  const documents: ListedDocument[] = [];
  let group: string | null = null;
  for (const { marker, text, fromLine, toLine } of paragraphs) {
    if (marker?.kind === 'roman' || marker?.kind === 'upper') group = squash(text);
    if (!marker || !['number', 'decimal', 'dash'].includes(marker.kind)) continue;
    const no = marker.kind === 'dash' ? String(documents.length + 1) : marker.label;
    const document = documentFrom(text, no, group);
    if (document)
      documents.push({ ...document, clause: clauseOfSpan(source, { from: fromLine, to: toLine }) });
  }
  return documents;
}

/** A number alone on its line, torn from its table cell, is put before the text that follows. */
function withNumbers(lines: SourceLine[]): SourceLine[] {
  let number: string | null = null;
  return lines.map((line) => {
    const text = squash(line.text);
    if (/^\d{1,3}[.)]?$/.test(text)) {
      number = text.replace(/[.)]$/, '');
      return { ...line, text: '' };
    }
    if (!text || number === null) return line;
    const numbered = startsUpper(text) ? `${number}. ${text}` : line.text;
    number = null;
    return { ...line, text: numbered };
  });
}

/** Bullets of the running text that are nothing but citations: "- Quyết định số … của … phê duyệt …;". */
function readBodyList(body: Paragraph[]): ListedDocument[] {
  const listed = body.flatMap((paragraph) => {
    if (paragraph.marker?.kind !== 'dash' && paragraph.marker?.kind !== 'plus') return [];
    const document = documentFrom(paragraph.text, '', null);
    return document?.symbol ? [{ ...document, clause: clauseIn(paragraph) }] : [];
  });
  if (listed.length < 2) return [];
  return listed.map((document, index) => ({ ...document, no: String(index + 1) }));
}
