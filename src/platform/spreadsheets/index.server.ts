export { readWorkbook } from './read-workbook.server.ts';
export { csvType, writeCsv } from './write-csv.ts';
export { writeWorkbook, xlsxType } from './write-workbook.server.ts';
