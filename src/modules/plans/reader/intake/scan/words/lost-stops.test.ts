import { describe, expect, it } from 'vitest';
import type { Ink } from '../picture/ink.ts';
import { withLostStops } from './lost-stops.ts';

/** Ink as "D" for a digit and "." for a stop, ten pixels each. */
function inkOf(signs: string): Ink {
  const ink = { width: 200, height: 40, mask: new Uint8Array(8_000), dpi: 200 };
  for (const [index, sign] of [...signs].entries()) {
    const [top, bottom, width] = sign === 'D' ? [8, 30, 8] : [26, 31, 4];
    for (let y = top; y < bottom; y++) ink.mask.fill(1, y * 200 + index * 10, y * 200 + index * 10 + width);
  }
  return ink;
}

const read = (text: string, signs: string) => {
  const box = { left: 0, right: 200, top: 0, bottom: 40, baseline: 30, lineHeight: 30 };
  const { text: settled, confidence } = withLostStops({ ...box, text, confidence: 0.96 }, inkOf(signs));
  return [settled, confidence];
};

describe('dấu chấm mất giữa các chữ số', () => {
  it('mực cho thấy dấu chấm thì trả lại, và con số bị ngờ', () => {
    expect(read('11', 'D.D')).toEqual(['1.1', 0.4]);
    expect(read('125%', 'DD.DD')).toEqual(['12.5%', 0.4]);
    expect(read('1200.000', 'D.DDD.DDD')).toEqual(['1.200.000', 0.4]);
  });

  it('đã đủ dấu, dấu ở cuối, hay các nét dính nhau thì để nguyên', () => {
    expect(read('11', 'DD')).toEqual(['11', 0.96]);
    expect(read('2.10', 'D.DD')).toEqual(['2.10', 0.96]);
    expect(read('2024.', 'DDDD.')).toEqual(['2024.', 0.96]);
    expect(read('2024', 'DD.D')).toEqual(['2024', 0.96]);
  });
});
