import { type Bitmap, type Box, crop, padded } from './picture/bitmap.ts';
import { type Ink, inkBounds } from './picture/ink.ts';
import { resized } from './picture/resize.ts';
import type { RecognisedLine, RecognisedWord, Recognizer } from './recognizer.ts';

// Millimetres: "STT", "12." or "III" on one line.
const WIDEST = 11;
const HIGHEST = 6;
/** A lone number has no neighbours to be measured by; another size helps where the first try fails. */
const SIZES = [1, 0.7, 1.6];
const SURE = 0.88;

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

/** The number in a cell: the surest of several tries, those that look like a number first. */
export async function readShort(
  bitmap: Bitmap,
  ink: Ink,
  box: Box,
  recognizer: Recognizer,
): Promise<RecognisedLine[]> {
  const bounds = inkBounds(ink, box);
  if (!bounds) return [];
  let best: RecognisedWord | null = null;
  for (const size of SIZES) {
    const part = padded(resized(crop(bitmap, bounds), size));
    const words = (await recognizer.recognise(part, 'line')).flatMap((line) => line.words);
    const text = words.map((word) => word.text).join('');
    if (!text) continue;
    const confidence = Math.min(...words.map((word) => word.confidence));
    const found = {
      ...bounds,
      text,
      baseline: bounds.bottom,
      lineHeight: bounds.bottom - bounds.top,
      confidence,
    };
    if (!best || rankOf(found) > rankOf(best)) best = found;
    if (NUMBER.test(best.text) && best.confidence >= SURE) break;
  }
  return best ? [{ words: [best] }] : [];
}

function rankOf({ text, confidence }: RecognisedWord): number {
  return confidence + (NUMBER.test(text) ? 0.5 : /[\p{L}\d]/u.test(text) ? 0 : -1);
}
