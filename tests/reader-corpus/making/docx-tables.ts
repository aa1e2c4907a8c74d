import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block, FileVariant, Text } from '../plan-source.ts';
import { type RunStyle, textRuns } from './docx-runs.ts';
import { placeCells } from './rich-text.ts';

export type DocxOptions = Pick<FileVariant, 'encoding' | 'styled'>;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

export function line(
  text: Text,
  style: RunStyle,
  options: DocxOptions,
  alignment: Alignment = AlignmentType.LEFT,
): Paragraph {
  return new Paragraph({
    alignment,
    children: text ? textRuns(text, style, options.encoding ?? 'unicode') : [],
  });
}

export function columns(rows: Text[][][], widths: number[], options: DocxOptions, styles: RunStyle[]): Table {
  const isSignature = rows.length === 1 && /^\**_*Nơi nhận/u.test(rows[0]?.[0]?.[0] ?? '');
  const alignment = (column: number) =>
    isSignature && column === 0 ? AlignmentType.LEFT : AlignmentType.CENTER;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (lines, column) =>
              new TableCell({
                borders: NO_BORDERS,
                width: { size: widths[column] ?? 50, type: WidthType.PERCENTAGE },
                children: (lines.length > 0 ? lines : ['']).map((text) =>
                  line(text, styles[column] ?? {}, options, alignment(column)),
                ),
              }),
          ),
        }),
    ),
  });
}

export function dataTable(block: Extract<Block, { kind: 'table' }>, options: DocxOptions): Table {
  const whole = block.widths.reduce((sum, width) => sum + width, 0);
  const share = (from: number, count: number) =>
    Math.round((block.widths.slice(from, from + count).reduce((sum, width) => sum + width, 0) / whole) * 100);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(block.unruled ? { borders: NO_BORDERS } : {}),
    rows: placeCells(block.rows).map((cells, index) => {
      const isHead = index < block.headRows;
      return new TableRow({
        tableHeader: isHead,
        children: cells.map(
          (cell) =>
            new TableCell({
              width: { size: share(cell.column, cell.columns), type: WidthType.PERCENTAGE },
              ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
              ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
              ...(block.unruled ? { borders: NO_BORDERS } : {}),
              verticalAlign: VerticalAlignTable.CENTER,
              children: cell.text
                .split('\n')
                .map((text) =>
                  line(
                    text,
                    { size: 24, bold: isHead },
                    options,
                    isHead ? AlignmentType.CENTER : AlignmentType.LEFT,
                  ),
                ),
            }),
        ),
      });
    }),
  });
}
