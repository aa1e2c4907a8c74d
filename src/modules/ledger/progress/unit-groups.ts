import type { UnitKind } from '../../units/index.ts';

export interface GroupedUnit {
  id: string;
  name: string;
  shortName: string;
  kind: UnitKind;
  parentId: string | null;
  parentName: string | null;
}

/** A district office belongs to its own district's group; everything else to the unit above it. */
export function groupIdOf(unit: Pick<GroupedUnit, 'id' | 'kind' | 'parentId'>): string {
  return unit.kind === 'district_office' ? unit.id : (unit.parentId ?? unit.id);
}

/** "Huyện mẫu 08" for "Phòng GD&ĐT Huyện mẫu 08". */
export function districtName(officeName: string): string {
  const bare = officeName.replace(/^Phòng (GD&ĐT|GDĐT|Giáo dục và Đào tạo)\s+/u, '');
  return bare[0]!.toLocaleUpperCase('vi') + bare.slice(1);
}

export interface UnitGroup {
  id: string;
  name: string;
}

/** The groups of some units: districts by name, and what stands directly under the department. */
export function groupsOf(units: readonly GroupedUnit[]): Map<string, UnitGroup> {
  const offices = new Map(
    units.filter((unit) => unit.kind === 'district_office').map((unit) => [unit.id, unit]),
  );
  const groups = new Map<string, UnitGroup>();
  for (const unit of units) {
    const id = groupIdOf(unit);
    if (groups.has(id)) continue;
    const isDistrict = offices.has(id) || /^Phòng GD/.test(unit.parentName ?? '');
    const name = isDistrict ? districtName(offices.get(id)?.name ?? unit.parentName!) : 'Trực thuộc Sở';
    groups.set(id, { id, name });
  }
  return groups;
}

/** The district office leads its own group; the rest stay in the order of names. */
export function officeFirst<T extends Pick<GroupedUnit, 'kind'>>(units: readonly T[]): T[] {
  const isOffice = (unit: T) => unit.kind === 'district_office';
  return [...units.filter(isOffice), ...units.filter((unit) => !isOffice(unit))];
}
