import type { Block } from '../build-source.ts';

/** A cell ends with a tab; the end of a row is a line feed behind its last cell. */
const ROW_END = /\t$/;
/** A row of more lines is running text that happens to hold a tab. */
const LONGEST_ROW = 60;

interface Segment {
  lines: string[];
  /** Ends where a row ends. */
  isRow: boolean;
}

/**
 * Paragraphs and tables out of the text of a .doc. Where text runs into a table, its first row is cut off by the number
 * of cells that the next row has.
 */
export function docBlocks(text: string): Block[] {
  const segments = segmentsOf(text.split('\n'));
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const closeTable = () => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows: evened(rows) });
    rows = [];
  };
  for (const [index, segment] of segments.entries()) {
    const next = segments[index + 1];
    const isWhole = rows.length > 0 && segment.isRow && isRowOf(segment, rows[0]?.length ?? 0);
    const start = isWhole ? 0 : startOfRow(segment, next);
    if (start > 0 || !segment.isRow) closeTable();
    for (const line of segment.lines.slice(0, start)) blocks.push({ kind: 'paragraph', text: line });
    if (start < segment.lines.length) rows.push(cellsOf(segment.lines.slice(start)));
  }
  closeTable();
  return blocks;
}

function segmentsOf(lines: string[]): Segment[] {
  const segments: Segment[] = [];
  let open: string[] = [];
  for (const line of lines) {
    open.push(line);
    if (!ROW_END.test(line)) continue;
    segments.push({ lines: open, isRow: true });
    open = [];
  }
  if (open.length > 0) segments.push({ lines: open, isRow: false });
  return segments;
}

/** A row with the cells of its table, or fewer where cells are merged; nothing stands before its first cell. */
function isRowOf({ lines }: Segment, cells: number): boolean {
  return lines.length <= LONGEST_ROW && tabsIn(lines) <= cells && holdsTab(lines[0]);
}

function holdsTab(line: string | undefined): boolean {
  return line?.includes('\t') === true;
}

/** The line that the row at the end of a segment begins with; behind the last one when there is no row. */
function startOfRow({ lines, isRow }: Segment, next: Segment | undefined): number {
  if (!isRow) return lines.length;
  const tabbed = lines.flatMap((line, index) =>
    holdsTab(line) && index >= lines.length - LONGEST_ROW ? [index] : [],
  );
  const isGoingOn = next?.isRow === true && holdsTab(next.lines[0]);
  const wanted = isGoingOn ? tabsIn(next.lines) : 0;
  const enough = tabbed.findLast((index) => tabsIn(lines.slice(index)) >= wanted);
  return (isGoingOn ? enough : tabbed[0]) ?? tabbed[0] ?? lines.length;
}

function tabsIn(lines: string[]): number {
  return lines.reduce((sum, line) => sum + line.split('\t').length - 1, 0);
}

function cellsOf(lines: string[]): string[] {
  return lines
    .join('\n')
    .split('\t')
    .slice(0, -1)
    .map((cell) => cell.trim());
}

/** Rows with merged cells get empty ones behind. */
function evened(rows: string[][]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}
