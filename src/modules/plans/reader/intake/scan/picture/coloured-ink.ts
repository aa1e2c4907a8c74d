import { type Bitmap, type Box, WHITE } from './bitmap.ts';

/** Colours as they come from a renderer or decoder: red, green, blue (and alpha) a pixel. */
export interface ColourPicture {
  width: number;
  height: number;
  channels: 3 | 4;
  data: Uint8Array;
  dpi: number;
}

// Millimetres. A stamp measures 30 or more, a signature is higher than any line of coloured words.
const STAMP = { width: 18, height: 18 };
const SIGNATURE = { width: 12, height: 10 };
/** Darker than this it is black print under the coloured ink. */
const DARK = 110;
const STRONG = 30;
/** Pixels around coloured ink that its blur still tints. */
const EDGE = 2;
/** Cells of half a millimetre: letters of a word hang together, lines do not. */
const CELLS_PER_INCH = 50;
/** Share of a cell that is coloured. */
const LEAST_IN_CELL = 1 / 8;

type Colour = 'red' | 'blue';

/**
 * Grey values. The red ink of a stamp and the blue of a signature are taken away where they are light enough to be
 * only ink; black letters under them stay. Coloured words (a red heading, a blue address) are kept.
 */
export function greyOf(picture: ColourPicture): Bitmap {
  const { width, height, channels, data, dpi } = picture;
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at++, from += channels)
    grey[at] = ((data[from] ?? 0) * 77 + (data[from + 1] ?? 0) * 150 + (data[from + 2] ?? 0) * 29) >> 8;
  const stains = inkPatches(picture);
  for (const patch of stains) wipePatch(picture, grey, patch);
  return { width, height, grey, dpi, stains };
}

export function hasColouredInk(picture: ColourPicture): boolean {
  return inkPatches(picture).length > 0;
}

interface Patch extends Box {
  colour: Colour;
}

/** Its pale edge, where the paper shines through, goes with it. */
function wipePatch(picture: ColourPicture, grey: Uint8Array, patch: Patch): void {
  const { width, channels, data } = picture;
  for (let y = patch.top; y < patch.bottom; y++) {
    for (let x = patch.left; x < patch.right; x++) {
      if (colourAt(data, (y * width + x) * channels) !== patch.colour) continue;
      for (let ny = Math.max(patch.top, y - EDGE); ny <= Math.min(patch.bottom - 1, y + EDGE); ny++) {
        for (let nx = Math.max(patch.left, x - EDGE); nx <= Math.min(patch.right - 1, x + EDGE); nx++) {
          const at = ny * width + nx;
          if (brightestOf(data, at * channels) > DARK) grey[at] = WHITE;
        }
      }
    }
  }
}

function brightestOf(data: Uint8Array, from: number): number {
  return Math.max(data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0);
}

function colourAt(data: Uint8Array, from: number): Colour | null {
  const red = data[from] ?? 0;
  const green = data[from + 1] ?? 0;
  const blue = data[from + 2] ?? 0;
  if (red - Math.max(green, blue) > STRONG) return 'red';
  return blue - red > STRONG && blue >= green ? 'blue' : null;
}

/** Where coloured ink hangs together over more than a line of words. */
function inkPatches(picture: ColourPicture): Patch[] {
  return (['red', 'blue'] as const).flatMap((colour) => {
    const cell = Math.max(1, Math.round(picture.dpi / CELLS_PER_INCH));
    const across = Math.ceil(picture.width / cell);
    const down = Math.ceil(picture.height / cell);
    const { width, height } = colour === 'red' ? STAMP : SIGNATURE;
    const counts = countsOf(picture, colour, cell).map((count) =>
      count >= cell * cell * LEAST_IN_CELL ? 1 : 0,
    );
    const cells = (millimetres: number) => (millimetres / 25.4) * (picture.dpi / cell);
    return largePatches(counts, across, down, cells(width), cells(height)).map((box) => ({
      colour,
      left: box.left * cell,
      top: box.top * cell,
      right: Math.min(picture.width, box.right * cell),
      bottom: Math.min(picture.height, box.bottom * cell),
    }));
  });
}

function countsOf(
  { width, height, channels, data }: ColourPicture,
  colour: Colour,
  cell: number,
): Uint16Array {
  const across = Math.ceil(width / cell);
  const counts = new Uint16Array(across * Math.ceil(height / cell));
  for (let y = 0, from = 0; y < height; y++) {
    const row = Math.floor(y / cell) * across;
    for (let x = 0; x < width; x++, from += channels) {
      if (colourAt(data, from) !== colour) continue;
      const at = row + Math.floor(x / cell);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return counts;
}

function largePatches(
  counts: Uint16Array,
  across: number,
  down: number,
  leastWidth: number,
  leastHeight: number,
): Box[] {
  const seen = new Uint8Array(counts.length);
  const large: Box[] = [];
  for (let start = 0; start < counts.length; start++) {
    if (seen[start] || counts[start] !== 1) continue;
    const box = boxOfPatch(start, counts, seen, across, down);
    if (box.right - box.left >= leastWidth && box.bottom - box.top >= leastHeight) large.push(box);
  }
  return large;
}

function boxOfPatch(start: number, counts: Uint16Array, seen: Uint8Array, across: number, down: number): Box {
  const box = { left: across, right: 0, top: down, bottom: 0 };
  const open = [start];
  seen[start] = 1;
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    const x = cell % across;
    const y = Math.floor(cell / across);
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x + 1);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y + 1);
    for (let ny = Math.max(0, y - 1); ny <= Math.min(down - 1, y + 1); ny++) {
      for (let nx = Math.max(0, x - 1); nx <= Math.min(across - 1, x + 1); nx++) {
        const next = ny * across + nx;
        if (seen[next] || counts[next] !== 1) continue;
        seen[next] = 1;
        open.push(next);
      }
    }
  }
  return box;
}
