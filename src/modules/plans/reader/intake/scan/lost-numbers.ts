import type { Box } from './picture/bitmap.ts';
import type { CleanPage } from './picture/clean-page.ts';
import { type Ink, inkIn } from './picture/ink.ts';
import type { RecognisedLine, RecognisedWord, Recognizer } from './recognizer.ts';
import { isRowNumber, readShort } from './short-cells.ts';

const HEAD = /^(?:STT|TT|Stt)$/;
/** Millimetres that numbers may stand out of their head's width. */
const OVERHANG = 1.5;
const LOWEST = 1.2;
const HIGHEST = 6;

/**
 * The layout analysis passes over lone numbers, and with them the rows of a table without rules. Under a head "STT"
 * every spot of ink that gave no word is read by itself.
 */
export async function lostNumbers(
  lines: RecognisedLine[],
  page: CleanPage,
  recognizer: Recognizer,
): Promise<RecognisedLine[]> {
  const words = lines.flatMap((line) => line.words);
  const found: RecognisedLine[] = [];
  for (const head of words.filter((word) => HEAD.test(word.text))) {
    for (const box of spotsUnder(head, page.ink)) {
      if (words.some((word) => meets(word, box))) continue;
      const [line] = await readShort(page.sharp, page.ink, box, recognizer);
      if (line && isRowNumber(line.words[0]?.text ?? '')) found.push(line);
    }
  }
  return found;
}

/** Heights at which the strip under the head holds ink. */
function spotsUnder(head: RecognisedWord, ink: Ink): Box[] {
  const pixels = ink.dpi / 25.4;
  const strip = { left: head.left - OVERHANG * pixels, right: head.right + OVERHANG * pixels };
  const spots: Box[] = [];
  let top = -1;
  for (let y = Math.ceil(head.bottom) + 2; y <= ink.height; y++) {
    const isInk = y < ink.height && inkIn(ink, { ...strip, top: y, bottom: y + 1 }) > 0;
    if (isInk && top < 0) top = y;
    if (isInk || top < 0) continue;
    const height = y - top;
    if (height >= LOWEST * pixels && height <= HIGHEST * pixels) spots.push({ ...strip, top, bottom: y });
    top = -1;
  }
  return spots;
}

function meets(word: RecognisedWord, box: Box): boolean {
  return word.left < box.right && word.right > box.left && word.top < box.bottom && word.bottom > box.top;
}
