import type { CellValue } from 'hucre/xlsx';
import { rawWorkbook } from '../../platform/spreadsheets/testing.ts';

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ'];
const middles = ['Thị Mẫu', 'Văn Mẫu', 'Hữu Mẫu', 'Ngọc Mẫu', 'Minh Mẫu', 'Thanh Mẫu', 'Quốc Mẫu', 'Kim Mẫu'];
const givens = [
  'An',
  'Bình',
  'Chi',
  'Dũng',
  'Ế',
  'Giang',
  'Hòa',
  'Khánh',
  'Lan',
  'Mỹ',
  'Nga',
  'Oanh',
  'Phúc',
];

/** A made-up name; the same for the same number. */
export function sampleName(no: number): string {
  const pick = (list: readonly string[], step: number) => list[Math.floor(no / step) % list.length]!;
  return `${pick(families, 1)} ${pick(middles, families.length)} ${pick(givens, families.length * middles.length)}`;
}

export const staffHead = ['Mã cán bộ', 'Họ và tên', 'Mã đơn vị', 'Chức danh', 'Thư điện tử', 'Điện thoại'];

/** As many rows of made-up staff, spread over these units. */
export function staffRows(count: number, unitCodes: readonly string[]): CellValue[][] {
  return Array.from({ length: count }, (_, no) => [
    `CB-${String(no).padStart(6, '0')}`,
    sampleName(no),
    unitCodes[no % unitCodes.length]!,
    no < unitCodes.length ? 'Hiệu trưởng' : 'Giáo viên',
    no % 3 === 0 ? `can-bo-${no}@truong.example` : null,
    no % 2 === 0 ? `09${String(no).padStart(8, '0')}` : null,
  ]);
}

export function staffFile(rows: CellValue[][], head: CellValue[] = staffHead): Promise<Uint8Array> {
  return rawWorkbook([{ name: 'Nhân sự', rows: [['DANH SÁCH NHÂN SỰ (MẪU)'], head, ...rows] }]);
}
