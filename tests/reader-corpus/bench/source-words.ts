import { plainOf } from '../making/rich-text.ts';
import type { Block, Cell } from '../plan-source.ts';

/** All text of a plan as its writer meant it, never as a converter or OCR left it. */
export function wordsOf(blocks: Block[]): string {
  return blocks.flatMap(textsOf).map(plainOf).join('\n').normalize('NFC');
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'head':
      return [...block.left, ...block.right];
    case 'title':
      return block.lines;
    case 'para':
      return [block.text];
    case 'table':
      return block.rows.map((row) => row.map(textOfCell).join(' '));
    case 'signature':
      return [...block.recipients, ...block.signer];
    case 'running':
      return [block.head ?? '', block.foot ?? ''];
    case 'page-break':
      return [];
  }
}

function textOfCell(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
