import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankDate, dateParts, officialDate, officialLongDate } from './dates.ts';

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
const isoDay = day.map((date) => date.toISOString().slice(0, 10));

describe('ngày tháng theo thể thức', () => {
  test.each([
    ['2023-03-08', '08/3/2023'],
    ['2023-01-31', '31/01/2023'],
    ['2020-06-03', '03/6/2020'],
    ['2022-05-26', '26/5/2022'],
    ['2021-10-08', '08/10/2021'],
  ])('B21: %s viết là %s', (iso, official) => {
    expect(officialDate(iso)).toBe(official);
  });

  test('B20: dạng đầy đủ, chỉ tháng 1 và 2 thêm số 0', () => {
    expect(officialLongDate('2023-03-08')).toBe('ngày 08 tháng 3 năm 2023');
    expect(officialLongDate('2020-01-05')).toBe('ngày 05 tháng 01 năm 2020');
    expect(officialLongDate('2020-12-25')).toBe('ngày 25 tháng 12 năm 2020');
  });

  test('phần chưa biết để trống và không tách dòng', () => {
    expect(officialLongDate({ day: null, month: 3, year: 2023 })).toMatch(/^ngày\u00a0{6,}tháng 3 năm 2023$/);
    expect(officialLongDate(blankDate)).not.toMatch(/\d|null/);
  });

  test('B21, B23: đọc lại được ngày, số 0 theo đúng một quy tắc, với mọi ngày', () => {
    fc.assert(
      fc.property(isoDay, (iso) => {
        const [dayText = '', monthText = '', yearText] = officialDate(iso).split('/');
        expect([Number(dayText), Number(monthText), Number(yearText)]).toEqual(
          iso.split('-').map(Number).reverse(),
        );
        expect(dayText).toHaveLength(2);
        expect(monthText.startsWith('0')).toBe(Number(monthText) <= 2);
      }),
    );
  });

  test('ngày không có thật bị từ chối', () => {
    for (const iso of [
      '2023-02-29',
      '1900-02-29',
      '2023-04-31',
      '2023-13-01',
      '2023-00-10',
      '08/3/2023',
      '',
    ]) {
      expect(() => dateParts(iso)).toThrow(RangeError);
    }
    expect(dateParts('2024-02-29')).toEqual({ day: 29, month: 2, year: 2024 });
  });
});
