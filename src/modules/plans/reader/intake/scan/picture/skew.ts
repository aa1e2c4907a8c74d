import { type Bitmap, WHITE } from './bitmap.ts';
import type { Ink } from './ink.ts';

const WIDEST = 6;
const MOST_POINTS = 60_000;

/**
 * Degrees by which the lines of a page rise to the right: at the right angle the rows of ink are sharpest.
 * (W. Postl, "Detection of linear oblique structures and skew scan in digitized documents", 1986.)
 */
export function skewOf(ink: Ink): number {
  const points = pointsOf(ink);
  if (points.length < 400) return 0;
  const coarse = best(points, ink, 0, WIDEST, 0.25);
  const fine = best(points, ink, coarse, 0.25, 0.05);
  return best(points, ink, fine, 0.05, 0.01);
}

/** x and y in turn, of evenly chosen pixels of ink. */
function pointsOf({ width, height, mask }: Ink): Int32Array {
  let count = 0;
  for (const value of mask) count += value;
  const step = Math.max(1, Math.ceil(count / MOST_POINTS));
  const points = new Int32Array(Math.ceil(count / step) * 2);
  let seen = 0;
  let used = 0;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if (mask[at] !== 1 || seen++ % step !== 0) continue;
      points[used++] = x;
      points[used++] = y;
    }
  }
  return points.subarray(0, used);
}

function best(points: Int32Array, ink: Ink, around: number, reach: number, step: number): number {
  let angle = around;
  let sharpest = -1;
  const steps = Math.round(reach / step);
  for (let index = -steps; index <= steps; index++) {
    const candidate = around + index * step;
    const sharpness = sharpnessAt(points, ink, candidate);
    if (sharpness > sharpest) {
      sharpest = sharpness;
      angle = candidate;
    }
  }
  return angle;
}

function sharpnessAt(points: Int32Array, { width, height }: Ink, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const margin = Math.ceil(Math.abs(slope) * width) + 1;
  const rows = new Float64Array(height + 2 * margin);
  for (let at = 0; at < points.length; at += 2) {
    const row = Math.round((points[at + 1] ?? 0) + (points[at] ?? 0) * slope) + margin;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let sharpness = 0;
  for (let row = 1; row < rows.length; row++) sharpness += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return sharpness;
}

/** Turns a page so that lines which rise by `degrees` lie level. */
export function levelled(bitmap: Bitmap, degrees: number): Bitmap {
  if (Math.abs(degrees) < 0.04) return bitmap;
  const { width, height, grey } = bitmap;
  const turned = new Uint8Array(grey.length).fill(WHITE);
  const sine = Math.sin((degrees * Math.PI) / 180);
  const cosine = Math.cos((degrees * Math.PI) / 180);
  const [middleX, middleY] = [width / 2, height / 2];
  for (let y = 0, at = 0; y < height; y++) {
    let fromX = middleX + (0 - middleX) * cosine + (y - middleY) * sine;
    let fromY = middleY - (0 - middleX) * sine + (y - middleY) * cosine;
    for (let x = 0; x < width; x++, at++, fromX += cosine, fromY -= sine) {
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const from = top * width + left;
      const [shareX, shareY] = [fromX - left, fromY - top];
      const upper = (grey[from] ?? 0) * (1 - shareX) + (grey[from + 1] ?? 0) * shareX;
      const lower = (grey[from + width] ?? 0) * (1 - shareX) + (grey[from + width + 1] ?? 0) * shareX;
      turned[at] = upper * (1 - shareY) + lower * shareY;
    }
  }
  return { ...bitmap, grey: turned };
}
