import { fold } from '../../text/tidy-text.ts';
import type { Block } from '../build-source.ts';
import { withoutDoubt } from '../doubt-marks.ts';

export interface PdfTableBlock {
  kind: 'table';
  rows: string[][];
  columns: number[];
  unruled?: true;
}

export type PdfBlock = Extract<Block, { kind: 'paragraph' }> | PdfTableBlock;

/** Joins a table that goes on over a page: same columns, nothing but page furniture between. */
export function joinTables(pages: PdfBlock[][]): PdfBlock[] {
  const blocks: PdfBlock[] = [];
  for (const page of pages) {
    const furniture = page.filter(isFurniture);
    const [first, ...others] = page.filter((block) => !isFurniture(block));
    const last = blocks.findLast((block) => !isFurniture(block));
    if (first?.kind === 'table' && last?.kind === 'table' && sameColumns(first.columns, last.columns)) {
      appendRows(last.rows, first.rows);
      blocks.push(...furniture, ...others);
    } else {
      blocks.push(...page);
    }
  }
  return blocks;
}

function isFurniture(block: PdfBlock): boolean {
  return block.kind === 'paragraph' && block.noise !== undefined;
}

function sameColumns(a: number[], b: number[]): boolean {
  return a.length === b.length && a.every((x, index) => Math.abs(x - (b[index] ?? 0)) < 4);
}

function appendRows(rows: string[][], more: string[][]): void {
  const fresh = isSame(rows[0], more[0]) ? more.slice(isSame(rows[1], more[1]) ? 2 : 1) : more;
  const [first, ...others] = fresh;
  const last = rows.at(-1);
  if (!first) return;
  // An empty first cell: the page broke in the middle of a row.
  if (last && !withoutDoubt(first[0] ?? '').trim() && first.some((cell) => cell.trim())) {
    for (const [index, cell] of first.entries()) {
      if (cell.trim())
        last[index] = [last[index] ?? '', cell].filter(Boolean).join(/^[-+•]/.test(cell) ? '\n' : ' ');
    }
  } else {
    rows.push(first);
  }
  rows.push(...others);
}

/** Rows with the same words; in a scan a repeated header may be read a little differently. */
function isSame(a: string[] | undefined, b: string[] | undefined): boolean {
  if (!a || !b || a.length !== b.length) return false;
  const plain = (row: string[]) => row.map((cell) => fold(withoutDoubt(cell))).join('|');
  const [one, other] = [plain(a), plain(b)];
  if (one === other) return one.replace(/\|/g, '') !== '';
  const isScan = a.concat(b).some((cell) => withoutDoubt(cell) !== cell);
  return isScan && likeness(one, other) > 0.85;
}

/** Share of letter pairs that two texts have in common (Dice). */
function likeness(one: string, other: string): number {
  const pairs = new Map<string, number>();
  for (let at = 0; at < one.length - 1; at++) {
    const pair = one.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 0; at < other.length - 1; at++) {
    const left = pairs.get(other.slice(at, at + 2)) ?? 0;
    if (left === 0) continue;
    common++;
    pairs.set(other.slice(at, at + 2), left - 1);
  }
  return (2 * common) / Math.max(1, one.length + other.length - 2);
}
