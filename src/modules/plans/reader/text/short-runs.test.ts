import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_RUN, withShortRuns } from './short-runs.ts';

describe('chuỗi ký tự lặp', () => {
  it.each([
    ['a'.repeat(1000), 'a'.repeat(LONGEST_RUN)],
    ['ab'.repeat(400), 'ab'.repeat(LONGEST_RUN / 2)],
    [`Số: ${'.'.repeat(400)}KH`, `Số: ${'.'.repeat(LONGEST_RUN - 2)}KH`],
    [`a${'\t \u00a0'.repeat(200)}x`, `a${'\t \u00a0'.repeat(LONGEST_RUN / 3)}x`],
    [`${'. '.repeat(500)}12`, `${'. '.repeat(LONGEST_RUN / 2)}12`],
    ['x'.repeat(LONGEST_RUN), 'x'.repeat(LONGEST_RUN)],
    ['một hai '.repeat(100), 'một hai '.repeat(100)],
  ])('dài quá thì cắt bớt', (text, short) => expect(withShortRuns(text)).toBe(short));

  it('mọi chuỗi sau khi cắt không dài quá mức; cắt lần nữa không đổi; không thêm chữ nào', () => {
    const piece = fc.tuple(fc.constantFrom(' ', '\t', '.', 'a', '1', 'ế'), fc.nat(700));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.map(([character, times]) => character.repeat(times)).join('');
        const short = withShortRuns(text);
        expect(withShortRuns(short)).toBe(short);
        expect(short.length).toBeLessThanOrEqual(text.length);
        expect(/\p{L}{301,}|\d{301,}|[\s.]{301,}/u.test(short)).toBe(false);
      }),
    );
  });
});
