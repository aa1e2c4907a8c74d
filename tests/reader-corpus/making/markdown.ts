import type { Block, Cell } from '../plan-source.ts';
import { gridOf, plainOf } from './rich-text.ts';

/** As pandoc and editors write it: pipes for tables, `<br>` inside cells, no merged cells. */
export function markdown(blocks: Block[]): string {
  const text = blocks.flatMap(linesOfBlock).join('\n');
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'head':
      return [...hard(block.left), '', ...hard(block.right), ''];
    case 'title':
      return [
        `# ${block.lines[0] ?? ''}`,
        '',
        ...block.lines.slice(1).flatMap((line) => [`**${plainOf(line)}**`, '']),
      ];
    case 'para':
      return [paragraph(block), ''];
    case 'table':
      return [...table(block.rows, block.widths.length), ''];
    case 'signature':
      return [
        ...block.recipients.flatMap((line) => [line, '']),
        ...block.signer.map(bold).flatMap((line) => [line, '']),
      ];
    case 'page-break':
      return ['---', ''];
    case 'running':
      return [];
  }
}

/** Two blanks at the end keep the line break. */
function hard(lines: string[]): string[] {
  return lines.map((line, at) => (at < lines.length - 1 ? `${line}  ` : line));
}

function bold(line: string): string {
  return line ? `**${plainOf(line)}**` : '';
}

function paragraph(block: Extract<Block, { kind: 'para' }>): string {
  if (block.heading) return `${'#'.repeat(block.heading + 1)} ${plainOf(block.text)}`;
  const text = block.text.replaceAll('\n', '  \n');
  if (block.bold) return `**${plainOf(text)}**`;
  return block.italic ? `_${plainOf(text)}_` : text;
}

/** Markdown knows one head row only; a second one stands below as any other. */
function table(rows: Cell[][], width: number): string[] {
  const lines = gridOf(rows, width).map((cells) => `| ${cells.map(cellText).join(' | ')} |`);
  const rule = `| ${Array.from({ length: width }, () => '---').join(' | ')} |`;
  return [...lines.slice(0, 1), rule, ...lines.slice(1)];
}

function cellText(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll('\n', '<br>');
}
