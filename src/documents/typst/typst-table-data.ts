import type { ComposedCell, ComposedRow, ComposedTable } from '../compose/composed.ts';
import type { Align } from '../model.ts';
import { cellPadding, lineSpacing, singleLine } from '../page-layout.ts';
import { textWidth } from '../text-width.ts';
import { breakableIn } from './printable-text.ts';

/** Half a landscape page. A row is never cut unless it is so tall that it might not fit on any page. */
const tallestRow = 85;

export function tableData(table: ComposedTable) {
  const aligns = columnAligns(table);
  const headIsTall =
    table.head.reduce((height, cells) => height + rowHeight(cells, table.size), 0) > tallestRow;
  return {
    columns: table.columns,
    size: table.size,
    aligns,
    head: headIsTall ? [] : table.head.map((cells) => cells.map((cell) => spannedCell(cell, table.size))),
    rows: [
      ...(headIsTall ? table.head.map((cells): ComposedRow => ({ cells, kind: 'plain' })) : []),
      ...table.rows,
    ].map((row) => rowData(row, table, aligns)),
  };
}

function rowData(row: ComposedRow, table: ComposedTable, aligns: Align[]) {
  const tall = rowHeight(row.cells, table.size) > tallestRow;
  const full = row.cells.length === table.columns.length;
  return {
    // As a header of its own a group's row is never left behind at the foot of a page.
    opensGroup: row.kind === 'group' && !tall,
    cells: row.cells.map((cell, at) => {
      const plain = full && !tall && cell.align === aligns[at] && !cell.bold;
      return plain ? cellText(cell, table.size) : { ...spannedCell(cell, table.size), breakable: tall };
    }),
  };
}

/** A plain cell becomes a bare string: 612 rows stay a small file. */
function cellText(cell: ComposedCell, size: number): string {
  return breakableIn(cell.text, { size, bold: cell.bold }, cellRoom(cell));
}

function spannedCell(cell: ComposedCell, size: number) {
  const { align, bold, rowspan, colspan } = cell;
  return { text: cellText(cell, size), align, bold, rowspan, colspan, breakable: false };
}

/** Most rows are plain: the first full one tells how each column stands. */
function columnAligns(table: ComposedTable): Align[] {
  const full = table.rows.find((row) => row.cells.length === table.columns.length && row.kind === 'plain');
  return full?.cells.map((cell) => cell.align) ?? table.columns.map(() => 'left');
}

function rowHeight(cells: ComposedCell[], size: number): number {
  return Math.max(0, ...cells.map((cell) => cellHeight(cell, size)));
}

/** An estimate in millimetres, on the high side. */
function cellHeight(cell: ComposedCell, size: number): number {
  const pitch = (size * singleLine * lineSpacing.tight * 25.4) / 72;
  if (cell.text.length < 60 && !cell.text.includes('\n')) return pitch;
  const room = Math.max(1, cellRoom(cell) * 0.8);
  const lines = cell.text.split('\n').map((line) => Math.max(1, Math.ceil(textWidth(line, { size }) / room)));
  return lines.reduce((sum, count) => sum + count, 0) * pitch;
}

function cellRoom(cell: ComposedCell): number {
  return cell.width - 2 * cellPadding;
}
