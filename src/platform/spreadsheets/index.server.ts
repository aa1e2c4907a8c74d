export { readWorkbook } from './read-workbook.server.ts';
export { writeWorkbook, xlsxType } from './write-workbook.server.ts';
