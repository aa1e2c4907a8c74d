import type { UnitKind } from '../../modules/units/index.ts';

/** A made-up province of 612 units: every name says that it is a sample ("mẫu"). */
export interface SampleUnit {
  code: string;
  parentCode: string | null;
  kind: UnitKind;
  name: string;
  shortName: string;
}

const districts = 15;

const offices = [
  ['hcqt', 'Phòng Hành chính – Quản trị', 'Phòng HC-QT'],
  ['gdtrh', 'Phòng Giáo dục Trung học', 'Phòng GDTrH'],
  ['gdmnth', 'Phòng Giáo dục Mầm non – Tiểu học', 'Phòng GDMN-TH'],
  ['gdtx', 'Phòng Giáo dục thường xuyên', 'Phòng GDTX'],
  ['khtc', 'Phòng Kế hoạch – Tài chính', 'Phòng KH-TC'],
  ['tccb', 'Phòng Tổ chức cán bộ', 'Phòng TCCB'],
  ['ktkd', 'Phòng Khảo thí và Kiểm định', 'Phòng KT-KĐ'],
  ['ttra', 'Thanh tra Sở', 'Thanh tra Sở'],
] as const;

/** Schools below the districts, in the proportions of a province of this size in 2023. */
const districtSchools: { kind: UnitKind; code: string; name: string; total: number }[] = [
  { kind: 'preschool', code: 'mn', name: 'Trường Mầm non mẫu', total: 175 },
  { kind: 'primary_school', code: 'th', name: 'Trường Tiểu học mẫu', total: 190 },
  { kind: 'primary_lower_secondary_school', code: 'thcs-th', name: 'Trường TH&THCS mẫu', total: 20 },
  { kind: 'lower_secondary_school', code: 'thcs', name: 'Trường THCS mẫu', total: 118 },
  { kind: 'childcare_facility', code: 'nt', name: 'Cơ sở nuôi dưỡng trẻ em mẫu', total: 30 },
];

/** Schools and centres directly below the department. */
const departmentSchools: { kind: UnitKind; code: string; name: string; total: number }[] = [
  { kind: 'upper_secondary_school', code: 'thpt', name: 'Trường THPT mẫu', total: 38 },
  { kind: 'lower_upper_secondary_school', code: 'thcs-thpt', name: 'Trường THCS&THPT mẫu', total: 9 },
  { kind: 'continuing_education_centre', code: 'gdtx', name: 'Trung tâm GDNN-GDTX mẫu', total: 8 },
];

const two = (n: number) => String(n).padStart(2, '0');
const three = (n: number) => String(n).padStart(3, '0');

function numbered(
  group: (typeof districtSchools)[number],
  parentOf: (index: number) => string,
): SampleUnit[] {
  return Array.from({ length: group.total }, (_, index) => ({
    code: `mau-${group.code}-${three(index + 1)}`,
    parentCode: parentOf(index),
    kind: group.kind,
    name: `${group.name} ${two(index + 1)}`,
    shortName: `${group.name} ${two(index + 1)}`,
  }));
}

/** Larger and smaller districts: the k-th gets a share between about half and twice the mean. */
const shares = Array.from({ length: districts }, (_, index) => 4 + ((index * 7) % 11));
const shareSum = shares.reduce((sum, share) => sum + share, 0);

function districtOf(index: number, total: number): string {
  let upTo = 0;
  for (const [number, share] of shares.entries()) {
    upTo += share;
    if (index < (total * upTo) / shareSum) return `mau-pgd-${two(number + 1)}`;
  }
  return `mau-pgd-${two(districts)}`;
}

export function sampleUnits(): SampleUnit[] {
  return [
    {
      code: 'mau-so',
      parentCode: null,
      kind: 'department',
      name: 'Sở GD&ĐT Tỉnh mẫu',
      shortName: 'Sở GD&ĐT',
    },
    ...offices.map(([code, name, shortName]) => ({
      code: `mau-${code}`,
      parentCode: 'mau-so',
      kind: 'department_office' as const,
      name,
      shortName,
    })),
    ...Array.from({ length: districts }, (_, index) => ({
      code: `mau-pgd-${two(index + 1)}`,
      parentCode: 'mau-so',
      kind: 'district_office' as const,
      name: `Phòng GD&ĐT Huyện mẫu ${two(index + 1)}`,
      shortName: `Huyện mẫu ${two(index + 1)}`,
    })),
    ...districtSchools.flatMap((group) => numbered(group, (index) => districtOf(index, group.total))),
    ...departmentSchools.flatMap((group) => numbered(group, () => 'mau-so')),
  ];
}
