import { writeWorkbook } from '../../../platform/spreadsheets/index.server.ts';
import { roleLabels } from '../../units/index.ts';
import { staffHeads } from './staff-columns.ts';

const roleChoices = Object.values(roleLabels);
const columns = staffHeads.map(({ field, head, width }) => ({
  head,
  width,
  ...(field === 'role' ? { choices: roleChoices } : {}),
}));

/** Filled lines say more than instructions. */
export function staffTemplate(): Promise<Uint8Array> {
  const rows = [
    [
      'VD-0001',
      'Người Ví Dụ Một',
      'VD-001',
      null,
      'Hiệu trưởng',
      null,
      'mot@vi-du.example',
      '0900 000 001',
      null,
    ],
    [
      'VD-0002',
      'Người Ví Dụ Hai',
      'VD-001',
      null,
      'Giáo viên Tin học',
      'Phụ trách truyền thông',
      null,
      null,
      null,
    ],
    [null, 'Người Ví Dụ Ba', null, 'Trường THCS ví dụ', 'Giáo viên Toán', null, null, '0900 000 003', null],
  ];
  return writeWorkbook([
    { name: 'Nhân sự', columns, rows: [] },
    { name: 'Ví dụ', columns, rows },
  ]);
}
