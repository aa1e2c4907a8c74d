import { type Bitmap, type Box, crop, padded } from './picture/bitmap.ts';
import { type Ink, inkBounds } from './picture/ink.ts';
import { resized } from './picture/resize.ts';
import type { RecognisedLine, RecognisedWord, Recognizer } from './recognizer.ts';
import { withLostStops } from './words/lost-stops.ts';

// Millimetres: "STT", "12." or "III" on one line.
const WIDEST = 11;
const HIGHEST = 6;
/** A lone number has no neighbours to be measured by; another size helps where the first try fails. */
const SIZES = [1, 0.7, 1.6];
const SURE = 0.88;
/** Two tries differ: no fact takes a figure from such a word. */
const DIFFERING = 0.5;

const NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}[.)]?|STT|TT|[a-hđ][.)]|nt|[-–])$/;

export function isRowNumber(text: string): boolean {
  return /^(?:\d{1,3}|[IVX]{1,5}|[A-H])[.)]?$/.test(text);
}

/** Whether a cell holds one short word: the number of a row. */
export function isShort(ink: Ink, box: Box): boolean {
  const bounds = inkBounds(ink, box);
  const pixels = ink.dpi / 25.4;
  return (
    bounds !== null &&
    bounds.right - bounds.left <= WIDEST * pixels &&
    bounds.bottom - bounds.top <= HIGHEST * pixels
  );
}

/**
 * The number in a cell: the surest of several tries, those that look like a number first. Digits are sure when two
 * tries agree and none differs.
 */
export async function readShort(
  bitmap: Bitmap,
  ink: Ink,
  box: Box,
  recognizer: Recognizer,
): Promise<RecognisedLine[]> {
  const bounds = inkBounds(ink, box);
  if (!bounds) return [];
  const tries: RecognisedWord[] = [];
  for (const size of SIZES) {
    const part = padded(resized(crop(bitmap, bounds), size));
    const words = (await recognizer.recognise(part, 'line')).flatMap((line) => line.words);
    const text = words.map((word) => word.text).join('');
    if (!text) continue;
    const confidence = Math.min(...words.map((word) => word.confidence));
    const lineHeight = bounds.bottom - bounds.top;
    tries.push({ ...bounds, text, baseline: bounds.bottom, lineHeight, confidence });
    if (isSettled(tries)) break;
  }
  const best = tries.reduce<RecognisedWord | null>(
    (surest, one) => (!surest || rankOf(one) > rankOf(surest) ? one : surest),
    null,
  );
  return best ? [{ words: [withLostStops(withAgreement(best, tries), ink)] }] : [];
}

function isSettled(tries: RecognisedWord[]): boolean {
  const last = tries.at(-1);
  if (!last || !NUMBER.test(last.text) || last.confidence < SURE) return false;
  return (
    !/\d/.test(last.text) || (tries.length > 1 && tries.every(({ text }) => sameDigits(text, last.text)))
  );
}

function withAgreement(best: RecognisedWord, tries: RecognisedWord[]): RecognisedWord {
  if (!tries.some(({ text }) => /\d/.test(text))) return best;
  const isAgreed = tries.length > 1 && tries.every(({ text }) => sameDigits(text, best.text));
  return isAgreed ? best : { ...best, confidence: Math.min(best.confidence, DIFFERING) };
}

function sameDigits(one: string, other: string): boolean {
  return one.replace(/\D/g, '') === other.replace(/\D/g, '');
}

function rankOf({ text, confidence }: RecognisedWord): number {
  return confidence + (NUMBER.test(text) ? 0.5 : /[\p{L}\d]/u.test(text) ? 0 : -1);
}
