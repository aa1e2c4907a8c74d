import type { Box } from '../picture/bitmap.ts';
import { blobsIn } from '../picture/blobs.ts';
import type { Ink } from '../picture/ink.ts';
import type { RecognisedWord } from '../recognizer.ts';

/** A sign of a word and its ink. */
export interface Glyph {
  sign: string;
  box: Box;
}

/**
 * The ink of each sign. Where letters touch each other, the figures before them are told all the same; figures that
 * touch are cut in the middle. Empty where signs and ink do not agree.
 */
export function glyphsOf(word: RecognisedWord, ink: Ink): Glyph[] {
  const signs = [...word.text];
  const columns = columnsOf(blobsIn(ink, around(word)).filter((blob) => !isSpeck(blob, word)));
  if (columns.length === signs.length) return paired(signs, columns);
  const lead = /^[\d./,-]+(?=\p{L})/u.exec(word.text)?.[0].length ?? 0;
  if (lead > 0 && columns.length > lead) return paired(signs.slice(0, lead), columns);
  const cut = withTouchingCut(columns, signs.length, word.bottom - word.top);
  return cut.length === signs.length ? paired(signs, cut) : [];
}

function paired(signs: string[], columns: Box[]): Glyph[] {
  return signs.flatMap((sign, index) => {
    const box = columns[index];
    return box ? [{ sign, box }] : [];
  });
}

/** Of the height of the word: a digit is three fifths as wide at most, two of them are wider. */
const TOUCHING = 0.85;

function withTouchingCut(columns: Box[], wanted: number, height: number): Box[] {
  let missing = wanted - columns.length;
  if (missing < 1 || missing > 2) return [];
  return columns.flatMap((column) => {
    if (missing === 0 || column.right - column.left < height * TOUCHING) return [column];
    missing--;
    const middle = Math.round((column.left + column.right) / 2);
    return [
      { ...column, right: middle },
      { ...column, left: middle },
    ];
  });
}

/** The box of a word may cut its edges. */
function around({ left, right, top, bottom }: Box): Box {
  return { left: left - 2, right: right + 2, top: top - 2, bottom: bottom + 2 };
}

/** Of the height of the word: less is dust. */
const DUST = 0.07;

function isSpeck({ left, right, top, bottom }: Box, word: Box): boolean {
  const least = (word.bottom - word.top) * DUST;
  return right - left < least || bottom - top < least;
}

/** Pieces that stand above each other (a letter and its mark, the halves of a broken digit) are one. */
function columnsOf(blobs: Box[]): Box[] {
  const columns: Box[] = [];
  for (const blob of blobs) {
    const last = columns.at(-1);
    const overlap = last ? Math.min(last.right, blob.right) - Math.max(last.left, blob.left) : 0;
    const narrower = last ? Math.min(last.right - last.left, blob.right - blob.left) : 0;
    if (last && overlap > narrower / 2) {
      last.left = Math.min(last.left, blob.left);
      last.right = Math.max(last.right, blob.right);
      last.top = Math.min(last.top, blob.top);
      last.bottom = Math.max(last.bottom, blob.bottom);
    } else columns.push({ ...blob });
  }
  return columns;
}
