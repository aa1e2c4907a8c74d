import { describe, expect, it } from 'vitest';
import { DigitShapes } from './digit-shapes.ts';
import type { CleanPage } from './picture/clean-page.ts';
import type { RecognisedWord } from './recognizer.ts';

const FONT: Record<string, string[]> = {
  '1': ['..#..', '.##..', '..#..', '..#..', '..#..', '..#..', '.###.'],
  '2': ['.###.', '#...#', '....#', '...#.', '..#..', '.#...', '#####'],
  '6': ['.###.', '#....', '#....', '####.', '#...#', '#...#', '.###.'],
  '8': ['.###.', '#...#', '#...#', '.###.', '#...#', '#...#', '.###.'],
};
const SIZE = 4;
const WIDTH = 400;

/** A page with words printed under each other, and what was read of them. */
function page(words: [printed: string, read: string, confidence?: number][]) {
  const ink = {
    width: WIDTH,
    height: words.length * 50,
    mask: new Uint8Array(WIDTH * words.length * 50),
    dpi: 200,
  };
  const read = words.map(([printed, text, confidence = 0.95], line): RecognisedWord => {
    const top = line * 50 + 10;
    for (const [index, digit] of [...printed].entries())
      for (let y = 0; y < 7 * SIZE; y++)
        for (let x = 0; x < 5 * SIZE; x++)
          if (FONT[digit]?.[Math.floor(y / SIZE)]?.[Math.floor(x / SIZE)] === '#')
            ink.mask[(top + y) * WIDTH + 10 + index * 6 * SIZE + x] = 1;
    const place = { left: 10, right: 10 + printed.length * 6 * SIZE, top, bottom: top + 7 * SIZE };
    return { ...place, text, baseline: top + 7 * SIZE, lineHeight: 30, confidence };
  });
  const lines = new DigitShapes().checked([{ words: read }], { ink } as CleanPage);
  return lines.flatMap((each) => each.words.map(({ text, confidence }) => [text, confidence]));
}

describe('hình của chữ số so với các chữ số khác của văn bản', () => {
  it('số 6 đọc thành 8 trông giống các số 6: bị ngờ, dù đọc rất chắc', () => {
    const given = page([
      ['216', '216'],
      ['61', '61'],
      ['826', '826'],
      ['18', '18'],
      ['2126', '2128'],
    ]);
    expect(given.at(-1)).toEqual(['2128', 0.5]);
    expect(given.slice(0, -1).map(([, confidence]) => confidence)).toEqual([0.95, 0.95, 0.95, 0.95]);
  });

  it('không có số 8 nào khác để so, mà giống hệt số 6: cũng bị ngờ', () => {
    expect(
      page([
        ['216', '216'],
        ['61', '61'],
        ['26', '28'],
      ]).at(-1),
    ).toEqual(['28', 0.5]);
  });

  it('hai lần đọc khác nhau mà hình đúng là số ấy: được dùng, vẫn để người đọc xem', () => {
    expect(
      page([
        ['216', '216'],
        ['61', '61'],
        ['826', '826'],
        ['16', '16', 0.5],
      ]).at(-1),
    ).toEqual(['16', 0.6]);
  });
});
