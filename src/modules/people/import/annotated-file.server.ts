import { readWorkbook, writeWorkbook } from '../../../platform/spreadsheets/index.server.ts';
import type { RowState } from './plan-staff.ts';

/** What stands before a row of the result file. */
export interface ResultLine {
  no: number;
  state: RowState;
  errors: string;
  understood: string;
}

const stateWords: Record<RowState, string> = {
  new: 'Thêm',
  changed: 'Thay đổi',
  same: 'Không đổi',
  error: 'LỖI',
  twin: 'Trùng, bỏ qua',
};

/** The file as it came, row by row, with what was understood of each and what is wrong with it. */
export async function annotatedStaffFile(asked: {
  bytes: Uint8Array;
  sheet: string;
  lines: readonly ResultLine[];
  skipped: readonly number[];
}): Promise<Uint8Array> {
  const sheet = (await readWorkbook(asked.bytes)).find((one) => one.name === asked.sheet)!;
  const byNo = new Map(asked.lines.map((line) => [line.no, line]));
  const skipped = new Set(asked.skipped);
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const columns = [
    { head: 'Kết quả', width: 14 },
    { head: 'Lỗi cần sửa', width: 60 },
    { head: 'Đã hiểu thế nào', width: 60 },
    { head: 'Dòng', width: 8 },
    ...Array.from({ length: width }, (_, index) => ({ head: `Cột ${index + 1} của tệp`, width: 24 })),
  ];
  const rows = sheet.rows.map((row) => {
    const line = byNo.get(row.no);
    const cells = Array.from({ length: width }, (_, index) => {
      const cell = row.cells[index] ?? null;
      return typeof cell === 'boolean' ? String(cell) : cell;
    });
    const state = line ? stateWords[line.state] : skipped.has(row.no) ? 'Không đọc' : null;
    return [state, line?.errors || null, line?.understood || null, row.no, ...cells];
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
