// Stands in for pdftotext where it is not installed: the same orders of lines, from our own small typesetter.
import { layOut, type Page, type Piece } from '../making/page-layout.ts';
import type { Block } from '../plan-source.ts';

/** Millimetres of a column of blanks: 14 points of Times New Roman set about 80 letters on 165 mm. */
const MM_PER_BLANK = 2;

/** Columns kept apart by blanks, page after page, as `pdftotext -layout`. */
export function spacedText(blocks: Block[]): string {
  return pagesOf(blocks, (page) => linesOf(page).map(spacedLine).join('\n'));
}

/** Pieces of one height in one line, lines in the order of the file, as `pdftotext -raw`. */
export function rawText(blocks: Block[]): string {
  return pagesOf(blocks, ({ pieces }) => {
    const lines: Piece[][] = [];
    for (const piece of pieces) {
      const last = lines.at(-1);
      if (last?.[0] && Math.abs(last[0].y - piece.y) < 0.5) last.push(piece);
      else lines.push([piece]);
    }
    return lines.map((line) => line.map(({ text }) => text).join(' ')).join('\n');
  });
}

function pagesOf(blocks: Block[], textOf: (page: Page) => string): string {
  const { pages, head, foot } = layOut(blocks);
  return pages
    .map((page, index) => {
      const top = [index > 0 ? `${' '.repeat(40)}${index + 1}` : '', head ?? ''].filter(Boolean);
      const bottom = foot ? [foot.replace('{page}', String(index + 1))] : [];
      return [...top, textOf(page), ...bottom].join('\n');
    })
    .join('\n\f');
}

function linesOf({ pieces }: Page): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1);
    if (last?.[0] && Math.abs(last[0].y - piece.y) < 0.5) last.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

function spacedLine(pieces: Piece[]): string {
  return pieces
    .toSorted((a, b) => a.x - b.x)
    .reduce((line, { x, text }) => {
      const at = Math.max(Math.round(x / MM_PER_BLANK), line ? line.length + 2 : 0);
      return line.padEnd(at) + text;
    }, '');
}
