import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { Block, Text } from '../plan-source.ts';
import { type RunStyle, textRuns } from './docx-runs.ts';
import { columns, type DocxOptions, dataTable, line } from './docx-tables.ts';
import { headRows } from './head-rows.ts';
import { settleArchive } from './settle-archive.ts';

type Part = { landscape: boolean; blocks: Block[] };

const A4 = { width: 11906, height: 16838 };
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 850 };
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** As offices write it: head and signature in tables without rules, headings bold or with Word's own styles. */
export async function docx(blocks: Block[], options: DocxOptions): Promise<Uint8Array> {
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

function ofBlock(block: Block, options: DocxOptions): (Paragraph | Table)[] {
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

function bodyParagraph(block: Extract<Block, { kind: 'para' }>, options: DocxOptions): Paragraph {
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
function strip(text: Text, { encoding = 'unicode' }: DocxOptions): Paragraph[] {
  const style = { italic: true, size: 20 };
  const [before = '', after] = text.split('{page}');
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 20 });
  const children = [
    ...textRuns(before, style, encoding),
    ...(after === undefined ? [] : [number, ...textRuns(after, style, encoding)]),
  ];
  return [new Paragraph({ children })];
}
