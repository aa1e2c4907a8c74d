import type { SourceLine, SourceRow, SourceTable, SourceText } from '../text/source-text.ts';
import { squash, tidyText } from '../text/tidy-text.ts';
import type { ScanQuality, SourceFormat, UnsureWord } from '../types.ts';
import { isDataTable } from './data-table.ts';
import { takeDoubts, withoutDoubt } from './doubt-marks.ts';

/** What a format with structure gives: paragraphs (their line feeds are breaks inside) and tables of cells. */
export type Block =
  | { kind: 'paragraph'; text: string; starts?: boolean | null; noise?: SourceLine['noise'] }
  | { kind: 'table'; rows: string[][]; unruled?: true };

interface Layout {
  lines: SourceLine[];
  tables: SourceTable[];
  unsureWords: UnsureWord[];
}

/** Lays blocks out as numbered lines. A row of data is one line, its cells set apart by tabs. */
export function buildSource(
  format: SourceFormat,
  blocks: Block[],
  recognised?: Pick<ScanQuality, 'pages' | 'confidence'>,
): SourceText {
  const layout: Layout = { lines: [], tables: [], unsureWords: [] };
  for (const block of blocks) {
    if (block.kind === 'paragraph')
      addParagraph(layout, block.text, block.starts === undefined ? true : block.starts, block.noise);
    else if (isDataTable(block.rows)) addTable(layout, block.rows, block.unruled);
    else addLayout(layout, block.rows);
  }
  const { lines, tables, unsureWords } = layout;
  return {
    format,
    encoding: 'unicode',
    lines,
    tables,
    ...(recognised && { scan: { ...recognised, unsureWords } }),
  };
}

function addParagraph(
  { lines, unsureWords }: Layout,
  text: string,
  starts: boolean | null,
  noise?: SourceLine['noise'],
): void {
  for (const [index, marked] of tidyText(text).split('\n').entries()) {
    const no = lines.length + 1;
    const line = takeDoubts(marked.trimEnd());
    lines.push({ no, text: line.text, starts: index === 0 ? starts : null, ...(noise && { noise }) });
    unsureWords.push(...line.words.map((word) => ({ line: no, ...word })));
  }
}

function addTable(layout: Layout, rows: string[][], unruled?: true): void {
  const known: SourceRow[] = rows.map((cells) => {
    const tidy = cells.map((cell) => tidyText(cell).split('\n').map(squash).filter(Boolean).join('\n'));
    addParagraph(layout, tidy.map((cell) => cell.replace(/\n/g, ' ')).join('\t'), true);
    return {
      fromLine: layout.lines.length,
      toLine: layout.lines.length,
      cells: tidy.map(withoutDoubt),
    };
  });
  layout.tables.push({ rows: known, ...(unruled && { unruled }) });
}

/** Head and signature are tables without rules in most offices: each cell is text of its own, left before right. */
function addLayout(layout: Layout, rows: string[][]): void {
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let column = 0; column < width; column++) {
    for (const row of rows) {
      for (const paragraph of (row[column] ?? '').split('\n'))
        if (row[column]?.trim()) addParagraph(layout, paragraph, true);
    }
  }
}
