import { describe, expect, it } from 'vitest';
import { patternsOfReader, stumbling, timeOf } from './slow-patterns.ts';

/** As long as the longest line that the reader works on (`LONGEST_LINE`). */
const LENGTH = 4_000;
/** Below this the clock says more about the machine than about the pattern. */
const SHORTEST_MS = 6;
/** Twice the text may take twice the time; four times is its square. */
const MOST_GROWTH = 3;

/** Only ever meets the last characters of a line (`TAIL` in `text/tidy-text.ts`). */
const OF_SHORT_TEXTS = new Set([String.raw`[\w.+-]+@(?:[\w-]+\.)*(?:[\w-]+-)?$`]);

function growsTooFast(pattern: RegExp, make: (length: number) => string): boolean {
  const [half, whole] = [make(LENGTH / 2), make(LENGTH)];
  if (timeOf(pattern, whole) < SHORTEST_MS) return false;
  const fastest = (text: string) => Math.min(...[1, 2, 3].map(() => timeOf(pattern, text)));
  const after = fastest(whole);
  return after >= SHORTEST_MS && !(after / fastest(half) < MOST_GROWTH);
}

describe('biểu thức của bộ đọc', () => {
  it('thời gian tăng theo độ dài, không theo bình phương', { timeout: 600_000 }, async () => {
    const patterns = await patternsOfReader();
    expect(patterns.length).toBeGreaterThan(500);
    const slow = patterns
      .filter(({ source }) => !OF_SHORT_TEXTS.has(source))
      .flatMap((pattern) => {
        const make = stumbling(pattern).find((each) => growsTooFast(pattern, each));
        return make ? [`${pattern} ← ${JSON.stringify(make(40))}`] : [];
      });
    expect(slow).toEqual([]);
  });
});
