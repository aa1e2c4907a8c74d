import { describe, expect, it } from 'vitest';
import { decisionLines, type HistoryDecision } from './dispensed-history.ts';

const decision: HistoryDecision = {
  kind: 'exempt',
  measureIds: ['m'],
  fromMonth: '2023-05',
  toMonth: '2023-10',
  until: null,
  reason: 'Trường sửa chữa',
  byName: 'Người mẫu',
  at: new Date('2023-11-22T09:00:00+07:00'),
  endedFrom: null,
  endedReason: null,
  endedByName: null,
  endedAt: null,
  undoneReason: 'Ghi nhầm',
  undoneByName: 'Người mẫu',
  undoneAt: new Date('2023-11-23T09:00:00+07:00'),
};
const june = { measureId: 'm', periodStart: '2023-06-01', periodEnd: '2023-06-30', isWholeYear: false };

describe('diễn biến của ô: quyết định miễn, hoãn', () => {
  it('kể cả quyết định đã hoàn tác, ai quyết định và vì sao', () => {
    expect(decisionLines(june, [decision])).toEqual([
      { on: '2023-11-22', words: 'có quyết định miễn: Trường sửa chữa (Người mẫu)' },
      { on: '2023-11-23', words: 'hoàn tác quyết định miễn: Ghi nhầm (Người mẫu)' },
    ]);
  });

  it('không kể quyết định của tháng khác, việc khác; việc cả năm được nêu tên thì kể', () => {
    const april = { ...june, periodStart: '2023-04-01', periodEnd: '2023-04-30' };
    expect(decisionLines(april, [decision])).toEqual([]);
    expect(decisionLines({ ...june, measureId: 'n' }, [decision])).toEqual([]);
    const year = { ...june, periodStart: '2023-01-01', periodEnd: '2023-12-31', isWholeYear: true };
    expect(decisionLines(year, [decision])).toHaveLength(2);
  });

  it('kết thúc sớm chỉ kể ở các tháng lại phải làm', () => {
    const ended = {
      ...decision,
      kind: 'postpone' as const,
      until: '2023-12-31',
      undoneAt: null,
      endedFrom: '2023-07',
      endedReason: 'Sửa xong',
      endedAt: new Date('2023-07-01T09:00:00+07:00'),
    };
    const july = { ...june, periodStart: '2023-07-01', periodEnd: '2023-07-31' };
    expect(decisionLines(june, [ended]).map((one) => one.words)).toEqual([
      'có quyết định hoãn đến hết 31/12/2023: Trường sửa chữa (Người mẫu)',
    ]);
    expect(
      decisionLines(july, [ended])
        .map((one) => one.words)
        .at(-1)
        ?.replace(/\u00a0/g, ' '),
    ).toBe('kết thúc sớm quyết định hoãn, từ tháng 7 lại phải làm: Sửa xong');
  });
});
