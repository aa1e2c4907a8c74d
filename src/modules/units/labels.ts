import type { Role } from '../../platform/auth/actor.ts';

export type UnitKind =
  | 'department'
  | 'department_office'
  | 'district_office'
  | 'commune_office'
  | 'preschool'
  | 'primary_school'
  | 'primary_lower_secondary_school'
  | 'lower_secondary_school'
  | 'lower_upper_secondary_school'
  | 'primary_to_upper_secondary_school'
  | 'upper_secondary_school'
  | 'special_school'
  | 'continuing_education_centre'
  | 'childcare_facility';

export const unitKindLabels: Record<UnitKind, string> = {
  department: 'Sở GD&ĐT',
  department_office: 'Phòng thuộc Sở',
  district_office: 'Phòng GD&ĐT',
  commune_office: 'UBND xã, phường',
  preschool: 'Trường mầm non',
  primary_school: 'Trường tiểu học',
  primary_lower_secondary_school: 'Trường TH&THCS',
  lower_secondary_school: 'Trường THCS',
  lower_upper_secondary_school: 'Trường THCS&THPT',
  primary_to_upper_secondary_school: 'Trường TH, THCS&THPT',
  upper_secondary_school: 'Trường THPT',
  special_school: 'Trường chuyên biệt',
  continuing_education_centre: 'Trung tâm GDNN-GDTX',
  childcare_facility: 'Cơ sở nuôi dưỡng trẻ em',
};

export const unitKinds = Object.keys(unitKindLabels) as UnitKind[];

const officeKinds: readonly UnitKind[] = [
  'department',
  'department_office',
  'district_office',
  'commune_office',
];

/** Kinds that teach: everything below the offices. */
export const schoolKinds: UnitKind[] = unitKinds.filter((kind) => !officeKinds.includes(kind));

/** The tier between the department and its schools: districts until 30/6/2025, communes since. */
export const middleKinds: readonly UnitKind[] = ['district_office', 'commune_office'];

export const roleLabels: Record<Role, string> = {
  system_administrator: 'Quản trị hệ thống',
  coordinator: 'Điều phối kế hoạch',
  task_lead: 'Chủ trì nhiệm vụ',
  district_officer: 'Cán bộ Phòng GD&ĐT',
  unit_head: 'Thủ trưởng đơn vị',
  unit_communicator: 'Phụ trách truyền thông',
  staff_member: 'Giáo viên, nhân viên',
};
