import type { Bitmap } from './bitmap.ts';

/**
 * Gives letters back the edges that scanning and turning took, the more the softer the page is. Measured: on a
 * skewed scan nine of twenty-eight "đổi" were read as "đối" without it, none with it; a crisp page needs none.
 */
export function sharpened(bitmap: Bitmap): Bitmap {
  const strength = Math.min(1, Math.max(0, (0.4 - crispnessOf(bitmap)) * 6.5));
  const { width, height, grey } = bitmap;
  const sharp = new Uint8Array(grey);
  for (let y = 1; y < height - 1; y++) {
    for (let at = y * width + 1, end = (y + 1) * width - 1; at < end; at++) {
      const here = grey[at] ?? 0;
      const around =
        (grey[at - 1] ?? 0) + (grey[at + 1] ?? 0) + (grey[at - width] ?? 0) + (grey[at + width] ?? 0);
      const value = here + strength * (4 * here - around);
      sharp[at] = Math.max(0, Math.min(255, value));
    }
  }
  return { ...bitmap, grey: sharp };
}

const EDGE = 60;

/** How much of black to white the steepest pixel of an edge takes: 0.53 as drawn, 0.28 in an ordinary scan. */
function crispnessOf({ width, height, grey }: Bitmap): number {
  let sum = 0;
  let edges = 0;
  for (let y = 1; y < height - 1; y += 3) {
    for (let at = y * width + 1, end = (y + 1) * width - 1; at < end; at++) {
      const before = grey[at - 1] ?? 0;
      const after = grey[at + 1] ?? 0;
      if (Math.abs(before - after) <= EDGE) continue;
      const here = grey[at] ?? 0;
      sum += Math.max(Math.abs(here - before), Math.abs(here - after)) / 255;
      edges++;
    }
  }
  return edges === 0 ? 1 : sum / edges;
}
