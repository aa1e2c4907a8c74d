import { middleKinds, type UnitKind } from '../../units/index.ts';

export interface GroupedUnit {
  id: string;
  name: string;
  shortName: string;
  kind: UnitKind;
  parentId: string | null;
  parentName: string | null;
}

/** A district or commune office belongs to its own group; everything else to the unit above it. */
export function groupIdOf(unit: Pick<GroupedUnit, 'id' | 'kind' | 'parentId'>): string {
  return middleKinds.includes(unit.kind) ? unit.id : (unit.parentId ?? unit.id);
}

/** "Huyện mẫu 08" for "Phòng GD&ĐT Huyện mẫu 08", "Xã mẫu 3" for "UBND xã mẫu 3". */
export function districtName(officeName: string): string {
  const bare = officeName.replace(/^(Phòng (GD&ĐT|GDĐT|Giáo dục và Đào tạo)|UBND|Ủy ban nhân dân)\s+/u, '');
  return bare[0]!.toLocaleUpperCase('vi') + bare.slice(1);
}

/** "Tỉnh mẫu 1" for "Sở GD&ĐT Tỉnh mẫu 1". */
export function provinceName(departmentName: string): string {
  const bare = departmentName.replace(/^Sở (GD&ĐT|GDĐT|Giáo dục và Đào tạo)\s+/u, '');
  return bare[0]!.toLocaleUpperCase('vi') + bare.slice(1);
}

export interface UnitGroup {
  id: string;
  name: string;
}

/** The groups of some units: districts by name, and what stands directly under the department. */
export function groupsOf(units: readonly GroupedUnit[]): Map<string, UnitGroup> {
  const offices = new Map(
    units.filter((unit) => middleKinds.includes(unit.kind)).map((unit) => [unit.id, unit]),
  );
  const groups = new Map<string, UnitGroup>();
  for (const unit of units) {
    const id = groupIdOf(unit);
    if (groups.has(id)) continue;
    const isDistrict = offices.has(id) || /^(Phòng GD|UBND|Ủy ban)/u.test(unit.parentName ?? '');
    const name = isDistrict ? districtName(offices.get(id)?.name ?? unit.parentName!) : 'Trực thuộc Sở';
    groups.set(id, { id, name });
  }
  return groups;
}

/** The district office leads its own group; the rest stay in the order of names. */
export function officeFirst<T extends Pick<GroupedUnit, 'kind'>>(units: readonly T[]): T[] {
  const isOffice = (unit: T) => middleKinds.includes(unit.kind);
  return [...units.filter(isOffice), ...units.filter((unit) => !isOffice(unit))];
}
