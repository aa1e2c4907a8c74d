import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amendedWords, withAmendedWords } from './amended-words.ts';

describe('lời của chỉ tiêu theo số lượng được điều chỉnh', () => {
  it.each([
    ['Ít nhất 02 tin, bài mỗi tháng', 2, 3, 'Ít nhất 03 tin, bài mỗi tháng'],
    ['Ít nhất 2 bài viết/bản tin mỗi tháng', 2, 12, 'Ít nhất 12 bài viết/bản tin mỗi tháng'],
    ['Đăng tối thiểu 10 bài trong quý', 10, 8, 'Đăng tối thiểu 8 bài trong quý'],
    ['Đăng ít nhất hai bài mỗi tháng', 2, 3, 'Đăng ít nhất ba bài mỗi tháng'],
    ['Mỗi trường có 02 áp phích', 2, 4, 'Mỗi trường có 04 áp phích'],
    [
      'Từ tháng 2, ít nhất 2 bài (Công văn 2/KH-SGDĐT)',
      2,
      5,
      'Từ tháng 2, ít nhất 5 bài (Công văn 2/KH-SGDĐT)',
    ],
    // Already says it, or nowhere for sure which number is meant.
    ['Ít nhất 03 tin, bài', 2, 3, 'Ít nhất 03 tin, bài'],
    [
      'Tháng 2 và 2 tuần đầu tháng 3: đăng bài.',
      2,
      4,
      'Tháng 2 và 2 tuần đầu tháng 3: đăng bài (điều chỉnh: 4)',
    ],
    [
      'Sinh hoạt: có thực hiện trong năm 2023',
      1,
      2,
      'Sinh hoạt: có thực hiện trong năm 2023 (điều chỉnh: 2)',
    ],
    ['Đạt 100 % trường', 1, 2, 'Đạt 100 % trường (điều chỉnh: 2)'],
  ])('%s: %i thành %i', (what, from, to, expected) => {
    expect(amendedWords(what, from, to)).toBe(expected);
  });

  it('lời mới luôn nêu số mới; đổi tới rồi đổi lui ra lời cũ', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (from, to) => {
        const was = `Đăng ít nhất ${from} bài mỗi tháng`;
        const now = amendedWords(was, from, to);
        expect(now).toBe(`Đăng ít nhất ${to} bài mỗi tháng`);
        expect(amendedWords(now, to, from)).toBe(was);
      }),
    );
  });

  it('lời do người điều chỉnh tự viết thì giữ, trừ khi vẫn nêu số cũ', () => {
    const measures = [{ id: 'm', what: 'Ít nhất 2 bài', needed: 2 }];
    const said = (what: string | undefined, needed: number) => {
      const change = { kind: 'change-measure' as const, measureId: 'm', needed, ...(what ? { what } : {}) };
      const amendment = { fromMonth: '2026-09', basis: '', reason: 'Theo công văn mẫu', changes: [change] };
      return withAmendedWords(amendment, measures).changes[0];
    };
    expect(said(undefined, 3)).toMatchObject({ what: 'Ít nhất 3 bài' });
    expect(said('Ít nhất 3 bài có ảnh', 3)).toMatchObject({ what: 'Ít nhất 3 bài có ảnh' });
    expect(said('Ít nhất 2 bài có ảnh', 3)).toMatchObject({ what: 'Ít nhất 3 bài có ảnh' });
    expect(said(undefined, 2)).not.toHaveProperty('what');
  });
});
