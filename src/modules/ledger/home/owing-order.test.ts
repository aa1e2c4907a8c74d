import { describe, expect, it } from 'vitest';
import { byWhatIsOwed } from './owing-order.ts';

const measures = [
  { id: 'bài', kind: 'quota', taskNo: 4 },
  { id: 'tiết 1', kind: 'coverage', taskNo: 7 },
  { id: 'tiết 2', kind: 'coverage', taskNo: 7 },
];
const units = ['a', 'b', 'c', 'd'].map((unitId) => ({ unitId }));

describe('thứ tự đơn vị còn nợ', () => {
  it('im lặng trước, rồi nợ nhiều trước, bằng nhau thì giữ thứ tự tên', () => {
    const sums = [
      { unitId: 'a', measureId: 'bài', missing: 1 },
      { unitId: 'b', measureId: 'bài', missing: 14 },
      { unitId: 'c', measureId: 'bài', missing: 13 },
      { unitId: 'd', measureId: 'bài', missing: 1 },
    ];
    const order = byWhatIsOwed(units, sums, measures, new Set(['c']));
    expect(order.map((one) => one.unitId)).toEqual(['c', 'b', 'a', 'd']);
  });

  it('một tiết bài giảng tính theo hai tập chỉ nợ một lần', () => {
    const sums = [
      { unitId: 'a', measureId: 'tiết 1', missing: 1 },
      { unitId: 'a', measureId: 'tiết 2', missing: 1 },
      { unitId: 'b', measureId: 'bài', missing: 2 },
    ];
    expect(byWhatIsOwed(units, sums, measures, new Set()).map((one) => one.unitId)).toEqual([
      'b',
      'a',
      'c',
      'd',
    ]);
  });
});
