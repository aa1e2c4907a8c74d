import { cleanLine, upperVi } from '../clean-text.ts';
import type { Block } from '../model.ts';
import { createNumbering } from '../numbering.ts';
import { composeLines, composeRuns, endedWith } from './compose-runs.ts';
import { composeTable } from './compose-table.ts';
import type { ComposedBlock, ComposedRun } from './composed.ts';

export function composeBlocks(blocks: Block[], room: number): ComposedBlock[] {
  const numberOf = createNumbering();
  return blocks.flatMap((block) => composeBlock(block, numberOf(block), room));
}

/** The official templates close the text with "./." (A20); its last lines stay on the page of the signature. */
export function closeBody(blocks: ComposedBlock[]): ComposedBlock[] {
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph') return [...blocks, paragraph([{ text: './.' }], true)];
  return [...blocks.slice(0, -1), paragraph(endedWith(last.runs, './.'), true)];
}

function composeBlock(block: Block, label: string, room: number): ComposedBlock[] {
  switch (block.type) {
    case 'part':
      return [{ type: 'part', label, title: upperVi(cleanLine(block.title)) }];
    case 'article':
      return [{ type: 'heading', level: 2, bold: true, text: `${label} ${cleanLine(block.title)}` }];
    case 'heading':
      return [composeHeading(block.level, label, cleanLine(block.title))];
    case 'item':
      return paragraphs([{ text: `${label} ` }], composeLines(block.content));
    case 'list':
      return block.items.flatMap((item) =>
        paragraphs([{ text: `${block.marker ?? '-'} ` }], composeLines(item)),
      );
    case 'paragraph':
      return paragraphs([], composeLines(block.content));
    case 'table':
      return [{ type: 'table', table: composeTable(block.table, room) }];
  }
}

/** A43: UPPER and bold; A44: bold; A45: upright. */
function composeHeading(level: 1 | 2 | 3, label: string, title: string): ComposedBlock {
  const text = `${label} ${level === 1 ? upperVi(title) : title}`;
  return { type: 'heading', level, bold: level < 3, text };
}

function paragraphs(lead: ComposedRun[], lines: ComposedRun[][]): ComposedBlock[] {
  return lines.map((runs, index) => paragraph(index === 0 ? [...lead, ...runs] : runs, false));
}

function paragraph(runs: ComposedRun[], keepWithNext: boolean): ComposedBlock {
  return { type: 'paragraph', runs, keepWithNext };
}

/** A19: one per line in italics, ";" after each and "." after the last. */
export function composeLegalBases(bases: Parameters<typeof composeRuns>[0][]): ComposedRun[][] {
  return bases.map((basis, index) =>
    endedWith(composeRuns(basis), index === bases.length - 1 ? '.' : ';').map((run) => ({
      ...run,
      italic: true,
    })),
  );
}
