import type { Box } from './bitmap.ts';
import type { Ink } from './ink.ts';

/** Pieces of ink inside a box that hang together, from left to right. */
export function blobsIn(ink: Ink, box: Box): Box[] {
  const left = Math.max(0, Math.floor(box.left));
  const top = Math.max(0, Math.floor(box.top));
  const right = Math.min(ink.width, Math.ceil(box.right));
  const bottom = Math.min(ink.height, Math.ceil(box.bottom));
  const width = Math.max(0, right - left);
  const seen = new Uint8Array(width * Math.max(0, bottom - top));
  const isInk = (x: number, y: number) => ink.mask[y * ink.width + x] === 1;
  const blobs: Box[] = [];
  for (let x = left; x < right; x++) {
    for (let y = top; y < bottom; y++) {
      if (!isInk(x, y) || seen[(y - top) * width + x - left]) continue;
      const blob = { left: x, right: x + 1, top: y, bottom: y + 1 };
      const open = [[x, y] as const];
      seen[(y - top) * width + x - left] = 1;
      for (let at = open.pop(); at; at = open.pop()) {
        const [cx, cy] = at;
        blob.left = Math.min(blob.left, cx);
        blob.right = Math.max(blob.right, cx + 1);
        blob.top = Math.min(blob.top, cy);
        blob.bottom = Math.max(blob.bottom, cy + 1);
        for (let ny = Math.max(top, cy - 1); ny <= Math.min(bottom - 1, cy + 1); ny++) {
          for (let nx = Math.max(left, cx - 1); nx <= Math.min(right - 1, cx + 1); nx++) {
            const place = (ny - top) * width + nx - left;
            if (seen[place] || !isInk(nx, ny)) continue;
            seen[place] = 1;
            open.push([nx, ny]);
          }
        }
      }
      blobs.push(blob);
    }
  }
  return blobs.sort((a, b) => a.left - b.left);
}
