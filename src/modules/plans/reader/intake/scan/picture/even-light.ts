import { type Bitmap, WHITE } from './bitmap.ts';

const TILE = 32;

/** Takes shadows and grey paper away: each pixel is measured by the paper around it. */
export function evenLight(bitmap: Bitmap): Bitmap {
  const { width, height, grey } = bitmap;
  const across = Math.ceil(width / TILE);
  const down = Math.ceil(height / TILE);
  const paper = smoothed(paperOfTiles(bitmap, across, down), across, down);
  const even = new Uint8Array(grey.length);
  const columns = Array.from({ length: width }, (_, x) => mix(x, across));
  for (let y = 0, at = 0; y < height; y++) {
    const row = mix(y, down);
    for (let x = 0; x < width; x++, at++) {
      const column = columns[x] ?? row;
      const top = between(paper, row.low * across, column);
      const bottom = between(paper, row.high * across, column);
      const light = top + (bottom - top) * row.share;
      even[at] = Math.min(WHITE, ((grey[at] ?? 0) * WHITE) / Math.max(40, light));
    }
  }
  return { ...bitmap, grey: even };
}

interface Mix {
  low: number;
  high: number;
  share: number;
}

/** Between which two tile centres a pixel lies. */
function mix(pixel: number, tiles: number): Mix {
  const place = Math.max(0, (pixel - TILE / 2) / TILE);
  const low = Math.min(tiles - 1, Math.floor(place));
  return { low, high: Math.min(tiles - 1, low + 1), share: place - Math.floor(place) };
}

function between(paper: Float32Array, row: number, { low, high, share }: Mix): number {
  const left = paper[row + low] ?? WHITE;
  const right = paper[row + high] ?? WHITE;
  return left + (right - left) * share;
}

/** The brightness that nine of ten pixels of a tile do not pass. */
function paperOfTiles({ width, height, grey }: Bitmap, across: number, down: number): Float32Array {
  const paper = new Float32Array(across * down);
  const histogram = new Uint32Array(256);
  for (let tile = 0; tile < paper.length; tile++) {
    histogram.fill(0);
    const left = (tile % across) * TILE;
    const top = Math.floor(tile / across) * TILE;
    let pixels = 0;
    for (let y = top; y < Math.min(height, top + TILE); y++) {
      for (let x = left; x < Math.min(width, left + TILE); x++, pixels++) {
        const value = grey[y * width + x] ?? 0;
        histogram[value] = (histogram[value] ?? 0) + 1;
      }
    }
    paper[tile] = percentile(histogram, pixels * 0.8);
  }
  return paper;
}

function percentile(histogram: Uint32Array, rank: number): number {
  let below = 0;
  for (let value = 0; value < 256; value++) {
    below += histogram[value] ?? 0;
    if (below >= rank) return value;
  }
  return WHITE;
}

/** The brightest of the neighbours: a tile full of ink takes the paper beside it. */
function smoothed(paper: Float32Array, across: number, down: number): Float32Array {
  return paper.map((_, tile) => {
    const x = tile % across;
    const y = Math.floor(tile / across);
    let best = 0;
    for (let ny = Math.max(0, y - 1); ny <= Math.min(down - 1, y + 1); ny++) {
      for (let nx = Math.max(0, x - 1); nx <= Math.min(across - 1, x + 1); nx++)
        best = Math.max(best, paper[ny * across + nx] ?? 0);
    }
    return best;
  });
}
