import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameLines, tileWords } from '../parts/group-tile.tsx';
import { sameDayLastMonth, sameDayLastYear } from './comparison-days.ts';
import { comparisonSentence } from './comparison-sentence.ts';
import { medianWords, ownPeriodSentence } from './own-words.ts';
import { placeTiles } from './tile-places.ts';

const spaces = (text: string) => text.replaceAll('\u00a0', ' ');

describe('ngày để so sánh', () => {
  it.each([
    ['2023-10-16', '2023-09-16', '2022-10-16'],
    ['2023-10-31', '2023-09-30', '2022-10-31'],
    ['2024-03-31', '2024-02-29', '2023-03-31'],
    ['2024-02-29', '2024-01-29', '2023-02-28'],
    ['2023-01-05', '2022-12-05', '2022-01-05'],
  ])('%s', (today, month, year) => {
    expect(sameDayLastMonth(today)).toBe(month);
    expect(sameDayLastYear(today)).toBe(year);
  });
});

describe('câu so sánh', () => {
  const columns = [
    { head: 'Tháng 9', done: 583, owed: 612, isDue: true },
    { head: 'Tháng 10', done: 96, owed: 612, isDue: false },
  ];
  const name = 'Ngày 16/9/2023';

  it('nói về kỳ vừa hết hạn, trước rồi nay', () => {
    const before = { name, note: null, columns: [{ done: 210, owed: 612 }, null] };
    expect(spaces(comparisonSentence(columns, before, false))).toBe(
      'Ngày 16/9/2023: tháng 9 có 210 trong 612 đơn vị đủ; nay có 583 trong 612.',
    );
    expect(spaces(comparisonSentence(columns.slice(0, 1), before, true))).toBe(
      'Ngày 16/9/2023: có 210 trong 612 đơn vị đủ; nay có 583 trong 612.',
    );
  });

  it('không có gì để so thì nói vì sao', () => {
    expect(comparisonSentence(columns, { name, note: 'Chưa có kế hoạch.', columns: [] }, false)).toBe(
      'Chưa có kế hoạch.',
    );
    expect(comparisonSentence(columns, { name, note: null, columns: [null, null] }, false)).toContain(
      'chưa đơn vị nào phải làm',
    );
  });
});

describe('ô địa bàn', () => {
  const named = (...names: string[]) => names.map((name) => ({ name }));

  it('không biết bản đồ thì xếp theo tên, số theo thứ tự số', () => {
    const grid = placeTiles(named('Xã mẫu 10', 'Xã mẫu 2', 'Ấp An'));
    expect(grid.tiles.map(({ tile }) => tile.name)).toEqual(['Ấp An', 'Xã mẫu 2', 'Xã mẫu 10']);
    expect(grid.isLikeMap).toBe(false);
  });

  it('đủ mười lăm huyện đã biết thì xếp như bản đồ, nơi khác ở dưới', () => {
    const names = [
      'Huyện Vĩnh Hưng',
      'Tân Hưng',
      'Mộc Hóa',
      'Đức Huệ',
      'Đức Hòa',
      'TX Kiến Tường',
      'Tân Thạnh',
      'Thạnh Hóa',
      'Thủ Thừa',
      'Bến Lức',
      'TP Tân An',
      'Châu Thành',
      'Tân Trụ',
      'Cần Đước',
      'Cần Giuộc',
      'Trực thuộc Sở',
    ];
    const grid = placeTiles(named(...names));
    expect(grid.isLikeMap).toBe(true);
    const at = (name: string) => grid.tiles.find(({ tile }) => tile.name === name);
    expect(at('Bến Lức')).toMatchObject({ row: 1, column: 4 });
    expect(at('TP Tân An')).toMatchObject({ row: 2, column: 0 });
    expect(at('Trực thuộc Sở')).toMatchObject({ row: 3, column: 0 });
  });

  it('mỗi nơi đúng một ô, không hai nơi một chỗ, mọi ô nằm trong lưới', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 120 }), (names) => {
        const { tiles, columns, rows } = placeTiles(named(...names));
        expect(tiles).toHaveLength(names.length);
        expect(new Set(tiles.map(({ row, column }) => `${row} ${column}`)).size).toBe(names.length);
        for (const { row, column } of tiles) expect(row < rows && column < columns).toBe(true);
      }),
    );
  });

  it('điều màu sắc nói thì chữ cũng nói', () => {
    expect(spaces(tileWords({ missing: 7, owed: 40 }, true))).toBe('7 đơn vị nợ');
    expect(tileWords({ missing: 0, owed: 40 }, true)).toBe('không nợ');
    expect(tileWords({ missing: 0, owed: 40 }, false)).toBe('chưa đến hạn');
    expect(tileWords({ missing: 0, owed: 0 }, true)).toBe('không phải làm');
  });

  it('tên dài xuống dòng, quá dài thì rút gọn', () => {
    expect(nameLines('Huyện mẫu 08')).toEqual(['Huyện mẫu 08', null]);
    expect(nameLines('Thị xã Kiến Tường mẫu')).toEqual(['Thị xã Kiến Tường', 'mẫu']);
    expect(nameLines('Xã Tân Thạnh Phước Hưng Long Hòa Thuận Mỹ mẫu 3')[1]).toMatch(/…$/u);
  });
});

describe('đơn vị và mức giữa', () => {
  const period = { head: 'Tháng 9', done: 3, needed: 2, isDue: true, median: 2.5 };

  it('đơn vị trước, mức giữa sau, không ai khác', () => {
    expect(spaces(ownPeriodSentence([period], 'bài', 'Huyện mẫu 08', false))).toBe(
      'Tháng 9 đơn vị có 3 bài, cần 2. Mức giữa của Huyện mẫu 08 là 2,5.',
    );
    expect(spaces(ownPeriodSentence([{ ...period, median: null }], 'tiết', 'Huyện mẫu 08', true))).toBe(
      'Đến nay đơn vị có 3 tiết, cần 2.',
    );
    expect(ownPeriodSentence([], 'bài', 'Huyện mẫu 08', false)).toBe('');
    expect(medianWords(2)).toBe('2');
  });
});
