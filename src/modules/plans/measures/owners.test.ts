import { describe, expect, it } from 'vitest';
import { schoolKinds, unitKinds } from '../../units/index.ts';
import { findOffice, type OwnerNames, resolveOwners } from './owners.ts';

const names: OwnerNames = {
  offices: [
    { id: 'hcqt', name: 'Phòng Hành chính – Quản trị', shortName: 'Phòng HC-QT' },
    { id: 'gdtrh', name: 'Phòng Giáo dục Trung học', shortName: 'Phòng GDTrH' },
    { id: 'khtc', name: 'Phòng Kế hoạch và Tài chính (mẫu)', shortName: 'P. KHTC' },
  ],
  aliases: [{ name: 'Phòng Giáo dục Trung học', aliases: ['Phòng GDTH'] }],
  chosen: new Map(),
};
const owedBy = (lead: string, chosen = names.chosen) => resolveOwners([lead], { ...names, chosen });

describe('ai phải làm', () => {
  it.each([
    ['Phòng HC-QT', 'hcqt'],
    ['phòng hành chính - quản trị', 'hcqt'],
    ['HCQT', 'hcqt'],
    ['Phòng GDTH', 'gdtrh'],
    ['Phòng Kế hoạch và Tài chính', 'khtc'],
  ])('%s là một phòng của Sở', (name, id) => {
    expect(findOffice(name, names)?.id).toBe(id);
    expect(owedBy(name).owedBy).toEqual({ kinds: [], unitIds: [id], exceptUnitIds: [] });
  });

  it('“Toàn ngành” là mọi loại đơn vị trừ chính Sở', () => {
    const { kinds } = owedBy('Toàn ngành giáo dục').owedBy;
    expect(kinds).toHaveLength(unitKinds.length - 1);
    expect(kinds).not.toContain('department');
  });

  it('“Các đơn vị giáo dục” là Phòng GD&ĐT và mọi trường', () => {
    expect(owedBy('Các đơn vị giáo dục').owedBy.kinds).toEqual(['district_office', ...schoolKinds]);
  });

  it('“Phòng GD&ĐT và các đơn vị trực thuộc Sở” không gồm trường thuộc Phòng GD&ĐT', () => {
    const { kinds } = owedBy('Phòng GD&ĐT và các đơn vị trực thuộc Sở').owedBy;
    expect(kinds).toContain('district_office');
    expect(kinds).toContain('upper_secondary_school');
    expect(kinds).not.toContain('primary_school');
  });

  it('tên lạ không được đoán; người điều phối chọn thì theo lựa chọn', () => {
    expect(owedBy('Phòng Khảo thí')).toMatchObject({
      unresolved: ['Phòng Khảo thí'],
      owedBy: { kinds: [], unitIds: [] },
    });
    expect(owedBy('Phòng Khảo thí', new Map([['phong khao thi', 'u1']])).owedBy.unitIds).toEqual(['u1']);
    expect(owedBy('Phòng Khảo thí', new Map([['phong khao thi', null]]))).toMatchObject({ unresolved: [] });
  });
});
