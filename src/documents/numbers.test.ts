import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentNumber, numberVi, percentVi, pointLetter, roman } from './numbers.ts';

describe('số', () => {
  test.each([
    [1234.5, '1.234,5'],
    [0, '0'],
    [-0.001, '0'],
    [-1234567.891, '-1.234.567,89'],
    [999, '999'],
    [1000, '1.000'],
  ])('%s viết là %s', (value, text) => {
    expect(numberVi(value)).toBe(text);
  });

  test('số chữ số thập phân cố định', () => {
    expect(numberVi(2, 1)).toBe('2,0');
  });

  test('giống Intl vi-VN với mọi số nguyên', () => {
    const locale = new Intl.NumberFormat('vi-VN');
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(numberVi(value)).toBe(locale.format(value));
      }),
    );
  });

  test('đọc lại được với mọi số có hai chữ số thập phân', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        const text = numberVi(cents / 100);
        expect(Number(text.replaceAll('.', '').replace(',', '.'))).toBe(cents / 100);
      }),
    );
  });

  test('không in ra số không có nghĩa', () => {
    expect(() => numberVi(Number.NaN)).toThrow(RangeError);
  });

  test('tỷ lệ phần trăm không tách dòng', () => {
    expect(percentVi(95.3)).toBe('95,3\u00a0%');
    expect(percentVi(100)).toBe('100\u00a0%');
  });

  test('A14: số dưới 10 thêm số 0, không có dấu cách quanh dấu gạch', () => {
    expect(documentNumber(5, 'BC-SGDĐT')).toBe('Số: 05/BC-SGDĐT');
    expect(documentNumber(1024, 'SGDĐT-HCQT')).toBe('Số: 1024/SGDĐT-HCQT');
    expect(documentNumber(null, 'KH-SGDĐT')).toMatch(/^Số:\u00a0{8,}\/KH-SGDĐT$/);
  });

  test('A45: thứ tự chữ cái tiếng Việt', () => {
    expect(Array.from({ length: 12 }, (_, index) => pointLetter(index + 1)).join('')).toBe('abcdđeghiklm');
    expect(new Set(Array.from({ length: 200 }, (_, index) => pointLetter(index + 1))).size).toBe(200);
  });

  test('A26: số La Mã', () => {
    expect([1, 2, 4, 9, 14, 40, 90, 2023].map(roman)).toEqual([
      'I',
      'II',
      'IV',
      'IX',
      'XIV',
      'XL',
      'XC',
      'MMXXIII',
    ]);
  });
});
