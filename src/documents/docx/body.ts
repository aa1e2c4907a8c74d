import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { ComposedBlock } from '../compose/composed.ts';
import { bodyParagraph, spacer, styled } from './paragraphs.ts';
import { dataTable } from './tables.ts';

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

export function bodyChildren(blocks: ComposedBlock[]): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => blockChildren(block, blocks[index + 1]));
}

function blockChildren(block: ComposedBlock, next: ComposedBlock | undefined): (Paragraph | Table)[] {
  switch (block.type) {
    case 'part':
      return [
        styled('Chuong', block.label),
        new Paragraph({ style: 'Chuong', spacing: { before: 0 }, children: [new TextRun(block.title)] }),
      ];
    case 'heading':
      return [headingParagraph(block)];
    case 'paragraph':
      return [
        bodyParagraph('NoiDung', block.runs, {
          keepNext: block.keepWithNext,
          beforeTable: next?.type === 'table',
        }),
      ];
    case 'table':
      return next && next.type !== 'table' ? [dataTable(block.table)] : [dataTable(block.table), spacer()];
  }
}

function headingParagraph(block: Extract<ComposedBlock, { type: 'heading' }>): Paragraph {
  return new Paragraph({
    heading: headings[block.level],
    children: [new TextRun({ text: block.text, bold: block.bold })],
  });
}
