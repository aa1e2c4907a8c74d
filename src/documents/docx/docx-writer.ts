import { Document, Packer, type Paragraph, type Table } from 'docx';
import type { ComposedAppendix, ComposedDocument } from '../compose/composed.ts';
import { textWidthLandscape, textWidthPortrait } from '../page-layout.ts';
import { bodyChildren } from './body.ts';
import { endingTable } from './ending.ts';
import { addresseeParagraphs, headTable, titleParagraphs } from './head.ts';
import { bodyParagraph, ruleParagraph, signatureSpacer, spacer, styled } from './paragraphs.ts';
import { section } from './sections.ts';
import { settle } from './settle.ts';
import { documentStyles } from './styles.ts';

/** Blocks for a good part of a second: called in the render process only. */
export async function writeDocx(document: ComposedDocument): Promise<Uint8Array> {
  const file = new Document({
    title: document.title,
    creator: document.author,
    lastModifiedBy: document.author,
    styles: documentStyles(tableSizesOf(document)),
    sections: [
      section(document.marks, false, mainChildren(document)),
      ...document.appendices.map((appendix) =>
        section(document.marks, appendix.landscape, appendixChildren(appendix)),
      ),
    ],
  });
  return settle(await Packer.toBuffer(file), document.created);
}

function mainChildren(document: ComposedDocument): (Paragraph | Table)[] {
  return [
    headTable(document),
    ...titleParagraphs(document),
    ...addresseeParagraphs(document.addressees),
    ...document.legalBases.map((runs) => bodyParagraph('CanCu', runs)),
    ...bodyChildren(document.body),
    signatureSpacer(),
    endingTable(document),
    spacer(),
  ];
}

function appendixChildren(appendix: ComposedAppendix): (Paragraph | Table)[] {
  return [
    styled('PhuLuc', appendix.label),
    ...appendix.titleLines.map((line) => styled('TenPhuLuc', line)),
    ...appendix.referenceLines.map((line) => styled('KemTheo', line)),
    ruleParagraph(appendix.rule, appendix.landscape ? textWidthLandscape : textWidthPortrait),
    spacer(),
    ...bodyChildren(appendix.body),
  ];
}

function tableSizesOf({ body, appendices }: ComposedDocument): number[] {
  const blocks = [...body, ...appendices.flatMap((appendix) => appendix.body)];
  return [...new Set(blocks.flatMap((block) => (block.type === 'table' ? [block.table.size] : [])))];
}
