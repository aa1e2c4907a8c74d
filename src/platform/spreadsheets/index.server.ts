export { type ReadSheet, readWorkbook, type SheetCell, type SheetRow } from './read-workbook.server.ts';
export { type OutSheet, writeWorkbook, xlsxType } from './write-workbook.server.ts';
