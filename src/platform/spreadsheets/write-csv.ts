import { guarded } from './guarded.ts';

type CsvCell = string | number | null;

/** RFC 4180 with a byte order mark, so that Excel reads the letters right; what could be a formula is guarded. */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\u{feff}${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = guarded(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvType = 'text/csv; charset=utf-8';
