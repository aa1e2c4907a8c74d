import { describe, expect, it } from 'vitest';
import { schoolKinds, unitKinds } from '../../units/index.ts';
import { ownerWords } from './owner-words.ts';

const names = new Map([['hcqt', 'Phòng Hành chính – Quản trị']]);
const words = (kinds: string[], unitIds: string[] = [], exceptUnitIds: string[] = []) =>
  ownerWords({ kinds, unitIds, exceptUnitIds }, names);

describe('ai làm, bằng chữ', () => {
  it('toàn ngành, có trừ', () => {
    const all = unitKinds.filter((kind) => kind !== 'department');
    expect(words(all, [], ['hcqt'])).toBe('Toàn ngành; trừ Phòng Hành chính – Quản trị');
  });

  it('mọi trường được gộp; loại lẻ kể tên; một phòng gọi đúng tên', () => {
    expect(words(['district_office', ...schoolKinds])).toMatch(/^Phòng GD&ĐT, mọi trường/);
    expect(words(['preschool', 'upper_secondary_school'])).toBe('Trường mầm non, Trường THPT');
    expect(words([], ['hcqt'])).toBe('Phòng Hành chính – Quản trị');
    expect(words([])).toBe('');
  });

  it('cấp, nơi trực thuộc và số đơn vị được trừ', () => {
    const many = new Map([...names, ['h1', 'Phòng GD&ĐT huyện 1'], ['a', 'A'], ['b', 'B'], ['c', 'C']]);
    const rule = { kinds: ['lower_secondary_school', 'upper_secondary_school'], unitIds: [] };
    expect(ownerWords({ ...rule, levels: ['direct'], exceptUnitIds: ['a', 'b', 'c'] }, many)).toBe(
      'Mọi Trường THCS, Trường THPT trực thuộc Sở; trừ 3 đơn vị',
    );
    expect(ownerWords({ ...rule, underIds: ['h1'], exceptUnitIds: [] }, many)).toBe(
      'Mọi Trường THCS, Trường THPT thuộc Phòng GD&ĐT huyện 1',
    );
    expect(ownerWords({ ...rule, unitIds: ['a', 'b', 'c'], exceptUnitIds: [] }, many)).toBe(
      'Trường THCS, Trường THPT, thêm 3 đơn vị',
    );
  });
});
