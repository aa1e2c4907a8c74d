import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  EXAMPLE_APPENDICES,
  EXAMPLE_ATTACHED,
  EXAMPLE_BODY,
  EXAMPLE_HEAD,
  EXAMPLE_PREAMBLE,
  EXAMPLE_RECIPIENTS,
  EXAMPLE_SIGNATURE,
} from './example-body.ts';
import { documentRows, taskRows } from './example-rows.ts';

const FONT = 'Times New Roman';
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};
const A4 = { width: 11906, height: 16838 };
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 850 };

type RunStyle = { bold?: boolean; italics?: boolean; size?: number };

function line(text: string, style: RunStyle = {}, centred = true): Paragraph {
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    children: [new TextRun({ text, font: FONT, size: 26, ...style })],
  });
}

function bodyParagraph(text: string): Paragraph {
  const isHeading = /^(?:[IVX]+\.|\d+\.|[a-z]\)) /.test(text) && !text.includes(':');
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 720 },
    spacing: { before: 120 },
    children: [new TextRun({ text, font: FONT, size: 28, bold: isHeading })],
  });
}

/** Two columns without rules, as offices lay out head and signature. */
function columns(left: Paragraph[], right: Paragraph[], widths: [number, number]): Table {
  const cell = (children: Paragraph[], size: number) =>
    new TableCell({ children, borders: NO_BORDERS, width: { size, type: WidthType.PERCENTAGE } });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    rows: [new TableRow({ children: [cell(left, widths[0]), cell(right, widths[1])] })],
  });
}

function dataTable(rows: string[][], widths: number[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: cells.map(
            (text, column) =>
              new TableCell({
                width: { size: widths[column] ?? 10, type: WidthType.PERCENTAGE },
                children: text
                  .split('\n')
                  .map((part) => line(part, { size: 24, bold: index === 0 }, index === 0)),
              }),
          ),
        }),
    ),
  });
}

function appendix(index: 0 | 1, table: Table): (Paragraph | Table)[] {
  const { label, title } = EXAMPLE_APPENDICES[index];
  return [
    line(label, { bold: true }),
    line(title, { bold: true }),
    line(EXAMPLE_ATTACHED, { italics: true }),
    table,
  ];
}

export function exampleDocx(): Promise<Buffer> {
  const head = EXAMPLE_HEAD;
  const bold = { bold: true };
  const portrait = { page: { size: A4, margin: MARGIN } };
  const landscape = { page: { size: { ...A4, orientation: PageOrientation.LANDSCAPE }, margin: MARGIN } };
  return Packer.toBuffer(
    new Document({
      title: head.title,
      sections: [
        {
          properties: portrait,
          children: [
            columns(
              [line(head.superior), line(head.issuer, bold), line(head.number)],
              [line(head.country, bold), line(head.motto, bold), line(head.date, { italics: true })],
              [42, 58],
            ),
            line(''),
            line(head.type, bold),
            line(head.title, bold),
            line(head.sample, { italics: true, size: 22 }),
            ...[...EXAMPLE_PREAMBLE, ...EXAMPLE_BODY].map(bodyParagraph),
            line(''),
            columns(
              [
                line('Nơi nhận:', { bold: true, italics: true, size: 24 }, false),
                ...EXAMPLE_RECIPIENTS.map((name) => line(`- ${name}`, { size: 22 }, false)),
              ],
              EXAMPLE_SIGNATURE.map((text) => line(text, bold)),
              [50, 50],
            ),
          ],
        },
        { properties: portrait, children: appendix(0, dataTable(documentRows(), [8, 92])) },
        { properties: landscape, children: appendix(1, dataTable(taskRows(), [5, 36, 13, 12, 12, 22])) },
      ],
    }),
  );
}
