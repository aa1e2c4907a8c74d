import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './rules.ts';

describe('khoảng Wilson 95 %', () => {
  // Known values: R binom::binom.confint(x, n, methods = "wilson"); 0/10 and 10/10 also in Newcombe 1998.
  it.each([
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [5, 10, 0.2366, 0.7634],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [1, 29, 0.0061, 0.1718],
  ])('%i trong %i', (confirmed, asked, low, high) => {
    const interval = wilsonInterval(confirmed, asked)!;
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('luôn nằm trong 0–1, luôn chứa tỷ lệ đo được, và hẹp lại khi hỏi nhiều hơn', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (asked, part) => {
          const confirmed = Math.round(asked * part);
          const { low, high } = wilsonInterval(confirmed, asked)!;
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(confirmed / asked + 1e-12);
          expect(high).toBeGreaterThanOrEqual(confirmed / asked - 1e-12);
          const more = wilsonInterval(confirmed * 4, asked * 4)!;
          expect(more.high - more.low).toBeLessThan(high - low + 1e-12);
        },
      ),
    );
  });

  it('chưa hỏi ai thì chưa có khoảng', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});
