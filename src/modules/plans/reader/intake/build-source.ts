import type { SourceLine, SourceRow, SourceText } from '../text/source-text.ts';
import { squash, tidyText } from '../text/tidy-text.ts';
import type { SourceFormat } from '../types.ts';
import { isDataTable } from './data-table.ts';

/** What a format with structure gives: paragraphs (their line feeds are breaks inside) and tables of cells. */
export type Block =
  | { kind: 'paragraph'; text: string; starts?: boolean | null }
  | { kind: 'table'; rows: string[][] };

/** Lays blocks out as numbered lines. A row of data is one line, its cells set apart by tabs. */
export function buildSource(format: SourceFormat, blocks: Block[]): SourceText {
  const source: SourceText = { format, encoding: 'unicode', lines: [], tables: [] };
  for (const block of blocks) {
    if (block.kind === 'paragraph')
      addParagraph(source.lines, block.text, block.starts === undefined ? true : block.starts);
    else if (isDataTable(block.rows)) addTable(source, block.rows);
    else addLayout(source.lines, block.rows);
  }
  return source;
}

function addParagraph(lines: SourceLine[], text: string, starts: boolean | null): void {
  for (const [index, line] of tidyText(text).split('\n').entries()) {
    lines.push({ no: lines.length + 1, text: line.trimEnd(), starts: index === 0 ? starts : null });
  }
}

function addTable(source: SourceText, rows: string[][]): void {
  const known: SourceRow[] = rows.map((cells) => {
    const tidy = cells.map((cell) => tidyText(cell).split('\n').map(squash).filter(Boolean).join('\n'));
    addParagraph(source.lines, tidy.map((cell) => cell.replace(/\n/g, ' ')).join('\t'), true);
    return { fromLine: source.lines.length, toLine: source.lines.length, cells: tidy };
  });
  source.tables.push({ rows: known });
}

/** Head and signature are tables without rules in most offices: each cell is text of its own, left before right. */
function addLayout(lines: SourceLine[], rows: string[][]): void {
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let column = 0; column < width; column++) {
    for (const row of rows) {
      if (row[column]?.trim()) addParagraphs(lines, row[column] ?? '');
    }
  }
}

function addParagraphs(lines: SourceLine[], cell: string): void {
  for (const paragraph of cell.split('\n')) addParagraph(lines, paragraph, true);
}
