import type { Box } from './picture/bitmap.ts';
import type { CleanPage } from './picture/clean-page.ts';
import type { Ink } from './picture/ink.ts';
import type { RecognisedLine, RecognisedWord, Recognizer } from './recognizer.ts';
import { linesIn } from './regions.ts';
import { lookAgain } from './second-look.ts';

// Millimetres.
const TILE = 2;
const LEAST_WIDTH = 6;
const LEAST_HEIGHT = 2;
/** Around a word, where its marks and its dirt lie. */
const MARGIN = 0.8;
/** Share of a tile that is ink: dust is less, a picture more. */
const LEAST_INK = 0.03;
const MOST_INK = 0.6;
const MOST_PATCHES = 12;

/**
 * The layout analysis may leave out a whole block, most often a signature beside a list. What is left of the ink when
 * all recognised words are taken away is read by itself, so that no text is lost in silence.
 */
export async function missedLines(
  lines: RecognisedLine[],
  tables: Box[],
  page: CleanPage,
  recognizer: Recognizer,
): Promise<RecognisedLine[]> {
  const words = lines.flatMap((line) => line.words);
  const patches = patchesOf(withoutBoxes(page.ink, [...words, ...tables]));
  const found: RecognisedLine[] = [];
  for (const patch of patches.slice(0, MOST_PATCHES)) {
    const read = await linesIn(page.sharp, patch, 'block', recognizer);
    const fresh = read.filter(
      (line) => isLikelyText(line) && !line.words.some((word) => meetsAny(word, words)),
    );
    found.push(...(await lookAgain(fresh, page, recognizer)));
  }
  return found;
}

function isLikelyText({ words }: RecognisedLine): boolean {
  return words.some((word: RecognisedWord) => word.confidence > 0.5 && /[\p{L}\d]{2}/u.test(word.text));
}

/** A part of a word that was recognised already is not read twice. */
function meetsAny(word: RecognisedWord, words: RecognisedWord[]): boolean {
  return words.some(
    (other) =>
      word.left < other.right - 2 &&
      word.right > other.left + 2 &&
      word.top < other.bottom - 2 &&
      word.bottom > other.top + 2,
  );
}

function withoutBoxes(ink: Ink, boxes: Box[]): Ink {
  const margin = Math.round((MARGIN / 25.4) * ink.dpi);
  const mask = new Uint8Array(ink.mask);
  for (const box of boxes) {
    const left = Math.max(0, Math.floor(box.left) - margin);
    const right = Math.min(ink.width, Math.ceil(box.right) + margin);
    const bottom = Math.min(ink.height, Math.ceil(box.bottom) + margin);
    for (let y = Math.max(0, Math.floor(box.top) - margin); y < bottom; y++)
      mask.fill(0, y * ink.width + left, y * ink.width + Math.max(left, right));
  }
  return { ...ink, mask };
}

/** Tiles with ink that touch each other, as large as a word at least. */
function patchesOf(ink: Ink): Box[] {
  const pixels = ink.dpi / 25.4;
  const tile = Math.round(TILE * pixels);
  const across = Math.ceil(ink.width / tile);
  const down = Math.ceil(ink.height / tile);
  const counts = new Uint16Array(across * down);
  for (let y = 0; y < ink.height; y++) {
    const row = Math.floor(y / tile) * across;
    for (let x = 0; x < ink.width; x++) {
      if (ink.mask[y * ink.width + x] !== 1) continue;
      const at = row + Math.floor(x / tile);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  const isText = (at: number) => {
    const share = (counts[at] ?? 0) / tile ** 2;
    return share >= LEAST_INK && share <= MOST_INK;
  };
  return joinedTiles(across, down, isText)
    .map(({ left, top, right, bottom }) => ({
      left: (left - 0.5) * tile,
      top: (top - 0.5) * tile,
      right: (right + 0.5) * tile,
      bottom: (bottom + 0.5) * tile,
    }))
    .filter(
      ({ left, top, right, bottom }) =>
        right - left - tile >= LEAST_WIDTH * pixels && bottom - top - tile >= LEAST_HEIGHT * pixels,
    );
}

function joinedTiles(across: number, down: number, isText: (at: number) => boolean): Box[] {
  const seen = new Uint8Array(across * down);
  const boxes: Box[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] || !isText(start)) continue;
    const box = { left: across, right: 0, top: down, bottom: 0 };
    const open = [start];
    seen[start] = 1;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const x = at % across;
      const y = Math.floor(at / across);
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
      for (let ny = Math.max(0, y - 1); ny <= Math.min(down - 1, y + 1); ny++) {
        for (let nx = Math.max(0, x - 2); nx <= Math.min(across - 1, x + 2); nx++) {
          const next = ny * across + nx;
          if (seen[next] || !isText(next)) continue;
          seen[next] = 1;
          open.push(next);
        }
      }
    }
    boxes.push(box);
  }
  return boxes;
}
