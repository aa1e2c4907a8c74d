import type { Box } from '../picture/bitmap.ts';
import { blobsIn } from '../picture/blobs.ts';
import type { Ink } from '../picture/ink.ts';
import type { RecognisedWord } from '../recognizer.ts';

/** No fact takes a figure from such a word; nor do the shapes of its digits help, for the stop may be a comma. */
const DOUBTFUL = 0.4;
/** Of the height of the digits: a stop is smaller and lies at their foot. */
const STOP_SIZE = 0.36;
const STOP_TOP = 0.6;
const DUST = 0.1;

/**
 * "1.1" is read as "11" and "12,5" as "125", each time anew. A spot of ink at the foot between two digits is a stop:
 * where every digit has its own ink it is put back (which sign it was is not known), and the figure is doubtful.
 */
export function withLostStops(word: RecognisedWord, ink: Ink): RecognisedWord {
  if (!/\d\d/.test(word.text) || /[/\p{L}]/u.test(word.text)) return word;
  const signs = signsOf(blobsIn(ink, word));
  const text = withStops(word.text, signs);
  return text === word.text ? word : { ...word, text, confidence: Math.min(word.confidence, DOUBTFUL) };
}

/** What the ink shows from left to right: letters and digits, or stops. */
function signsOf(blobs: Box[]): ('letter' | 'stop')[] {
  const top = Math.min(...blobs.map((blob) => blob.top));
  const tallest = blobs.reduce((most, { top: from, bottom }) => Math.max(most, bottom - from), 0);
  const letters = blobs.filter((blob) => blob.bottom - blob.top >= tallest / 2);
  const isStop = (blob: Box) =>
    [blob.bottom - blob.top, blob.right - blob.left].every(
      (size) => size <= tallest * STOP_SIZE && size >= tallest * DUST,
    ) &&
    blob.top - top >= tallest * STOP_TOP &&
    // A piece that broke off a digit stands below it.
    letters.every((letter) => blob.left >= letter.right - 1 || blob.right <= letter.left + 1);
  return blobs.flatMap((blob) => (letters.includes(blob) ? ['letter'] : isStop(blob) ? ['stop'] : []));
}

function withStops(text: string, signs: ('letter' | 'stop')[]): string {
  const letters = [...text].filter((sign) => !/[.,;:]/.test(sign)).length;
  if (signs.filter((sign) => sign === 'letter').length !== letters) return text;
  let settled = '';
  let at = 0;
  for (const [index, sign] of [...text].entries()) {
    const isStop = /[.,;:]/.test(sign);
    const isLost = !isStop && signs[at] === 'stop' && /\d/.test(sign) && /\d/.test(text[index - 1] ?? '');
    settled += isLost ? `.${sign}` : sign;
    while (signs[at] === 'stop') at++;
    if (!isStop) at++;
  }
  return settled;
}
