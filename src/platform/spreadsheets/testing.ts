import { type CellValue, writeXlsx } from 'hucre/xlsx';

export interface RawSheet {
  name: string;
  rows: CellValue[][];
  /** Numbers of rows from 0. */
  hiddenRows?: number[];
  hidden?: boolean;
  merges?: { startRow: number; startCol: number; endRow: number; endCol: number }[];
}

/** A workbook as people make them, for tests: anything anywhere. */
export function rawWorkbook(sheets: RawSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ hiddenRows = [], ...sheet }) => ({
      ...sheet,
      rowDefs: new Map(hiddenRows.map((no) => [no, { hidden: true }])),
    })),
  });
}
