import type { Clause } from '../types.ts';
import { isBareLink, isPageNumber, isRule } from './line-noise.ts';
import { type Marker, markerOf } from './markers.ts';
import type { SourceLine } from './source-text.ts';
import { glueBetween, isUpperLine, squash, startsUpper } from './tidy-text.ts';
import { isTornMarker } from './torn-lines.ts';

/** Wrapped lines joined again. `text` has no marker; `pieces` lead from a place in `text` back to its line. */
export interface Paragraph {
  marker: Marker | null;
  text: string;
  fromLine: number;
  toLine: number;
  pieces: { at: number; line: SourceLine }[];
  /** All lines around it, blank ones included, so that a clause is an exact span. */
  among: SourceLine[];
}

interface Context {
  width: number;
  bullets: Set<string>;
  /** Paragraphs open with blanks: what stands at the edge goes on. */
  indents: boolean;
}

const SENTENCE_END = /(?:[.;:!?…]|\.\/\.)["”)]*$/;
const OPENING = /^(?:Căn cứ|Thực hiện|Theo đề nghị|Xét đề nghị|Nơi nhận|\((?:Kèm|Ban hành|Đính))/u;

/** Ten pages without a heading or a bullet are no paragraph of a plan; what works on one must not work on megabytes. */
const LONGEST_PARAGRAPH = 12_000;

export function paragraphsOf(lines: SourceLine[]): Paragraph[] {
  const context = contextOf(lines);
  const paragraphs: Paragraph[] = [];
  let previous: { line: SourceLine; text: string; marker: Marker | null } | null = null;
  for (const [index, line] of lines.entries()) {
    const text = squash(line.text);
    if (!text || isNoise(lines, index)) continue;
    const marker = markerOf(text);
    const last = paragraphs.at(-1);
    const isFull = last !== undefined && last.text.length > LONGEST_PARAGRAPH;
    if (!last || !previous || isFull || beginsParagraph(line, text, marker, previous, context)) {
      paragraphs.push(openParagraph(line, text, marker, lines));
    } else {
      appendLine(last, line, text);
    }
    previous = { line, text, marker };
  }
  return paragraphs;
}

function contextOf(lines: SourceLine[]): Context {
  const lengths = lines
    .map((line) => squash(line.text).length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const bullets = new Map<string, number>();
  for (const line of lines) {
    const marker = markerOf(squash(line.text));
    if (marker?.kind === 'dash') bullets.set(marker.label, (bullets.get(marker.label) ?? 0) + 1);
  }
  const often = Math.max(...bullets.values(), 0) * OFTEN;
  return {
    width: lengths[Math.floor(lengths.length * 0.9)] ?? 0,
    bullets: new Set([...bullets].filter(([, count]) => count >= often).map(([bullet]) => bullet)),
    indents: indentsParagraphs(lines),
  };
}

const INDENT = /^\s{3,}\S/;
const FEWEST_OPENINGS = 5;
const MOSTLY = 0.7;

/** Whether lines behind the end of a sentence open with blanks, as in text that a converter laid out. */
function indentsParagraphs(lines: SourceLine[]): boolean {
  const openings = lines.filter(
    ({ text }, index) => text.trim() !== '' && SENTENCE_END.test(lines[index - 1]?.text.trimEnd() ?? ''),
  );
  const indented = openings.filter(({ text }) => INDENT.test(text)).length;
  return openings.length >= FEWEST_OPENINGS && indented / openings.length >= MOSTLY;
}

/** Share of the commonest bullet that another sign must reach to be one too: "*" over "-". */
const OFTEN = 0.3;

function isNoise(lines: SourceLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (lines[index]?.noise) return true;
  if (isRule(text)) return true;
  if (isBareLink(text)) return !isWrappedLink(lines, index);
  if (!isPageNumber(text)) return false;
  const isBlank = (line: SourceLine | undefined) => !line || line.text.trim() === '';
  return isBlank(lines[index - 1]) || isBlank(lines[index + 1]) || lines[index]?.starts === true;
}

const ASKS_FOR_LINK = /(?:[(:]|(?:^|\s)(?:địa chỉ|tại|website|truy cập|trang|link|đường dẫn|là))\s*$/iu;

/** An address behind "Cổng dữ liệu mở (" or torn in two is wrapped text; others alone on a line were dumped there. */
function isWrappedLink(lines: SourceLine[], index: number): boolean {
  const next = lines.slice(index + 1).find(({ text }) => text.trim() !== '');
  const isTorn = /[.-]\s*$/.test(lines[index]?.text ?? '') && /^\s*[a-z\d]/.test(next?.text ?? '');
  return lines[index]?.starts === false || isTorn || ASKS_FOR_LINK.test(lines[index - 1]?.text ?? '');
}

/** "Nghị định số 08/2022/NĐ-⏎CP 10/01/2022 …". */
const TORN_SYMBOL = /\d\s?\/\s?(?:\d{4}\s?\/\s?)?\p{Lu}\p{L}{0,6}[-–]$/u;

function beginsParagraph(
  line: SourceLine,
  text: string,
  marker: Marker | null,
  previous: { text: string; marker: Marker | null },
  context: Context,
): boolean {
  if (line.starts !== null) return line.starts;
  if (/[(,]$/.test(previous.text) || TORN_SYMBOL.test(previous.text)) return marker !== null;
  const ended = SENTENCE_END.test(previous.text);
  if (marker) {
    const { bullets, indents } = context;
    const atEdge = indents && !/^\s/.test(line.text);
    return !isTornMarker(marker, text, { text: previous.text, ended, bullets, atEdge });
  }
  if (isUpperLine(text) !== isUpperLine(previous.text) && isUpperLine(previous.text)) {
    return startsUpper(text) || previous.marker !== null;
  }
  if (!startsUpper(text) && !OPENING.test(text)) return false;
  if (ended && OPENING.test(text)) return true;
  const share = previous.text.length / Math.max(1, context.width);
  return ended ? share < 0.85 : share < 0.7;
}

function openParagraph(
  line: SourceLine,
  text: string,
  marker: Marker | null,
  among: SourceLine[],
): Paragraph {
  return {
    marker,
    text: text.slice(marker?.width ?? 0),
    fromLine: line.no,
    toLine: line.no,
    pieces: [{ at: 0, line }],
    among,
  };
}

function appendLine(paragraph: Paragraph, line: SourceLine, text: string): void {
  paragraph.text += glueBetween(paragraph.text, text);
  paragraph.pieces.push({ at: paragraph.text.length, line });
  paragraph.text += text;
  paragraph.toLine = line.no;
}

/** A heading and the paragraph that holds its title as one. */
export function mergedParagraph(heading: Paragraph, title: Paragraph): Paragraph {
  const pieces = [...heading.pieces, ...title.pieces];
  return { ...heading, text: title.text, toLine: title.toLine, pieces };
}

/** The clause of characters [from, to) of a paragraph: whole lines. */
export function clauseIn(paragraph: Paragraph, from = 0, to = paragraph.text.length): Clause {
  const used = piecesIn(paragraph, from, to);
  const fromLine = used[0]?.line.no ?? paragraph.fromLine;
  const toLine = used.at(-1)?.line.no ?? paragraph.toLine;
  const first = paragraph.among[0]?.no ?? 1;
  const lines = paragraph.among.slice(fromLine - first, toLine - first + 1);
  return {
    fromLine,
    toLine,
    text: lines
      .map((line) => line.text)
      .join('\n')
      .trim(),
  };
}

function piecesIn(paragraph: Paragraph, from: number, to: number): Paragraph['pieces'] {
  if (from === 0 && to >= paragraph.text.length) return paragraph.pieces;
  const touched = paragraph.pieces.filter((piece, index) => {
    const end = paragraph.pieces[index + 1]?.at ?? paragraph.text.length + 1;
    return piece.at < Math.max(to, from + 1) && end > from;
  });
  return touched.length > 0 ? touched : paragraph.pieces;
}
