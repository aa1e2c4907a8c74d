export { readWorkbook } from './read-workbook.server.ts';
export { csvType, writeCsv } from './write-csv.ts';
export { type OutSheet, writeWorkbook, xlsxType } from './write-workbook.server.ts';
