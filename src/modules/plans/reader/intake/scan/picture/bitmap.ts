/** A grey picture of a page: one byte a pixel, 0 is black. */
export interface Bitmap {
  width: number;
  height: number;
  grey: Uint8Array;
  dpi: number;
  /** Where coloured ink lay over the print and was taken away. */
  stains?: Box[];
}

/** Pixels [left, right) × [top, bottom). */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const WHITE = 255;

export function crop(bitmap: Bitmap, box: Box): Bitmap {
  const left = Math.max(0, Math.floor(box.left));
  const top = Math.max(0, Math.floor(box.top));
  const width = Math.max(1, Math.min(bitmap.width, Math.ceil(box.right)) - left);
  const height = Math.max(1, Math.min(bitmap.height, Math.ceil(box.bottom)) - top);
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const from = (top + y) * bitmap.width + left;
    grey.set(bitmap.grey.subarray(from, from + width), y * width);
  }
  return { ...bitmap, width, height, grey };
}

export function whiten(bitmap: Bitmap, box: Box): void {
  const left = Math.max(0, Math.floor(box.left));
  const right = Math.min(bitmap.width, Math.ceil(box.right));
  for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(bitmap.height, Math.ceil(box.bottom)); y++)
    bitmap.grey.fill(WHITE, y * bitmap.width + left, y * bitmap.width + Math.max(left, right));
}

export const PADDING = 12;

/** Letters at the very edge are misread. */
export function padded(bitmap: Bitmap): Bitmap {
  const width = bitmap.width + 2 * PADDING;
  const height = bitmap.height + 2 * PADDING;
  const grey = new Uint8Array(width * height).fill(WHITE);
  for (let y = 0; y < bitmap.height; y++) {
    const row = bitmap.grey.subarray(y * bitmap.width, (y + 1) * bitmap.width);
    grey.set(row, (y + PADDING) * width + PADDING);
  }
  return { ...bitmap, width, height, grey };
}

/** Portable grey map: the form that costs nothing to write and that tesseract reads. */
export function toPgm({ width, height, grey }: Bitmap): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + grey.length);
  file.set(head);
  file.set(grey, head.length);
  return file;
}

export function quarterTurns(bitmap: Bitmap, turns: number): Bitmap {
  let turned = bitmap;
  for (let turn = 0; turn < (turns + 4) % 4; turn++) turned = quarterTurn(turned);
  return turned;
}

/** Clockwise. */
function quarterTurn({ width, height, grey, dpi }: Bitmap): Bitmap {
  const turned = new Uint8Array(grey.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) turned[x * height + (height - 1 - y)] = grey[y * width + x] ?? WHITE;
  }
  return { width: height, height: width, grey: turned, dpi };
}
