import type { Scope } from '../../../platform/auth/actor.ts';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { readWorkbook, writeWorkbook } from '../../../platform/spreadsheets/index.server.ts';
import { unitKindLabels, unitKinds } from '../labels.ts';
import { listUnitsToExport } from './export-store.server.ts';
import type { PlannedRow } from './plan-units.ts';
import { reorganisationHeads } from './reorganisation-columns.ts';
import type { SkippedRow } from './row-reading.ts';
import { type UnitField, unitHeads } from './unit-columns.ts';

const kindChoices = unitKinds.map((kind) => unitKindLabels[kind]);
const unitColumns = unitHeads.map(({ field, head, width }) => ({
  head,
  width,
  ...(field === 'kind' ? { choices: kindChoices } : {}),
}));

/** The units of a scope as of a day, in the form in which they can be read in again. */
export async function exportUnits(db: Db, scope: Scope, on: LocalDate): Promise<Uint8Array> {
  const units = await listUnitsToExport(db, scope, on);
  const rows = units.map((unit) =>
    unitHeads.map(({ field }) => {
      if (field === 'kind') return unitKindLabels[unit.kind];
      if (field === 'from') return { day: unit.from };
      return unit[field as Exclude<UnitField, 'kind' | 'from'>];
    }),
  );
  return writeWorkbook([{ name: 'Đơn vị', columns: unitColumns, rows }]);
}

/** Two filled lines say more than instructions. */
export function unitTemplate(): Promise<Uint8Array> {
  const rows = [
    [
      'VD-001',
      'Trường Tiểu học ví dụ',
      null,
      'Trường tiểu học',
      'VD-PGD',
      null,
      null,
      '0272 3 123 456',
      null,
      null,
      null,
    ],
    [
      'VD-002',
      'Trường THCS ví dụ',
      null,
      'Trường THCS',
      'VD-PGD',
      null,
      { day: '2023-09-01' },
      null,
      null,
      null,
      null,
    ],
  ];
  return writeWorkbook([
    { name: 'Đơn vị', columns: unitColumns, rows: [] },
    { name: 'Ví dụ', columns: unitColumns, rows },
  ]);
}

export function reorganisationTemplate(): Promise<Uint8Array> {
  const columns = reorganisationHeads.map(({ field, head, width }) => ({
    head,
    width,
    ...(field === 'newKind' ? { choices: kindChoices } : {}),
  }));
  const rows = [
    ['VD-PGD', 'Phòng GD&ĐT huyện ví dụ', null, null, null, null, 'Kết thúc: để trống mọi ô mới'],
    [null, null, 'VD-XA', 'UBND xã ví dụ', 'UBND xã, phường', 'VD-SO', 'Lập mới: để trống ô cũ'],
    ['VD-001', 'Trường Tiểu học ví dụ', null, null, null, 'VD-XA', 'Chuyển: chỉ ghi nơi trực thuộc mới'],
    [
      'VD-002',
      'Trường THCS A',
      'VD-009',
      'Trường THCS C',
      'Trường THCS',
      'VD-XA',
      'Hợp nhất: nhiều dòng cùng mã mới',
    ],
    ['VD-003', 'Trường THCS B', 'VD-009', 'Trường THCS C', 'Trường THCS', 'VD-XA', null],
    [
      'VD-004',
      'Trường Mầm non D',
      'VD-005',
      null,
      null,
      null,
      'Sáp nhập vào đơn vị đang có: ghi mã đơn vị đó',
    ],
  ];
  return writeWorkbook([
    { name: 'Sắp xếp lại', columns, rows: [] },
    { name: 'Ví dụ', columns, rows },
  ]);
}

const stateWords: Record<PlannedRow['state'], string> = {
  new: 'Lập mới',
  changed: 'Thay đổi',
  same: 'Không đổi',
  error: 'LỖI',
  twin: 'Trùng, bỏ qua',
};

/** The file as it came, row by row, with what was understood of each and what is wrong with it. */
export async function annotatedFile(
  bytes: Uint8Array,
  reading: { sheet: string; rows: readonly PlannedRow[]; skipped: readonly SkippedRow[] },
): Promise<Uint8Array> {
  const sheet = (await readWorkbook(bytes)).find((one) => one.name === reading.sheet)!;
  const byNo = new Map(reading.rows.map((row) => [row.no, row]));
  const skipped = new Set(reading.skipped.map((row) => row.no));
  const width = Math.max(...sheet.rows.map((row) => row.cells.length));
  const columns = [
    { head: 'Kết quả', width: 14 },
    { head: 'Lỗi cần sửa', width: 60 },
    { head: 'Đã hiểu thế nào', width: 60 },
    { head: 'Dòng', width: 8 },
    ...Array.from({ length: width }, (_, index) => ({ head: `Cột ${index + 1} của tệp`, width: 24 })),
  ];
  const rows = sheet.rows.map((row) => {
    const planned = byNo.get(row.no);
    const cells = Array.from({ length: width }, (_, index) => {
      const cell = row.cells[index] ?? null;
      return typeof cell === 'boolean' ? String(cell) : cell;
    });
    return [
      planned ? stateWords[planned.state] : skipped.has(row.no) ? 'Không đọc' : null,
      planned?.errors.join(' ') || null,
      planned ? [...planned.changes, ...planned.notes].join('; ') || null : null,
      row.no,
      ...cells,
    ];
  });
  const wrong = sheet.rows.flatMap((row, index) =>
    byNo.get(row.no)?.state === 'error'
      ? [
          { row: index, column: 0 },
          { row: index, column: 1 },
        ]
      : [],
  );
  return writeWorkbook([{ name: 'Kết quả đọc', columns, rows, wrong }]);
}
