import {
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ComposedCell, ComposedTable } from '../compose/composed.ts';
import { cellPadding } from '../page-layout.ts';
import { tableStyle } from './styles.ts';
import { pointTwips, twips } from './units.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const allBorders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

/** An invisible table that sets blocks side by side. */
export function sideBySide(columns: number[], rows: Paragraph[][][]): Table {
  return new Table({
    ...frame(columns),
    borders: noBorders,
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) => new TableCell({ children, width: cellWidth(columns[at]!), borders: noBorders }),
          ),
        }),
    ),
  });
}

export function dataTable(table: ComposedTable): Table {
  const padding = {
    marginUnitType: WidthType.DXA,
    left: twips(cellPadding),
    right: twips(cellPadding),
    top: pointTwips(1),
    bottom: pointTwips(1),
  };
  return new Table({
    ...frame(table.columns),
    borders: allBorders,
    margins: padding,
    rows: [
      ...table.head.map((cells) => dataRow(cells, table.size, { tableHeader: true, keepNext: true })),
      // A group's row stays with the first of its rows.
      ...table.rows.map((row) =>
        dataRow(row.cells, table.size, { tableHeader: false, keepNext: row.kind === 'group' }),
      ),
    ],
  });
}

function frame(columns: number[]) {
  const widths = columns.map(twips);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return { width: { size: total, type: WidthType.DXA }, layout: TableLayoutType.FIXED, columnWidths: widths };
}

function dataRow(
  cells: ComposedCell[],
  size: number,
  row: { tableHeader: boolean; keepNext: boolean },
): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(row.tableHeader ? { tableHeader: true } : {}),
    children: cells.map((cell) => dataCell(cell, size, row.keepNext)),
  });
}

function dataCell(cell: ComposedCell, size: number, keepNext: boolean): TableCell {
  const style = tableStyle(size, cell.align, keepNext);
  return new TableCell({
    width: cellWidth(cell.width),
    verticalAlign: VerticalAlignTable.CENTER,
    ...(cell.colspan > 1 ? { columnSpan: cell.colspan } : {}),
    ...(cell.rowspan > 1 ? { rowSpan: cell.rowspan } : {}),
    children: cell.text.split('\n').map((text) => new Paragraph(cellParagraph(style, text, cell.bold))),
  });
}

function cellParagraph(style: string, text: string, bold: boolean): IParagraphOptions {
  return { style, children: text === '' ? [] : [bold ? new TextRun({ text, bold }) : new TextRun(text)] };
}

function cellWidth(millimetres: number) {
  return { size: twips(millimetres), type: WidthType.DXA };
}
