import { isRule } from '../text/line-noise.ts';
import { markerOf } from '../text/markers.ts';
import type { SourceLine, SourceText, Span } from '../text/source-text.ts';
import { isUpperLine, squash } from '../text/tidy-text.ts';
import { signatureIn } from './signer.ts';

export interface Appendix {
  label: string;
  span: Span;
}

/** The big parts of a plan. Spans are empty (`to < from`) where a part is missing. */
export interface Outline {
  head: Span;
  preamble: Span;
  body: Span;
  signOff: Span;
  appendices: Appendix[];
}

const APPENDIX =
  /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+)?([IVXLC]+|\d{1,2}|[A-H]))?\s*(?:$|[:.–-]\s*\p{Lu}|\s\p{Lu}{2,})/u;
const RECIPIENTS = /^Nơi nhận\s*(?::|$|\s{2,})/iu;
const OPENING = /^(?:Căn cứ|Thực hiện|Triển khai|Tiếp tục|Nhằm|Để |Theo |Trên cơ sở|Xét )/u;

export function outlineOf(source: SourceText): Outline {
  const last = source.lines.length;
  const appendices = findAppendices(source.lines);
  const mainEnd = (appendices[0]?.span.from ?? last + 1) - 1;
  const signOffFrom = findSignOff(source.lines, mainEnd);
  const heading = findFirst(source.lines, signOffFrom - 1, isFirstHeading);
  // Without headings nothing parts head from body: both are the whole text.
  const bodyFrom = heading ?? 1;
  const preambleFrom = findFirst(source.lines, bodyFrom - 1, (text) => OPENING.test(text)) ?? bodyFrom;
  return {
    head: { from: 1, to: heading ? preambleFrom - 1 : signOffFrom - 1 },
    preamble: { from: preambleFrom, to: bodyFrom - 1 },
    body: { from: bodyFrom, to: signOffFrom - 1 },
    signOff: { from: signOffFrom, to: mainEnd },
    appendices,
  };
}

const BLOCK_LINES = 14;

/** "Nơi nhận" or the signature, whichever comes first: converters put either half of the block before the other. */
function findSignOff(lines: SourceLine[], mainEnd: number): number {
  const recipients = findLast(lines, mainEnd, (text) => RECIPIENTS.test(text));
  const from = recipients ? recipients - BLOCK_LINES : mainEnd - 2 * BLOCK_LINES;
  const near = lines.slice(Math.max(0, from), recipients ?? mainEnd);
  const signature = near.find((line) => signatureIn(line.text) !== null)?.no;
  return Math.min(recipients ?? mainEnd + 1, signature ?? mainEnd + 1);
}

function isFirstHeading(text: string): boolean {
  const marker = markerOf(text);
  if (!marker) return false;
  if (marker.kind === 'division' || marker.kind === 'article') return true;
  if (marker.kind === 'number') return marker.label === '1';
  return (
    (marker.kind === 'roman' && marker.label === 'I') || (marker.kind === 'upper' && marker.label === 'A')
  );
}

function findFirst(lines: SourceLine[], to: number, test: (text: string) => boolean): number | null {
  return lines.slice(0, Math.max(0, to)).find((line) => test(line.text.trim()))?.no ?? null;
}

function findLast(lines: SourceLine[], to: number, test: (text: string) => boolean): number | null {
  return lines.slice(0, to).findLast((line) => test(line.text.trim()))?.no ?? null;
}

function findAppendices(lines: SourceLine[]): Appendix[] {
  const starts = lines.filter(
    (line, index) => APPENDIX.test(line.text.trim()) && looksLikeStart(lines, index),
  );
  return starts.map((line, index) => ({
    label: squash(APPENDIX.exec(line.text.trim())?.[1] ?? String(index + 1)),
    span: { from: line.no, to: (starts[index + 1]?.no ?? lines.length + 1) - 1 },
  }));
}

/** A heading is followed by a title in capitals or by "(Kèm theo …)"; a wrapped mention in a sentence is not. */
function looksLikeStart(lines: SourceLine[], index: number): boolean {
  const following = lines
    .slice(index, index + 9)
    .map((line) => squash(line.text))
    .filter((text) => text && !isRule(text))
    .slice(0, 5);
  return following.some(
    (text) => (isUpperLine(text) && text.length > 8) || /^\((?:Kèm|Ban hành|Đính)/u.test(text),
  );
}
