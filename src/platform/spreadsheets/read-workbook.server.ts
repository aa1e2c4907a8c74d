import { streamXlsxRows } from 'hucre/xlsx';
import type { LocalDate } from '../clock/clock.ts';
import { isAppError } from '../errors/app-error.ts';
import { spreadsheetErrors } from './errors.ts';
import { readParts } from './workbook-parts.server.ts';
import { CheckedZip, limits } from './zip-check.server.ts';

/** A day is kept apart from text, so that nobody has to guess later. */
export type SheetCell = string | number | boolean | null | { day: LocalDate };

export interface SheetRow {
  /** As Excel numbers it, from 1. */
  no: number;
  cells: SheetCell[];
  isHidden: boolean;
}

export interface ReadSheet {
  name: string;
  isHidden: boolean;
  hiddenColumns: ReadonlySet<number>;
  rows: SheetRow[];
}

/**
 * All sheets of an .xlsx with their rows; sizes are checked in the zip before anything is read.
 * @throws spreadsheet.not-xlsx, spreadsheet.old-xls, spreadsheet.damaged, spreadsheet.too-large
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadSheet[]> {
  const parts = readParts(new CheckedZip(bytes));
  const sheets: ReadSheet[] = [];
  for (const [index, { name, isHidden, hiddenRows, hiddenColumns }] of parts.entries()) {
    const rows: SheetRow[] = [];
    try {
      for await (const row of streamXlsxRows(bytes, { sheet: index, maxRows: limits.rows + 1 })) {
        if (rows.length >= limits.rows) throw spreadsheetErrors.tooLarge({ what: 'hơn 30.000 dòng' });
        const no = row.index + 1;
        const cells = row.values.slice(0, limits.columns).map(cellOf);
        if (cells.some((cell) => cell !== null)) rows.push({ no, cells, isHidden: hiddenRows.has(no) });
      }
    } catch (error) {
      if (isAppError(error)) throw error;
      throw spreadsheetErrors.damaged({ cause: error });
    }
    sheets.push({ name: name.normalize('NFC'), isHidden, hiddenColumns, rows });
  }
  return sheets;
}

function cellOf(value: string | number | boolean | Date | null): SheetCell {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : { day: value.toISOString().slice(0, 10) };
  if (typeof value !== 'string') return value;
  // Written by us with a guard against formulas.
  const text = /^'[=+\-@]/.test(value) ? value.slice(1) : value;
  return text === '' ? null : text;
}
