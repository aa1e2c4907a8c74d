import type { Block } from '../plan-source.ts';
import { headRows } from './head-rows.ts';
import { gridOf, plainOf } from './rich-text.ts';

const HALF = 44;

/** As Word saves plain text: a paragraph a line, cells parted by tabs; head and signature side by side by blanks. */
export function plainText(blocks: Block[]): string {
  return `${blocks.flatMap(linesOfBlock).join('\n')}\n`;
}

function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'head':
      return [...headRows(block).flatMap((row) => sideBySide(row.left, row.right)), ''];
    case 'title':
      return [...block.lines.map((line) => centred(plainOf(line))), ''];
    case 'para':
      return plainOf(block.text)
        .split('\n')
        .map((line) => (block.centred ? centred(line) : line));
    case 'table':
      return ['', ...gridOf(block.rows, block.widths.length).map(tabbed), ''];
    case 'signature':
      return ['', ...sideBySide(block.recipients, block.signer), ''];
    case 'page-break':
      return [''];
    case 'running':
      return [];
  }
}

function sideBySide(left: string[], right: string[]): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    `${plainOf(left[at] ?? '').padEnd(HALF)}${plainOf(right[at] ?? '')}`.trimEnd(),
  );
}

function centred(line: string): string {
  return `${' '.repeat(Math.max(0, Math.floor((2 * HALF - line.length) / 2)))}${line}`;
}

function tabbed(cells: string[]): string {
  return cells.map((cell) => cell.replaceAll('\n', ' ')).join('\t');
}
