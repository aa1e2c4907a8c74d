import type { Cell, Text } from '../plan-source.ts';

export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
}

const MARKED = /\*\*(.+?)\*\*|(?<![\p{L}\d_])_(?=[^\s_])(.+?)(?<=[^\s_])_(?![\p{L}\d_])/gu;

/** `**bold**`, `_italic_` and `**_both_**` as runs. */
export function runsOf(text: Text): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const match of text.matchAll(MARKED)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index) });
    if (match[1]) runs.push(...runsOf(match[1]).map((run) => ({ ...run, bold: true })));
    else runs.push(...runsOf(match[2] ?? '').map((run) => ({ ...run, italic: true })));
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}

export function plainOf(text: Text): string {
  return runsOf(text)
    .map((run) => run.text)
    .join('');
}

export interface PlainCell {
  text: Text;
  rows: number;
  columns: number;
}

export function cellOf(cell: Cell): PlainCell {
  return typeof cell === 'string'
    ? { text: cell, rows: 1, columns: 1 }
    : { text: cell.text, rows: cell.rows ?? 1, columns: cell.columns ?? 1 };
}

/** A cell with the column it starts in; cells under a rowspan leave gaps. */
export interface PlacedCell extends PlainCell {
  column: number;
}

export function placeCells(rows: Cell[][]): PlacedCell[][] {
  const until = new Map<number, number>();
  return rows.map((row, at) => {
    let column = 0;
    return row.map((each) => {
      const cell = cellOf(each);
      while ((until.get(column) ?? 0) > at) column++;
      const placed = { ...cell, column };
      for (let covered = 0; covered < cell.columns; covered++) until.set(column + covered, at + cell.rows);
      column += cell.columns;
      return placed;
    });
  });
}

/** Every cell of the grid; a spanned place repeats nothing and is empty. */
export function gridOf(rows: Cell[][], width: number): string[][] {
  return placeCells(rows).map((cells) => {
    const line = Array.from({ length: width }, () => '');
    for (const cell of cells) line[cell.column] = plainOf(cell.text);
    return line;
  });
}
