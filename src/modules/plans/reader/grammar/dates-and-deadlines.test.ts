import { describe, expect, it } from 'vitest';
import { findDates, findHeaderDate, officialDate, readDate } from './dates.ts';
import { findDeadlines } from './deadlines.ts';

describe('ngày', () => {
  it.each([
    ['08/3/2023', '2023-03-08'],
    ['31 / 01 /2023', '2023-01-31'],
    ['05.02.2024', '2024-02-05'],
    ['05 tháng 4 năm 2016', '2016-04-05'],
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

describe('thời hạn', () => {
  it.each([
    ['trước ngày 20/11/2023', '2023-11-20', false, null],
    ['trước 01/12/2023', '2023-12-01', false, null],
    ['chậm nhất ngày 30/6/2024', '2024-06-30', true, null],
    ['chậm nhất là trước ngày 30/6/2024', '2024-06-30', false, null],
    ['đến hết ngày 15/5/2024', '2024-05-15', true, null],
    ['xong trong tháng 02/2024', '2024-02-29', true, null],
    ['trước ngày 15/6', '2023-06-15', false, null],
    ['trước ngày 25 hằng tháng', null, false, 'month'],
    ['trước ngày 20 của tháng cuối quý', null, false, 'quarter'],
  ])('“%s”', (text, date, inclusive, every) => {
    expect(findDeadlines(`Gửi báo cáo ${text}.`, 2023)).toMatchObject([{ date, inclusive, every }]);
  });

  it('không suy ra năm khi không biết năm của kế hoạch', () => {
    expect(findDeadlines('trước ngày 15/6', null)).toMatchObject([{ date: null }]);
  });

  it('ngày ban hành của một văn bản không phải là thời hạn', () => {
    expect(findDeadlines('Quyết định số 12/QĐ-UBND ngày 05/6/2023 của UBND tỉnh', 2023)).toEqual([]);
  });
});
