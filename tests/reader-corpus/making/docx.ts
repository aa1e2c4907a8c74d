import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block, FileVariant, Text } from '../plan-source.ts';
import { type RunStyle, textRuns } from './docx-runs.ts';
import { headRows } from './head-rows.ts';
import { placeCells } from './rich-text.ts';
import { settleArchive } from './settle-archive.ts';

type Options = Pick<FileVariant, 'encoding' | 'styled'>;
type Part = { landscape: boolean; blocks: Block[] };

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const A4 = { width: 11906, height: 16838 };
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 850 };
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** As offices write it: head and signature in tables without rules, headings bold or with Word's own styles. */
export async function docx(blocks: Block[], options: Options): Promise<Uint8Array> {
  const running = blocks.find((block) => block.kind === 'running');
  const parts = partsOf(blocks);
  const sections = parts.map(
    ({ landscape, blocks: own }): ISectionOptions => ({
      properties: {
        page: {
          size: { ...A4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          margin: MARGIN,
        },
      },
      ...(running?.head
        ? { headers: { default: new Header({ children: strip(running.head, options) }) } }
        : {}),
      ...(running?.foot
        ? { footers: { default: new Footer({ children: strip(running.foot, options) }) } }
        : {}),
      children: own.flatMap((block) => ofBlock(block, options)),
    }),
  );
  return settleArchive(await Packer.toBuffer(new Document({ sections })));
}

function partsOf(blocks: Block[]): Part[] {
  const parts: Part[] = [{ landscape: false, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'page-break') parts.push({ landscape: block.landscape ?? false, blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

function ofBlock(block: Block, options: Options): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'head':
      return [
        columns(
          headRows(block).map((row) => [row.left, row.right]),
          [42, 58],
          options,
          [{ size: 26 }, { size: 26 }],
        ),
        line('', {}, options),
      ];
    case 'title':
      return block.lines.map((text) => line(text, { bold: true }, options, AlignmentType.CENTER));
    case 'para':
      return block.text.split('\n').map((text) => bodyParagraph({ ...block, text }, options));
    case 'table':
      return [dataTable(block, options), line('', { size: 12 }, options)];
    case 'signature':
      return [
        line('', {}, options),
        columns([[block.recipients, block.signer]], [50, 50], options, [{ size: 22 }, { bold: true }]),
      ];
    default:
      return [];
  }
}

function bodyParagraph(block: Extract<Block, { kind: 'para' }>, options: Options): Paragraph {
  const { text, heading, italic } = block;
  const style: RunStyle = { bold: block.bold || heading !== undefined, italic };
  return new Paragraph({
    alignment: block.centred ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
    ...(block.centred ? {} : { indent: { firstLine: 720 } }),
    ...(heading && options.styled ? { heading: LEVELS[heading] } : {}),
    spacing: { before: 120 },
    children: textRuns(text, style, options.encoding ?? 'unicode'),
  });
}

/** A running head or foot; `{page}` is Word's own page number. */
function strip(text: Text, { encoding = 'unicode' }: Options): Paragraph[] {
  const style = { italic: true, size: 20 };
  const [before = '', after] = text.split('{page}');
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 20 });
  const children = [
    ...textRuns(before, style, encoding),
    ...(after === undefined ? [] : [number, ...textRuns(after, style, encoding)]),
  ];
  return [new Paragraph({ children })];
}

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

function line(
  text: Text,
  style: RunStyle,
  options: Options,
  alignment: Alignment = AlignmentType.LEFT,
): Paragraph {
  return new Paragraph({
    alignment,
    children: text ? textRuns(text, style, options.encoding ?? 'unicode') : [],
  });
}

function columns(rows: Text[][][], widths: number[], options: Options, styles: RunStyle[]): Table {
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

function dataTable(block: Extract<Block, { kind: 'table' }>, options: Options): Table {
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
