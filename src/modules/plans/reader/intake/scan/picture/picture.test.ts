import { describe, expect, it } from 'vitest';
import { type Bitmap, quarterTurns, WHITE } from './bitmap.ts';
import { greyOf } from './coloured-ink.ts';
import { evenLight } from './even-light.ts';
import { inkIn, inkOf } from './ink.ts';
import { eraseStrokes, rulesFrom, strokesOf } from './ink-rules.ts';
import { resized } from './resize.ts';
import { levelled, skewOf } from './skew.ts';
import { removeSpecks } from './specks.ts';
import { withLevelLines } from './upright.ts';

const DPI = 200;

function paper(width = 900, height = 700): Bitmap {
  return { width, height, grey: new Uint8Array(width * height).fill(WHITE), dpi: DPI };
}

function draw(bitmap: Bitmap, left: number, top: number, width: number, height: number, value = 0): void {
  for (let y = top; y < top + height; y++)
    bitmap.grey.fill(value, y * bitmap.width + left, y * bitmap.width + left + width);
}

/** Lines of marks as large as letters. */
function text(width = 900, height = 700): Bitmap {
  const page = paper(width, height);
  for (let y = 60; y < height - 60; y += 42)
    for (let x = 60 + (y % 13); x < width - 80; x += 13 + ((x * y) % 9)) draw(page, x, y, 9, 18);
  return page;
}

describe('làm sạch ảnh trang', () => {
  it.each([-2.4, -0.7, 0.3, 1.8])('độ nghiêng %s° được đo và sửa', (degrees) => {
    const tilted = levelled(text(), -degrees);
    expect(skewOf(inkOf(tilted))).toBeCloseTo(degrees, 1);
    expect(Math.abs(skewOf(inkOf(levelled(tilted, degrees))))).toBeLessThan(0.06);
  });

  it('trang quay ngang được dựng lại, trang thẳng để nguyên', () => {
    const page = text();
    expect(withLevelLines(page)).toBe(page);
    expect(withLevelLines(quarterTurns(page, 1)).width).toBe(page.width);
  });

  it('bóng tối một góc không thành mực', () => {
    const page = text();
    for (let at = 0; at < page.grey.length; at++)
      page.grey[at] = (page.grey[at] ?? 0) * (1 - (0.5 * (at % page.width)) / page.width);
    const ink = inkOf(evenLight(page));
    expect(inkIn(ink, { left: 840, top: 0, right: 890, bottom: 700 })).toBe(0);
    expect(inkIn(ink, { left: 60, top: 60, right: 800, bottom: 640 })).toBeGreaterThan(20_000);
  });

  it('bụi bị xóa, dấu chấm cạnh chữ được giữ', () => {
    const page = paper();
    draw(page, 100, 100, 12, 20);
    draw(page, 116, 116, 4, 4);
    draw(page, 400, 400, 3, 3);
    const ink = inkOf(page);
    removeSpecks([page], ink);
    expect(inkIn(inkOf(page), { left: 114, top: 114, right: 122, bottom: 122 })).toBe(16);
    expect(inkIn(inkOf(page), { left: 390, top: 390, right: 410, bottom: 410 })).toBe(0);
  });

  it('phóng to, thu nhỏ giữ độ sáng trung bình', () => {
    const mean = ({ grey }: Bitmap) => grey.reduce((sum, value) => sum + value, 0) / grey.length;
    const page = text();
    for (const size of [0.7, 0.85, 1.6])
      expect(Math.abs(mean(resized(page, size)) - mean(page))).toBeLessThan(3);
  });
});

describe('đường kẻ bảng', () => {
  function table(): Bitmap {
    const page = paper();
    for (const y of [100, 200, 320, 500]) draw(page, 100, y, 700, 3);
    for (const x of [100, 180, 500, 797]) draw(page, x, 100, 3, 403);
    draw(page, 220, 130, 12, 30);
    return page;
  }

  it('tìm thấy theo độ dài nét, xóa đi mà chữ còn nguyên', () => {
    const page = table();
    const ink = inkOf(page);
    const strokes = strokesOf(ink);
    expect(strokes.horizontal).toHaveLength(4);
    expect(strokes.vertical).toHaveLength(4);
    eraseStrokes(page, ink, strokes);
    expect(inkIn(inkOf(page), { left: 215, top: 125, right: 240, bottom: 165 })).toBe(360);
    expect(inkIn(inkOf(page), { left: 250, top: 90, right: 480, bottom: 110 })).toBe(0);
  });

  it('chân chữ in hoa dính nhau không phải đường kẻ, gạch dưới đề mục thì phải', () => {
    const page = table();
    draw(page, 220, 260, 90, 3);
    for (let x = 222; x < 308; x += 9) draw(page, x, 235, 4, 26);
    draw(page, 300, 600, 120, 2);
    expect(strokesOf(inkOf(page)).horizontal.map(({ first }) => first)).toEqual([100, 200, 320, 500, 600]);
  });

  it('nét bút thẳng đứng giữa ô không phải đường kẻ', () => {
    const page = table();
    draw(page, 600, 345, 4, 70);
    const rules = rulesFrom(strokesOf(inkOf(page)), DPI);
    expect(rules.vertical.map(({ x }) => Math.round((x * DPI) / 72))).toEqual([101, 181, 501, 798]);
  });
});

describe('mực màu', () => {
  const colour = (paint: (x: number, y: number) => [number, number, number]) => {
    const [width, height] = [500, 400];
    const data = new Uint8Array(width * height * 3);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) data.set(paint(x, y), (y * width + x) * 3);
    return greyOf({ width, height, channels: 3, data, dpi: DPI });
  };
  const isRing = (x: number, y: number) => Math.abs(Math.hypot(x - 250, y - 200) - 130) < 4;

  it('dấu đỏ biến mất, chữ đen dưới dấu còn lại', () => {
    const page = colour((x, y) =>
      y > 190 && y < 210 && x < 240 ? [20, 15, 15] : isRing(x, y) ? [210, 40, 50] : [250, 250, 250],
    );
    expect(page.grey[(200 - 130) * 500 + 250]).toBe(WHITE);
    expect(page.grey[200 * 500 + 120]).toBeLessThan(40);
    expect(page.stains).toHaveLength(1);
  });

  it('dòng chữ đỏ của đề mục được giữ', () => {
    const page = colour((x, y) => (y > 190 && y < 215 && x % 17 < 11 ? [200, 30, 30] : [250, 250, 250]));
    expect(page.grey[200 * 500 + 170]).toBeLessThan(120);
    expect(page.stains).toEqual([]);
  });
});
