import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { LocalDate } from '../clock/clock.ts';
import { guarded } from './guarded.ts';

export interface OutColumn {
  head: string;
  /** In characters. */
  width: number;
  /** Values that may be chosen in this column. */
  choices?: readonly string[];
}

export interface OutSheet {
  name: string;
  columns: readonly OutColumn[];
  rows: readonly (readonly (string | number | null | { day: LocalDate })[])[];
  /** Rows (from 0) and columns (from 0) whose cell is marked as wrong. */
  wrong?: readonly { row: number; column: number }[];
  /** For paper: A4 across, all columns on one page, the head on every page. */
  landscape?: boolean;
}

const headStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE3EFF6' } },
  alignment: { wrapText: true, vertical: 'center' },
} as const;
const wrongStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFDECEB' } },
  alignment: { wrapText: true, vertical: 'top' },
} as const;
const paperAcross = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  printTitlesRow: '$1:$1',
} as const;
const dayStyle = { numFmt: 'dd/mm/yyyy' } as const;
const choiceRows = 5_000;

/** A workbook with a frozen, filterable head. Text stays text: nothing in it can become a formula. */
export function writeWorkbook(sheets: readonly OutSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(sheetOf), defaultFont: { name: 'Times New Roman', size: 11 } });
}

function sheetOf({ name, columns, rows, wrong = [], landscape }: OutSheet): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [index, column] of columns.entries())
    cells.set(`0,${index}`, { value: column.head, type: 'string', style: headStyle });
  const values = rows.map((row) => row.map(outCell));
  for (const [row, line] of values.entries())
    for (const [column, value] of line.entries())
      if (value instanceof Date) cells.set(`${row + 1},${column}`, { value, style: dayStyle });
  for (const { row, column } of wrong)
    cells.set(`${row + 1},${column}`, { value: values[row]?.[column] ?? null, style: wrongStyle });
  const last = columnLetter(columns.length - 1);
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [columns.map((column) => column.head), ...values],
    cells,
    freezePane: { rows: 1 },
    ...(landscape ? { pageSetup: paperAcross } : {}),
    autoFilter: { range: `A1:${last}${rows.length + 1}` },
    dataValidations: columns.flatMap(({ choices }, index) =>
      choices
        ? [
            {
              type: 'list' as const,
              values: [...choices],
              range: `${columnLetter(index)}2:${columnLetter(index)}${choiceRows}`,
              allowBlank: true,
            },
          ]
        : [],
    ),
  };
}

function outCell(value: string | number | null | { day: LocalDate }): CellValue {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'object') return new Date(`${value.day}T00:00:00Z`);
  return guarded(value);
}

/** 0 → A, 26 → AA */
function columnLetter(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : `${columnLetter(Math.floor(index / 26) - 1)}${letter}`;
}

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
