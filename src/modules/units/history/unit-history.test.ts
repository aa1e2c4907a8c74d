import { describe, expect, it } from 'vitest';
import { stretchWords, unitHistory } from './unit-history.ts';

const version = { kind: 'primary_school', parentName: 'Phòng mẫu' } as const;
const line = { otherId: 'b', otherName: 'Trường B', inherits: true, basis: 'Quyết định số 5' } as const;

describe('lịch sử của một đơn vị', () => {
  it('kể đổi tên, đổi nơi trực thuộc, đổi loại, mới nhất đứng đầu', () => {
    const entries = unitHistory(
      [
        { ...version, validFrom: '2020-01-01', validTo: '2022-01-01', name: 'Trường A' },
        {
          validFrom: '2022-01-01',
          validTo: null,
          name: 'Trường A mới',
          kind: 'primary_lower_secondary_school',
          parentName: 'Xã mẫu',
        },
      ],
      [],
      [],
    );
    expect(entries.map((entry) => entry.words)).toEqual([
      'Đổi tên từ Trường A thành Trường A mới.',
      'Đổi loại từ Trường tiểu học thành Trường TH&THCS.',
      'Chuyển từ Phòng mẫu về Xã mẫu.',
      'Có trong hệ thống từ ngày này: Trường tiểu học, tên Trường A, trực thuộc Phòng mẫu.',
    ]);
  });

  it('kể từ đâu mà có, nhận ai, thành ai, kèm căn cứ', () => {
    const entries = unitHistory(
      [{ ...version, validFrom: '2020-01-01', validTo: '2023-07-01', name: 'Trường A' }],
      [
        { ...line, kind: 'merge', side: 'to', on: '2020-01-01' },
        { ...line, kind: 'merge', side: 'to', on: '2021-01-01' },
        { ...line, kind: 'merge', side: 'from', on: '2023-07-01', otherId: 'c', otherName: 'Trường C' },
      ],
      [{ code: 'cu', usedTo: '2021-06-01' }],
    );
    expect(entries.map((entry) => [entry.on, entry.words, entry.links.map((one) => one.name)])).toEqual([
      ['2023-07-01', 'Kết thúc: sáp nhập vào', ['Trường C']],
      ['2021-06-01', 'Thôi dùng mã cu.', []],
      ['2021-01-01', 'Nhận sáp nhập', ['Trường B']],
      ['2020-01-01', expect.stringMatching(/^Lập mới .* từ$/), ['Trường B']],
    ]);
    expect(entries[0]?.basis).toBe('Quyết định số 5');
  });

  it('thời gian áp dụng nêu ngày cuối cùng còn áp dụng', () => {
    expect(stretchWords('2022-09-05', '2023-09-01')).toBe('từ 05/9/2022 đến hết 31/8/2023');
    expect(stretchWords('2022-09-05', null)).toBe('từ 05/9/2022');
  });
});
