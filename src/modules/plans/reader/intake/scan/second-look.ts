import { SURE } from '../doubt-marks.ts';
import { type Bitmap, type Box, crop, PADDING, padded } from './picture/bitmap.ts';
import type { CleanPage } from './picture/clean-page.ts';
import { resized } from './picture/resize.ts';
import type { RecognisedLine, RecognisedWord, Recognizer } from './recognizer.ts';
import { hasFigures, withVotedDigits } from './words/voted-digits.ts';

const MARGIN = 6;
const SMALLER = 0.85;
/** The more a picture differs, the less does a misreading come back. */
const MUCH_SMALLER = 0.7;
/** A page that is hard to read all over is not read twice; its figures are. */
const MOST_LINES = 40;

/**
 * Lines with unsure words are looked at again, softer and smaller; the surest reading stays. Lines with figures are
 * read three times in any case, and a figure is sure only when all three agree. Measured: "GD&ĐT", addresses and
 * "III." gain most; a look takes 40 ms.
 */
export async function lookAgain(
  lines: RecognisedLine[],
  page: CleanPage,
  recognizer: Recognizer,
): Promise<RecognisedLine[]> {
  let looks = 0;
  const settled: RecognisedLine[] = [];
  for (const line of lines) {
    const isWorth = hasFigures(line) || (isUnsure(line) && looks++ < MOST_LINES);
    settled.push(isWorth ? await settledLine(line, page, recognizer) : line);
  }
  return settled;
}

function isUnsure({ words }: RecognisedLine): boolean {
  return words.some((word) => word.confidence < SURE);
}

async function settledLine(
  line: RecognisedLine,
  page: CleanPage,
  recognizer: Recognizer,
): Promise<RecognisedLine> {
  const softer = await readAgain(line, page.soft, 1, recognizer);
  const smaller = await readAgain(line, page.sharp, hasFigures(line) ? MUCH_SMALLER : SMALLER, recognizer);
  const readings = [line, softer, smaller].filter((reading) => reading !== null);
  const best = readings.reduce((surest, reading) => (meanOf(reading) > meanOf(surest) ? reading : surest));
  return withVotedDigits(best, readings);
}

async function readAgain(
  line: RecognisedLine,
  bitmap: Bitmap,
  size: number,
  recognizer: Recognizer,
): Promise<RecognisedLine | null> {
  const box = boxAround(line.words);
  const part = padded(resized(crop(bitmap, box), size));
  const [again, ...others] = await recognizer.recognise(part, 'line');
  if (!again || others.length > 0) return null;
  return { words: again.words.map((word) => placedBack(word, box, size, line)) };
}

function boxAround(words: RecognisedWord[]): Box {
  return {
    left: Math.floor(Math.min(...words.map((word) => word.left)) - MARGIN),
    top: Math.floor(Math.min(...words.map((word) => word.top)) - MARGIN),
    right: Math.max(...words.map((word) => word.right)) + MARGIN,
    bottom: Math.max(...words.map((word) => word.bottom)) + MARGIN,
  };
}

function placedBack(word: RecognisedWord, box: Box, size: number, line: RecognisedLine): RecognisedWord {
  const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
  const { baseline, lineHeight } = line.words[0] ?? word;
  return {
    ...word,
    left: (word.left - PADDING) / size + left,
    right: (word.right - PADDING) / size + left,
    top: (word.top - PADDING) / size + top,
    bottom: (word.bottom - PADDING) / size + top,
    baseline,
    lineHeight,
  };
}

/** By characters: a lost letter must not count as a sure word. */
function meanOf({ words }: RecognisedLine): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return (
    words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(1, letters)
  );
}
