import type { Bitmap } from './bitmap.ts';

/** Between the pixels when growing, over the pixels when shrinking. */
export function resized(bitmap: Bitmap, size: number): Bitmap {
  if (size === 1) return bitmap;
  const width = Math.max(1, Math.round(bitmap.width * size));
  const height = Math.max(1, Math.round(bitmap.height * size));
  const grey = new Uint8Array(width * height);
  const valueAt = size < 1 ? averageOver : between;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) grey[y * width + x] = valueAt(bitmap, x / size, y / size, 1 / size);
  }
  return { ...bitmap, width, height, grey };
}

/** Each pixel counts by the share of it that is covered. */
function averageOver({ width, height, grey }: Bitmap, left: number, top: number, span: number): number {
  let sum = 0;
  let weight = 0;
  for (let y = Math.floor(top); y < Math.min(height, top + span); y++) {
    const shareY = Math.min(y + 1, top + span) - Math.max(y, top);
    for (let x = Math.floor(left); x < Math.min(width, left + span); x++) {
      const share = shareY * (Math.min(x + 1, left + span) - Math.max(x, left));
      sum += share * (grey[y * width + x] ?? 0);
      weight += share;
    }
  }
  return weight === 0 ? 255 : sum / weight;
}

function between({ width, height, grey }: Bitmap, left: number, top: number): number {
  const [x0, y0] = [Math.min(width - 1, Math.floor(left)), Math.min(height - 1, Math.floor(top))];
  const [x1, y1] = [Math.min(width - 1, x0 + 1), Math.min(height - 1, y0 + 1)];
  const [shareX, shareY] = [left - x0, top - y0];
  const upper = (grey[y0 * width + x0] ?? 0) * (1 - shareX) + (grey[y0 * width + x1] ?? 0) * shareX;
  const lower = (grey[y1 * width + x0] ?? 0) * (1 - shareX) + (grey[y1 * width + x1] ?? 0) * shareX;
  return upper * (1 - shareY) + lower * shareY;
}
