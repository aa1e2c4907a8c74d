import { isPageNumber } from '../../text/line-noise.ts';
import { markerOf } from '../../text/markers.ts';
import type { SourceLine, Span } from '../../text/source-text.ts';
import { squash } from '../../text/tidy-text.ts';
import { isPersonName, isSignatureText, signatureIn } from './signature-lines.ts';

export const RECIPIENTS = /^\W{0,3}Nơi nhận\W{0,3}(?::|$|\s{2,})/iu;
const FILE_LINE = /^[-+•–]?\s*Lưu\s*(?::|VT|VP|HS)/u;
const CLOSES_TEXT = /\.\/\.?\s*$/u;

/** A signature block is not longer: recipients of a provincial plan fill a page at most. */
const MOST_LINES = 60;
const LINES_TO_NAME = 16;
/** How far the signature stands before "Nơi nhận" where a converter put it first. */
const LINES_BEFORE = 14;

/**
 * "Nơi nhận" and the signature of a document, whichever comes first: converters put either half of the block before
 * the other. Only the first block at or after `from` is looked for.
 */
export function findSignOff(lines: SourceLine[], from: number, to: number): Span | null {
  const within = lines.slice(Math.max(0, from - 1), to);
  const recipients = within.find((line) => RECIPIENTS.test(line.text.trim()));
  const near = recipients
    ? within.filter(
        (line) => line.no >= recipients.no - LINES_BEFORE && line.no <= recipients.no + MOST_LINES,
      )
    : closing(within);
  const signature = near.find(
    (line) =>
      signatureIn(line.text) !== null &&
      !isHeadingLine(line.text) &&
      isBlockUntil(near, line.no, recipients?.no ?? 0),
  );
  const starts = [recipients?.no, signature?.no].filter((no) => no !== undefined);
  if (starts.length === 0) return null;
  const start = Math.min(...starts);
  return { from: start, to: blockEnd(within, start, recipients?.no ?? null, signature?.no ?? null) };
}

/** Before "Nơi nhận" only titles, a name and "(Đã ký)" may follow a signature: other text is no signature block. */
function isBlockUntil(lines: SourceLine[], from: number, to: number): boolean {
  return lines
    .filter(({ no }) => no > from && no < to)
    .every(({ text }) => text.trim() === '' || isPageNumber(text) || isSignatureText(text));
}

function isHeadingLine(text: string): boolean {
  const marker = markerOf(text.trim());
  return marker !== null && marker.kind !== 'dash' && marker.kind !== 'plus';
}

/** Without "Nơi nhận" the signature stands at the end, or after "./.". */
function closing(lines: SourceLine[]): SourceLine[] {
  const closed = lines.findLastIndex((line) => CLOSES_TEXT.test(line.text));
  return closed >= 0 ? lines.slice(closed + 1) : lines.slice(-2 * LINES_BEFORE);
}

/** The later of the file line ("Lưu: VT") and the name of the signer. */
function blockEnd(
  lines: SourceLine[],
  start: number,
  recipients: number | null,
  signature: number | null,
): number {
  let end = start;
  const name = signature === null ? null : nameLine(lines, signature);
  if (signature !== null) end = Math.max(end, name ?? lastTitleLine(lines, signature));
  if (recipients !== null) end = Math.max(end, lastRecipient(lines, recipients));
  return end;
}

function nameLine(lines: SourceLine[], signature: number): number | null {
  const below = lines
    .filter((line) => line.no > signature && line.text.trim() !== '')
    .slice(0, LINES_TO_NAME);
  return below.find((line) => isPersonName(line.text))?.no ?? null;
}

function lastTitleLine(lines: SourceLine[], signature: number): number {
  let last = signature;
  for (const line of lines) {
    if (line.no <= last || line.no > last + 2) continue;
    if (signatureIn(line.text) !== null) last = line.no;
  }
  return last;
}

function lastRecipient(lines: SourceLine[], recipients: number): number {
  let last = recipients;
  for (const line of lines) {
    if (line.no <= recipients) continue;
    const text = squash(line.text);
    if (!text || isPageNumber(text)) continue;
    if (line.no > recipients + MOST_LINES) break;
    if (FILE_LINE.test(text)) return line.no;
    const isItem = /^[-+•–*]\s*\S/u.test(text) || /[;,]$/.test(text);
    if (isItem) last = line.no;
    else if (
      last !== recipients &&
      signatureIn(line.text) === null &&
      !isPersonName(line.text) &&
      !/[;,]$/.test(lines.find((each) => each.no === last)?.text.trim() ?? '')
    )
      break;
  }
  return last;
}
