import { cleanLines } from '../clean-text.ts';
import { DocumentError } from '../document-error.ts';
import type { Align, Cell, HeadCell, Row, SpannedCell, Table } from '../model.ts';
import type { ComposedCell, ComposedRow, ComposedTable } from './composed.ts';

const emptyText = 'Không có';

export function composeTable(table: Table, room: number): ComposedTable {
  const columns = columnWidths(table, room);
  const aligns = table.columns.map((column) => column.align ?? 'left');
  const rows = table.rows.length > 0 ? table.rows : [emptyRow(table)];
  return {
    columns,
    size: Math.min(14, Math.max(8, Math.round(table.textSize ?? sizeFor(columns.length)))),
    head: placeCells(table.head.map(headRow), columns, aligns, 'head').map(({ cells }) => cells),
    rows: placeCells(rows, columns, aligns, 'rows'),
  };
}

function columnWidths(table: Table, room: number): number[] {
  const total = table.columns.reduce((sum, column) => sum + column.width, 0);
  if (!(total > 0) || table.columns.some((column) => !(column.width > 0))) {
    throw new DocumentError('A table needs columns, each with a width above zero.');
  }
  return table.columns.map((column) => (column.width / total) * room);
}

function sizeFor(columns: number): number {
  return columns <= 8 ? 12 : columns <= 12 ? 11 : 10;
}

function headRow(cells: HeadCell[]): Row {
  return { cells: cells.map((cell) => ({ ...cell, bold: true, align: 'center' })) };
}

function emptyRow(table: Table): Row {
  const text = table.emptyText ?? emptyText;
  return { cells: [{ text, colspan: table.columns.length, align: 'center' }] };
}

/** Finds each cell's columns beside the spans that hang down from above; a table that does not close is refused. */
function placeCells(rows: Row[], columns: number[], aligns: Align[], part: string): ComposedRow[] {
  const hanging = columns.map(() => 0);
  const placed = rows.map((row, rowIndex): ComposedRow => {
    let column = 0;
    const skipHanging = () => {
      while (hanging[column]! > 0) {
        hanging[column]! -= 1;
        column += 1;
      }
    };
    const cells = row.cells.map((cell) => {
      skipHanging();
      const from = column;
      const { colspan = 1, rowspan = 1 } = typeof cell === 'string' ? {} : cell;
      for (; column < from + colspan; column += 1) {
        if (hanging[column] !== 0) throw unclosed(part, rowIndex);
        hanging[column] = rowspan - 1;
      }
      return composeCell(cell, row, columns.slice(from, column), aligns[from]!);
    });
    skipHanging();
    if (column !== columns.length) throw unclosed(part, rowIndex);
    return { cells, kind: row.kind ?? 'plain' };
  });
  if (hanging.some((rest) => rest > 0)) throw unclosed(part, rows.length - 1);
  return placed;
}

function composeCell(cell: Cell, row: Row, widths: number[], align: Align): ComposedCell {
  const spanned: SpannedCell = typeof cell === 'string' ? { text: cell } : cell;
  return {
    text: cleanLines(spanned.text).join('\n'),
    width: widths.reduce((sum, width) => sum + width, 0),
    align: spanned.align ?? (row.kind === 'group' && widths.length > 1 ? 'left' : align),
    bold: spanned.bold ?? row.kind !== undefined,
    rowspan: spanned.rowspan ?? 1,
    colspan: spanned.colspan ?? 1,
  };
}

function unclosed(part: string, row: number): DocumentError {
  return new DocumentError(`The cells of ${part}[${row}] do not fill the columns of the table.`);
}
