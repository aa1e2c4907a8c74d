import { TYPE_NAMES } from '../../grammar/documents/symbols.ts';
import { clauseIn, type Paragraph, paragraphsOf } from '../../text/paragraphs.ts';
import { clauseOfSpan, linesIn, type SourceLine, type SourceText } from '../../text/source-text.ts';
import { squash, startsUpper } from '../../text/tidy-text.ts';
import type { ListedDocument } from '../../types.ts';
import type { Outline } from '../outline/outline.ts';
import { documentFrom } from './listed-document.ts';
import { listedRows } from './listed-rows.ts';

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

const LONE_NUMBER = /^\d{1,3}[.)]?$/;
const NUMBERED = new RegExp(String.raw`^(\d{1,3})\s+(?=(?:${TYPE_NAMES.join('|')})\s)`, 'u');
const GROUP = /^([A-EĐ]|[IVX]{1,4})\s+(?=["“]?\p{Lu}\p{L})/u;

/**
 * Stops are put behind the numbers that a converter tore from their table cells: a number alone on its line goes before
 * the text that follows, "2 Kết luận …" and "A Văn bản …" get a stop of their own.
 */
function withNumbers(lines: SourceLine[]): SourceLine[] {
  let number: string | null = null;
  return lines.map((line, index) => {
    const text = squash(line.text);
    if (LONE_NUMBER.test(text)) {
      number = text.replace(/[.)]$/, '');
      return { ...line, text: '' };
    }
    if (!text) return line;
    const loose = number;
    number = null;
    if (loose !== null) return startsUpper(text) ? { ...line, text: `${loose}. ${text}` } : line;
    if (NUMBERED.test(text)) return { ...line, text: text.replace(NUMBERED, '$1. ') };
    return GROUP.test(text) && opensRows(lines, index)
      ? { ...line, text: text.replace(GROUP, '$1. ') }
      : line;
  });
}

/** The heading of a group stands right above the first of its rows. */
function opensRows(lines: SourceLine[], index: number): boolean {
  const next = squash(lines.slice(index + 1).find(({ text }) => text.trim() !== '')?.text ?? '');
  return LONE_NUMBER.test(next) || NUMBERED.test(next) || /^\d{1,3}[.)]\s/.test(next);
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
