import { describe, expect, it } from 'vitest';
import { findDates, findHeaderDate, officialDate, readDate } from './dates.ts';

describe('ngày', () => {
  it.each([
    ['08/3/2023', '2023-03-08'],
    ['31 / 01 /2023', '2023-01-31'],
    ['05.02.2024', '2024-02-05'],
    ['05 tháng 4 năm 2016', '2016-04-05'],
    ['05 tháng Tư năm 2016', '2016-04-05'],
    ['20 tháng Mười Một năm 2024', '2024-11-20'],
    ['15-6-2024', '2024-06-15'],
  ])('%s là %s', (text, iso) => expect(readDate(text)).toBe(iso));

  it('ngày không có trong lịch thì không thành ngày', () => {
    expect(findDates('ngày 31/02/2023').map(({ iso }) => iso)).toEqual([null]);
  });

  it('phần để trống ở đầu văn bản vẫn cho biết tháng và năm', () => {
    expect(findHeaderDate('ngày      /3 /2023')).toMatchObject({ day: null, month: 3, year: 2023 });
    expect(findHeaderDate('Bình An, ngày … tháng … năm 2024')).toMatchObject({
      day: null,
      month: null,
      year: 2024,
    });
  });

  it('viết ngày theo Nghị định 30: tháng 3 đến tháng 9 không có số 0', () => {
    expect(officialDate('2023-03-08')).toBe('08/3/2023');
    expect(officialDate('2020-01-05')).toBe('05/01/2020');
  });
});
