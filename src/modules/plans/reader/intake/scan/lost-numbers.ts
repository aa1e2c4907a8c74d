import type { Box } from './picture/bitmap.ts';
import type { CleanPage } from './picture/clean-page.ts';
import { type Ink, inkIn } from './picture/ink.ts';
import type { RecognisedLine, RecognisedWord, Recognizer } from './recognizer.ts';
import { isRowNumber, readShort } from './short-cells.ts';
import { settledNumbers } from './words/row-numbers.ts';

const HEAD = /^(?:STT|TT|Stt)$/;
/** Millimetres that numbers may stand out of their head's width. */
const OVERHANG = 1.5;
const LOWEST = 1.2;
const HIGHEST = 6;
const DOUBTFUL = 0.5;

/**
 * The layout analysis passes over lone numbers, and with them the rows of a table without rules. Under a head "STT"
 * every spot of ink that gave no word is read by itself; what it gives must fit its neighbours above and below.
 */
export async function withLostNumbers(
  lines: RecognisedLine[],
  page: CleanPage,
  recognizer: Recognizer,
): Promise<RecognisedLine[]> {
  const words = lines.flatMap((line) => line.words);
  const strips = words.filter((word) => HEAD.test(word.text)).map((head) => spotsUnder(head, page.ink));
  let settled = lines;
  for (const spots of strips) {
    const numbers: RecognisedWord[] = [];
    for (const box of spots) numbers.push(await numberAt(box, words, page, recognizer));
    settled = replaced(settled, spots, fitting(numbers));
  }
  return settled;
}

/** The word that was recognised there, or the reading of the spot by itself. */
async function numberAt(
  box: Box,
  words: RecognisedWord[],
  page: CleanPage,
  recognizer: Recognizer,
): Promise<RecognisedWord> {
  const known = words.find((word) => meets(word, box) && /[\p{L}\d]/u.test(word.text));
  if (known) return known;
  const [line] = await readShort(page.sharp, page.ink, box, recognizer);
  const blank = { ...box, text: '', baseline: box.bottom, lineHeight: box.bottom - box.top, confidence: 0 };
  return line?.words[0] ?? blank;
}

function fitting(numbers: RecognisedWord[]): RecognisedWord[] {
  const texts = settledNumbers(numbers.map(({ text }) => (isRowNumber(text) ? text : '')));
  return numbers.map((number, index) => {
    const text = texts[index] ?? '';
    return text === number.text || text === '' ? number : { ...number, text, confidence: DOUBTFUL };
  });
}

/** Numbers take the place of what was read at their spots; spots that gave none leave the lines as they are. */
function replaced(lines: RecognisedLine[], spots: Box[], numbers: RecognisedWord[]): RecognisedLine[] {
  const found = numbers.filter(({ text }) => isRowNumber(text));
  const taken = spots.filter((_, index) => isRowNumber(numbers[index]?.text ?? ''));
  const kept = lines.map(({ words }) => ({
    words: words.filter((word) => !taken.some((box) => isInside(word, box))),
  }));
  return [...kept.filter(({ words }) => words.length > 0), ...found.map((word) => ({ words: [word] }))];
}

function isInside(word: RecognisedWord, box: Box): boolean {
  return meets(word, box) && word.left >= box.left - 4 && word.right <= box.right + 4;
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
