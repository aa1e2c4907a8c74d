import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settledNumbers } from './row-numbers.ts';

describe('số thứ tự trong cột đầu của bảng quét', () => {
  it.each([
    ['số đọc sai giữa hai số đúng', ['1', '2', '%', '4', '5'], ['1', '2', '3', '4', '5']],
    ['mất một chữ số', ['9.', '10.', '1.', '12.'], ['9.', '10.', '11.', '12.']],
    ['hàng đầu của trang sau', ['STT', 's', '8', '9', '10'], ['STT', '7', '8', '9', '10']],
    ['đầu bảng đọc sai ở trang sau', ['SƠI', '7', '8', '9'], ['SƠI', '7', '8', '9']],
    ['số La Mã của nhóm', ['I', '1', '2', 'H', '1', '2', '3'], ['I', '1', '2', 'II', '1', '2', '3']],
    ['nhóm giữa các hàng đánh số liền', ['I', '1', '2', 'IH', '3', '4'], ['I', '1', '2', 'II', '3', '4']],
    ['hàng đầu của nhóm', ['14.', '15.', 'III', '%', '2.'], ['14.', '15.', 'III', '1.', '2.']],
    [
      'hàng cuối của nhóm',
      ['5.', '6.', '', 'II', 'l', '2.', '3.'],
      ['5.', '6.', '7.', 'II', '1.', '2.', '3.'],
    ],
    ['hàng đầu của nhóm, số liền', ['4', '5', 'III', '%', '7'], ['4', '5', 'III', '6', '7']],
    [
      'số La Mã không đọc được ở mọi nhóm',
      ['STT', '"', '1', '2', '%', '1', '2'],
      ['STT', 'I', '1', '2', 'II', '1', '2'],
    ],
    [
      'số La Mã thừa một nét',
      ['STT', 'II', '1', '2', 'II', '1', 'III', '1'],
      ['STT', 'I', '1', '2', 'II', '1', 'III', '1'],
    ],
    [
      'số La Mã bắt đầu lại',
      ['I', '1', 'II', '1', 'I', '1', 'II', '1'],
      ['I', '1', 'II', '1', 'I', '1', 'II', '1'],
    ],
    ['ô trống để nguyên', ['1', null, '2', '3'], ['1', null, '2', '3']],
    ['không đủ chỗ dựa thì để nguyên', ['a', 'b', '2'], ['a', 'b', '2']],
    [
      'hai số liền nhau cùng sai thì để nguyên',
      ['1', '2', 'x', 'y', '5', '6'],
      ['1', '2', 'x', 'y', '5', '6'],
    ],
  ])('%s', (_, readings, settled) => {
    expect(settledNumbers(readings)).toEqual(settled);
  });

  it('cột đọc đúng không bao giờ bị sửa', () => {
    const groups = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(groups, fc.constantFrom('', '.'), (sizes, stop) => {
        const numerals = ['I', 'II', 'III', 'IV', 'V'];
        const column = sizes.flatMap((size, group) => [
          numerals[group] ?? '',
          ...Array.from({ length: size }, (_, index) => `${index + 1}${stop}`),
        ]);
        expect(settledNumbers(column)).toEqual(column);
      }),
    );
  });
});
