import type { Block } from '../build-source.ts';

export interface PdfTableBlock {
  kind: 'table';
  rows: string[][];
  columns: number[];
}

export type PdfBlock = Extract<Block, { kind: 'paragraph' }> | PdfTableBlock;

/** Joins a table that goes on over a page: same columns, nothing but page furniture between. */
export function joinTables(pages: PdfBlock[][]): PdfBlock[] {
  const blocks: PdfBlock[] = [];
  for (const page of pages) {
    const [first, ...others] = page;
    const last = blocks.at(-1);
    if (first?.kind === 'table' && last?.kind === 'table' && sameColumns(first.columns, last.columns)) {
      appendRows(last.rows, first.rows);
      blocks.push(...others);
    } else {
      blocks.push(...page);
    }
  }
  return blocks;
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
  if (last && !first[0]?.trim() && first.some((cell) => cell.trim())) {
    for (const [index, cell] of first.entries()) {
      if (cell.trim())
        last[index] = [last[index] ?? '', cell].filter(Boolean).join(/^[-+•]/.test(cell) ? '\n' : ' ');
    }
  } else {
    rows.push(first);
  }
  rows.push(...others);
}

function isSame(a: string[] | undefined, b: string[] | undefined): boolean {
  return a !== undefined && b !== undefined && a.join('|') === b.join('|');
}
