import type { Bitmap, Box } from './bitmap.ts';

/** 1 where there is ink. */
export interface Ink {
  width: number;
  height: number;
  mask: Uint8Array;
  dpi: number;
}

/** Ink is what is darker than Otsu's threshold; never lighter than pale print. */
export function inkOf(bitmap: Bitmap): Ink {
  const threshold = Math.min(200, Math.max(110, otsu(bitmap.grey)));
  const mask = new Uint8Array(bitmap.grey.length);
  for (let at = 0; at < mask.length; at++) mask[at] = (bitmap.grey[at] ?? 255) < threshold ? 1 : 0;
  return { width: bitmap.width, height: bitmap.height, mask, dpi: bitmap.dpi };
}

/** N. Otsu, "A threshold selection method from gray-level histograms" (1979). */
function otsu(grey: Uint8Array): number {
  const histogram = new Float64Array(256);
  for (const value of grey) histogram[value] = (histogram[value] ?? 0) + 1;
  let total = 0;
  for (let value = 0; value < 256; value++) total += value * (histogram[value] ?? 0);
  let below = 0;
  let sumBelow = 0;
  let best = 0;
  let threshold = 128;
  for (let value = 0; value < 255; value++) {
    below += histogram[value] ?? 0;
    sumBelow += value * (histogram[value] ?? 0);
    const above = grey.length - below;
    if (below === 0 || above === 0) continue;
    const apart = sumBelow / below - (total - sumBelow) / above;
    const between = below * above * apart * apart;
    if (between > best) {
      best = between;
      threshold = value + 1;
    }
  }
  return threshold;
}

export function inkIn(ink: Ink, box: Box): number {
  let count = 0;
  const left = Math.max(0, Math.floor(box.left));
  const right = Math.min(ink.width, Math.ceil(box.right));
  for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(ink.height, Math.ceil(box.bottom)); y++) {
    for (let x = left; x < right; x++) count += ink.mask[y * ink.width + x] ?? 0;
  }
  return count;
}

/** The smallest box around the ink in a box; null when there is none. */
export function inkBounds(ink: Ink, box: Box): Box | null {
  let [left, right, top, bottom] = [ink.width, -1, ink.height, -1];
  const end = Math.min(ink.width, Math.ceil(box.right));
  for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(ink.height, Math.ceil(box.bottom)); y++) {
    for (let x = Math.max(0, Math.floor(box.left)); x < end; x++) {
      if (ink.mask[y * ink.width + x] !== 1) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  return right < 0 ? null : { left, top, right: right + 1, bottom: bottom + 1 };
}
