import type { Role } from '../../platform/auth/actor.ts';
import type { SampleUnit } from './sample-units.ts';

export interface SamplePerson {
  username: string;
  name: string;
  unitCode: string;
  role: Role;
  title: string;
}

/** Sign-in name of a unit's communicator: its code without "mau-", then ".mau". */
export function communicatorName(unitCode: string): string {
  return `${unitCode.replace('mau-', '')}.mau`;
}

/** One communicator and one head for every school, the desks of the department, an officer for each district. */
export function samplePeople(units: SampleUnit[]): SamplePerson[] {
  return [
    {
      username: 'quantri.mau',
      name: 'Quản trị mẫu',
      unitCode: 'mau-so',
      role: 'system_administrator',
      title: 'Quản trị hệ thống',
    },
    {
      username: 'dieuphoi.mau',
      name: 'Điều phối mẫu',
      unitCode: 'mau-hcqt',
      role: 'coordinator',
      title: 'Chuyên viên điều phối',
    },
    {
      username: 'trunghoc.mau',
      name: 'Chủ trì mẫu',
      unitCode: 'mau-gdtrh',
      role: 'task_lead',
      title: 'Chuyên viên chủ trì nhiệm vụ',
    },
    ...units.flatMap(peopleOf),
  ];
}

function peopleOf(unit: SampleUnit): SamplePerson[] {
  const short = communicatorName(unit.code).replace('.mau', '');
  if (unit.kind === 'department') return [];
  if (unit.kind === 'department_office')
    return [
      {
        username: `${short}.mau`,
        name: `Phụ trách mẫu ${unit.shortName}`,
        unitCode: unit.code,
        role: 'unit_communicator',
        title: 'Phụ trách truyền thông',
      },
    ];
  if (unit.kind === 'district_office')
    return [
      {
        username: `${short}.mau`,
        name: `Cán bộ mẫu ${unit.shortName}`,
        unitCode: unit.code,
        role: 'district_officer',
        title: 'Chuyên viên Phòng GD&ĐT',
      },
    ];
  return peopleOfSchool(unit);
}

/** Who works at a school. */
export function peopleOfSchool(unit: Pick<SampleUnit, 'code' | 'shortName'>): SamplePerson[] {
  const short = communicatorName(unit.code).replace('.mau', '');
  return [
    {
      username: `${short}.mau`,
      name: `Phụ trách mẫu ${unit.shortName}`,
      unitCode: unit.code,
      role: 'unit_communicator',
      title: 'Phụ trách truyền thông',
    },
    {
      username: `ht-${short}.mau`,
      name: `Thủ trưởng mẫu ${unit.shortName}`,
      unitCode: unit.code,
      role: 'unit_head',
      title: 'Hiệu trưởng',
    },
    {
      username: `gv-${short}.mau`,
      name: `Giáo viên mẫu ${unit.shortName}`,
      unitCode: unit.code,
      role: 'staff_member',
      title: 'Giáo viên',
    },
  ];
}
