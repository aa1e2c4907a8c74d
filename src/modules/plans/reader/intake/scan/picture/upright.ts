import { type Bitmap, quarterTurns } from './bitmap.ts';
import { type Ink, inkOf } from './ink.ts';

const SHRINK = 3;
/** Runs longer than a letter belong to rules, which say nothing about how the text lies. */
const LONGEST_RUN = 18;
const SIDEWAYS = 1.35;

/** Turns a page whose lines run from bottom to top or top to bottom; which of the two shows only when it is read. */
export function withLevelLines(bitmap: Bitmap): Bitmap {
  const ink = withoutRules(smaller(inkOf(bitmap)));
  const rows = sharpness(ink.mask, ink.width, ink.height, false);
  const columns = sharpness(ink.mask, ink.width, ink.height, true);
  return columns > rows * SIDEWAYS ? quarterTurns(bitmap, 1) : bitmap;
}

function smaller({ width, height, mask, dpi }: Ink): Ink {
  const across = Math.floor(width / SHRINK);
  const down = Math.floor(height / SHRINK);
  const small = new Uint8Array(across * down);
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++)
      small[y * across + x] = mask[(y * SHRINK + 1) * width + x * SHRINK + 1] ?? 0;
  }
  return { width: across, height: down, mask: small, dpi: dpi / SHRINK };
}

function withoutRules(ink: Ink): Ink {
  const mask = new Uint8Array(ink.mask);
  blankRuns(ink, mask, ink.height, ink.width, ink.width, 1);
  blankRuns(ink, mask, ink.width, ink.height, 1, ink.width);
  return { ...ink, mask };
}

function blankRuns(
  ink: Ink,
  mask: Uint8Array,
  lines: number,
  length: number,
  next: number,
  step: number,
): void {
  for (let line = 0; line < lines; line++) {
    let run = 0;
    for (let at = 0; at <= length; at++) {
      const pixel = line * next + at * step;
      if (at < length && ink.mask[pixel] === 1) run++;
      else {
        if (run > LONGEST_RUN) for (let back = 1; back <= run; back++) mask[pixel - back * step] = 0;
        run = 0;
      }
    }
  }
}

/** How strongly rows (or columns) of ink and of paper alternate. A skew of a few degrees is seen over a quarter of the width. */
function sharpness(mask: Uint8Array, width: number, height: number, isSideways: boolean): number {
  const [lines, length] = isSideways ? [width, height] : [height, width];
  const part = Math.floor(length / 6);
  let sum = 0;
  for (let strip = 0; strip < 6; strip++) {
    let before = 0;
    for (let line = 0; line < lines; line++) {
      let count = 0;
      for (let at = strip * part; at < (strip + 1) * part; at++)
        count += (isSideways ? mask[at * width + line] : mask[line * width + at]) ?? 0;
      sum += (count - before) ** 2;
      before = count;
    }
  }
  return sum;
}
