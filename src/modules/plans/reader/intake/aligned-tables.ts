import { isPageNumber } from '../text/line-noise.ts';
import { markerOf } from '../text/markers.ts';
import type { SourceLine, SourceRow, SourceTable } from '../text/source-text.ts';
import { joinWrapped, squash } from '../text/tidy-text.ts';

interface Chunk {
  text: string;
  from: number;
  to: number;
}

const HEADER_START = /^\s*(?:STT|TT|Số TT)\s{2,}\S/iu;
const LONGEST_GAP = 4;

/** Tables whose columns are kept apart by blanks, as `pdftotext -layout` writes them. */
export function alignedTables(lines: SourceLine[]): SourceTable[] {
  const tables: SourceTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    const columns = HEADER_START.test(lines[at]?.text ?? '') ? chunksOf(lines[at]?.text ?? '') : [];
    if (columns.length < 3) continue;
    const end = tableEnd(lines, at + 1, columns);
    const rows = rowsOf(lines.slice(at, end), columns);
    if (rows.length >= 2) tables.push({ rows });
    at = end - 1;
  }
  return tables;
}

function chunksOf(text: string): Chunk[] {
  return [...text.matchAll(/\S+(?:\s\S+)*/g)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function tableEnd(lines: SourceLine[], from: number, columns: Chunk[]): number {
  let blanks = 0;
  for (let at = from; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (!text.trim()) blanks += 1;
    else if (blanks > LONGEST_GAP || leavesTable(text, columns)) return at;
    else blanks = 0;
  }
  return lines.length;
}

/** A numbered heading, or one run of text over several columns. */
function leavesTable(text: string, columns: Chunk[]): boolean {
  const chunks = chunksOf(text);
  const [first] = chunks;
  if (!first || isPageNumber(text)) return false;
  const marker = markerOf(first.text);
  const isHeading =
    marker?.kind === 'roman' || marker?.kind === 'upper' || /^(?:Nơi nhận|Phụ lục|PHỤ LỤC)/u.test(first.text);
  const starts = columns.filter(
    (column) => column.from > first.from + 4 && column.from < first.to - 4,
  ).length;
  return isHeading || (chunks.length === 1 && starts >= 2);
}

function rowsOf(lines: SourceLine[], columns: Chunk[]): SourceRow[] {
  const rows: { from: number; to: number; cells: string[][] }[] = [];
  for (const line of lines) {
    const chunks = chunksOf(line.text);
    if (
      chunks.length === 0 ||
      (chunks.length === 1 && isPageNumber(line.text) && !isIn(chunks[0], columns[0]))
    )
      continue;
    const placed = columns.map(() => [] as string[]);
    for (const chunk of chunks) placed[nearestColumn(chunk, columns)]?.push(chunk.text);
    const opensRow = rows.length === 0 || (placed[0]?.length ?? 0) > 0;
    const last = rows.at(-1);
    if (opensRow || !last) rows.push({ from: line.no, to: line.no, cells: placed });
    else {
      for (const [index, texts] of placed.entries()) last.cells[index]?.push(...texts);
      last.to = line.no;
    }
  }
  return rows.map(({ from, to, cells }) => ({ fromLine: from, toLine: to, cells: cells.map(joinWrapped) }));
}

function isIn(chunk: Chunk | undefined, column: Chunk | undefined): boolean {
  return (
    chunk !== undefined && column !== undefined && chunk.from < column.to + 3 && chunk.to > column.from - 3
  );
}

/** By the left edge: cells are set flush left; centred ones still lie nearer to their own column. */
function nearestColumn(chunk: Chunk, columns: Chunk[]): number {
  const distances = columns.map((column) =>
    isIn(chunk, { ...column, from: column.from + 3, to: column.to - 3 }) &&
    Math.abs(chunk.from - column.from) < 8
      ? 0
      : Math.abs(chunk.from - column.from),
  );
  return squash(chunk.text) ? distances.indexOf(Math.min(...distances)) : 0;
}
