import { type Bitmap, WHITE } from './bitmap.ts';
import { type Ink, inkIn } from './ink.ts';

// The full stop of 11 points measures 0.5 mm. A smaller spot is dust when it stands alone; a tiny one always.
const DUST_MM = 0.48;
const TINY_MM = 0.26;
const ALONE_MM = 1.4;

/** Wipes out spots too small to be a full stop. */
export function removeSpecks(bitmaps: Bitmap[], ink: Ink): void {
  const pixels = (millimetres: number) => Math.max(1, Math.round((millimetres / 25.4) * ink.dpi));
  const seen = new Uint8Array(ink.mask.length);
  for (let start = 0; start < ink.mask.length; start++) {
    if (ink.mask[start] !== 1 || seen[start] === 1) continue;
    const spot = spotFrom(start, ink, seen);
    const extent = Math.max(spot.right - spot.left, spot.bottom - spot.top) + 1;
    if (extent > pixels(DUST_MM)) continue;
    if (extent <= pixels(TINY_MM) || isAlone(spot, ink, pixels(ALONE_MM)))
      for (const pixel of spot.pixels) for (const bitmap of bitmaps) whitenAround(bitmap, ink, pixel);
  }
}

interface Spot {
  pixels: number[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** All ink that hangs together with `start`. */
function spotFrom(start: number, { mask, width, height }: Ink, seen: Uint8Array): Spot {
  const x0 = start % width;
  const y0 = Math.floor(start / width);
  const spot = { pixels: [start], left: x0, right: x0, top: y0, bottom: y0 };
  seen[start] = 1;
  for (let next = 0; next < spot.pixels.length; next++) {
    const pixel = spot.pixels[next] ?? 0;
    const x = pixel % width;
    const y = (pixel - x) / width;
    spot.left = Math.min(spot.left, x);
    spot.right = Math.max(spot.right, x);
    spot.bottom = Math.max(spot.bottom, y);
    for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
      for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
        const neighbour = ny * width + nx;
        if (mask[neighbour] !== 1 || seen[neighbour] === 1) continue;
        seen[neighbour] = 1;
        spot.pixels.push(neighbour);
      }
    }
  }
  return spot;
}

/** No other ink near it: a full stop has a letter beside it, a mark a letter below. */
function isAlone(spot: Spot, ink: Ink, reach: number): boolean {
  const box = {
    left: spot.left - reach,
    right: spot.right + 1 + reach,
    top: spot.top - reach,
    bottom: spot.bottom + 1 + reach,
  };
  return inkIn(ink, box) - spot.pixels.length < 6;
}

function whitenAround(bitmap: Bitmap, ink: Ink, pixel: number): void {
  ink.mask[pixel] = 0;
  const x = pixel % bitmap.width;
  for (const dy of [-1, 0, 1]) {
    for (let nx = Math.max(0, x - 1); nx <= Math.min(bitmap.width - 1, x + 1); nx++) {
      const at = pixel + dy * bitmap.width + (nx - x);
      if (at >= 0 && at < bitmap.grey.length) bitmap.grey[at] = WHITE;
    }
  }
}
