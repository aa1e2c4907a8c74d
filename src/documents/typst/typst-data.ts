import type { ComposedBlock, ComposedDocument, ComposedRun } from '../compose/composed.ts';
import * as layout from '../page-layout.ts';
import type { TextStyle } from '../text-width.ts';
import { breakableIn } from './printable-text.ts';
import { tableData } from './typst-table-data.ts';

const { sizes, headColumns, textWidthLandscape, textWidthPortrait } = layout;

/** The JSON that the template reads; every text passes `printable`. */
export function typstData(document: ComposedDocument, printable: (text: string) => string): string {
  const { head, titleBlock, addressees, signature } = document;
  const data = {
    ...document,
    layout,
    head: {
      ...head,
      superior: fitted(head.superior, { size: sizes.issuer }, headColumns.left),
      issuer: fitted(head.issuer, { size: sizes.issuer, bold: true }, headColumns.left),
      subject: fitted(head.subject, { size: sizes.letterSubject }, headColumns.left),
    },
    titleBlock: titleBlock && { ...titleBlock, lines: fitted(titleBlock.lines, boldBody, textWidthPortrait) },
    addressees: addressees && {
      ...addressees,
      names: fitted(addressees.names, boldBody, textWidthPortrait - addressees.dashIndent - 8),
    },
    legalBases: document.legalBases.map((runs) => runsData(runs, textWidthPortrait)),
    body: document.body.map((block) => blockData(block, textWidthPortrait)),
    signature: { ...signature, lines: fitted(signature.lines, boldBody, textWidthPortrait * 0.55) },
    recipients: fitted(document.recipients, { size: sizes.recipients }, textWidthPortrait * 0.45),
    appendices: document.appendices.map((appendix) => {
      const room = appendix.landscape ? textWidthLandscape : textWidthPortrait;
      const titleLines = fitted(appendix.titleLines, boldBody, room);
      return { ...appendix, titleLines, body: appendix.body.map((block) => blockData(block, room)) };
    }),
  };
  return JSON.stringify(data, (key, value) =>
    typeof value === 'string' && key !== 'href' ? printable(value) : value,
  );
}

const boldBody = { size: sizes.body, bold: true };

function blockData(block: ComposedBlock, room: number) {
  switch (block.type) {
    case 'table':
      return { ...block, table: tableData(block.table) };
    case 'paragraph':
      return { ...block, runs: runsData(block.runs, room) };
    case 'heading':
      return { ...block, text: breakableIn(block.text, boldBody, room - layout.firstLineIndent) };
    case 'part':
      return { ...block, title: breakableIn(block.title, boldBody, room) };
  }
}

function runsData(runs: ComposedRun[], room: number): ComposedRun[] {
  return runs.map((run) => ({
    ...run,
    text: breakableIn(run.text, boldBody, room - layout.firstLineIndent),
  }));
}

function fitted(lines: string[], style: TextStyle, room: number): string[] {
  return lines.map((line) => breakableIn(line, style, room));
}
