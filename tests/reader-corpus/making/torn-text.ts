// The way the 2023 plan came to us: pieces in the order of the file, a blank line where the left edge jumps
// inwards or outwards, cells of a row run together where their lines overlap.
import type { Block } from '../plan-source.ts';
import { layOut, type Page, type Piece } from './page-layout.ts';

const BLANK_WIDTH = 1.2;
const OVERLAP = 0.75;
const DROP = 1.45;
const URLS = /https?:\/\/[^\s)”;,]+/gu;

interface LineStart {
  x: number;
  paragraph: boolean;
  text: string;
}

/** An odd `seed` marks pages with a form feed, an even one only with the blank that is left of it. */
export function tornText(blocks: Block[], seed = 0): string {
  const { pages, head, foot } = layOut(blocks);
  const pageMark = seed % 2 === 1 ? '\f' : ' ';
  return pages
    .map((page, index) => {
      const number = index > 0 ? `${index + 1}\n\n` : '';
      const top = `${index > 0 ? pageMark : ''}${number}${head ? `${head}\n\n` : ''}`;
      const bottom = foot ? `\n${foot.replace('{page}', String(index + 1))}\n` : '';
      return `${top}${pageText(page)}\n${addresses(page)}${bottom}`;
    })
    .join('');
}

function pageText({ pieces }: Page): string {
  let text = '';
  let last: Piece | null = null;
  let start: LineStart | null = null;
  for (const piece of pieces) {
    if (last && start && Math.abs(piece.y - last.y) < OVERLAP) {
      text += ` ${piece.text}`;
      // After a line of several cells the next one follows without a blank line.
      start.paragraph = true;
    } else {
      const paragraph: boolean = !start || !last || separates(piece, last, start);
      if (last) text += paragraph ? `${trail(last)}\n\n` : `${trail(last)}\n`;
      text += piece.text;
      start = { x: piece.x, paragraph, text: piece.text };
    }
    last = piece;
  }
  return text;
}

/** Word leaves the blank it broke the line at. */
function trail(piece: Piece): string {
  return piece.wrapped && !piece.text.endsWith('-') && !piece.text.endsWith('/') ? ' ' : '';
}

function separates(piece: Piece, last: Piece, start: LineStart): boolean {
  if (Math.abs(piece.y - last.y) > DROP) return true;
  const gap = piece.x - start.x;
  if (gap > 2 * BLANK_WIDTH || gap < -BLANK_WIDTH) return !start.paragraph;
  return start.paragraph && bothListItems(piece.text, start.text);
}

function bothListItems(a: string, b: string): boolean {
  return [/^\d+\. /u, /^\d+\) /u, /^[IVX]+\. /u, /^[a-zđ]\) /u].some((item) => item.test(a) && item.test(b));
}

/** Links of a page are listed below it, with the slash that the link has. */
function addresses({ pieces }: Page): string {
  const whole = pieces.map((piece) => `${piece.text}${piece.wrapped ? trail(piece) : '\n'}`).join('');
  const found = whole.match(URLS) ?? [];
  return found.length > 0 ? `\n${found.map((url) => url.replace(/[/.]*$/u, '/')).join('\n')}\n` : '';
}
