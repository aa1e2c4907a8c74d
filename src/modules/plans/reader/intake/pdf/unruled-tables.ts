import { withoutDoubt } from '../doubt-marks.ts';
import { columnsOf, type TableColumn } from './aligned-columns.ts';
import { cellText } from './cell-text.ts';
import type { PageContent, TextItem } from './page-content.ts';
import type { RuledTable } from './ruled-tables.ts';
import { linesOf } from './text-lines.ts';

const NUMBER_HEAD = /^(?:STT|TT|Số TT|Số thứ tự|Stt)$/u;
const ROW_MARK = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-HĐ])[.)]?$/;
/** Leading of lines within a cell, by the height of the letters; more parts rows. */
const LEADING = 1.3;
const FAR = 3.2;
const LEAST_COLUMNS = 3;

/** Tables that a page sets in columns without drawing rules; they begin with a head of "STT" or "TT". */
export function unruledTables(page: PageContent, words: TextItem[]): RuledTable[] {
  if (!words.some((word) => NUMBER_HEAD.test(withoutDoubt(word.text).trim()))) return [];
  const items = runsOf(words);
  const heads = items.filter((item) => NUMBER_HEAD.test(withoutDoubt(item.text).trim()));
  return heads.flatMap((head, index) => {
    const below = heads[index + 1]?.y ?? page.height;
    const table = tableUnder(
      head,
      items.filter((item) => item.y < below - head.height * 3),
    );
    return table ? [table] : [];
  });
}

/** Blanks within a cell are narrower than this, in heights of the letters. */
const BLANK = 0.6;

/** Words that stand beside each other as one, all of a line at one height. */
function runsOf(words: TextItem[]): TextItem[] {
  return linesOf(words, BLANK).flatMap(({ y, height, segments }) =>
    segments.map((segment) => ({ ...segment, y, height })),
  );
}

function tableUnder(head: TextItem, items: TextItem[]): RuledTable | null {
  const header = headerAround(head, items);
  const bottomOfHeader = Math.max(...header.map(({ y }) => y));
  const body = bodyBelow(head, bottomOfHeader, items);
  const columns = columnsOf(header, body);
  if (columns.length < LEAST_COLUMNS || body.length === 0) return null;
  const rows = rowsOf(body, columns);
  if (rows.length === 0) return null;
  const all = [...header, ...body];
  return {
    top: Math.min(...all.map(({ y, height }) => y - height)),
    bottom: Math.max(...all.map(({ y }) => y)),
    left: Math.min(...all.map(({ x }) => x)),
    right: Math.max(...all.map(({ right }) => right)),
    // The head stands at the same places on every page, what is under it does not.
    columns: columns.map(({ headLeft }) => headLeft),
    rows: [...headerRows(header, columns), ...rows.map((row) => cellsOf(row, columns))],
    unruled: true,
  };
}

/** The lines of the head: those that follow each other closely, up and down from "STT". */
function headerAround(head: TextItem, items: TextItem[]): TextItem[] {
  const near = head.height * LEADING;
  const firstMark = items
    .filter((item) => isMark(item, head) && item.y > head.y)
    .toSorted((a, b) => a.y - b.y)[0];
  const heights = [...new Set(items.map(({ y }) => y))].toSorted((a, b) => a - b);
  let [top, bottom] = [head.y, head.y];
  for (const y of heights.toReversed()) if (y < top && top - y <= near) top = y;
  for (const y of heights) {
    if (y <= bottom || y - bottom > near) continue;
    if (firstMark && y >= topOfRow(firstMark, items, bottom)) break;
    bottom = y;
  }
  return items.filter(({ y }) => y >= top && y <= bottom);
}

function isMark(item: TextItem, head: TextItem): boolean {
  const middle = (item.x + item.right) / 2;
  return middle > head.x - 8 && middle < head.right + 8 && ROW_MARK.test(withoutDoubt(item.text).trim());
}

/** Where the row of a mark begins: below the widest gap between the lines above it. */
function topOfRow(mark: TextItem, items: TextItem[], above: number): number {
  const between = heightsBetween(items, above, mark.y);
  let [widest, top] = [0, mark.y];
  for (const [index, y] of between.entries()) {
    const gap = y - (between[index - 1] ?? y);
    if (index > 0 && gap > widest + 0.5) [widest, top] = [gap, y];
  }
  return top;
}

function heightsBetween(items: TextItem[], from: number, to: number): number[] {
  const heights = items.map(({ y }) => y).filter((y) => y >= from && y <= to);
  return [...new Set(heights)].toSorted((a, b) => a - b);
}

/** Everything below the head up to a wide gap, or to a line that no longer keeps to the columns. */
function bodyBelow(head: TextItem, top: number, items: TextItem[]): TextItem[] {
  const below = items.filter(({ y }) => y > top + 0.5).toSorted((a, b) => a.y - b.y);
  let last = top;
  let end = below.length;
  for (const [index, item] of below.entries()) {
    if (item.y - last > head.height * FAR) {
      end = index;
      break;
    }
    last = Math.max(last, item.y);
  }
  return below.slice(0, end);
}

/** One strip of items a row: each has its mark, or stands apart below the last one. */
function rowsOf(body: TextItem[], columns: TableColumn[]): TextItem[][] {
  const [first] = columns;
  const marks = body
    .filter((item) => first && item.right <= first.right + 2 && ROW_MARK.test(withoutDoubt(item.text).trim()))
    .toSorted((a, b) => a.y - b.y);
  if (marks.length === 0) return [];
  const starts = marks.map((mark, index) => {
    const above = marks[index - 1];
    return above ? topOfRow(mark, body, above.y) : Number.NEGATIVE_INFINITY;
  });
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const row = body.filter(({ y }) => y >= start && y < end);
    return index === starts.length - 1 ? splitOff(row, marks[index]) : [row];
  });
}

/** What follows the last marked row at a distance ("Tổng cộng") is a row of its own. */
function splitOff(row: TextItem[], mark: TextItem | undefined): TextItem[][] {
  const heights = heightsBetween(row, mark?.y ?? 0, Number.POSITIVE_INFINITY);
  const near = (mark?.height ?? 0) * LEADING;
  const cut = heights.find((y, index) => index > 0 && y - (heights[index - 1] ?? y) > near);
  if (cut === undefined) return [row];
  return [row.filter(({ y }) => y < cut), row.filter(({ y }) => y >= cut)];
}

/** A head over two columns stands in a row above theirs, as merged cells do. */
function headerRows(header: TextItem[], columns: TableColumn[]): string[][] {
  const over = header.filter((item) => columns.filter((column) => isOver(item, column)).length > 1);
  const own = header.filter((item) => !over.includes(item));
  if (over.length === 0) return [cellsOf(own, columns)];
  const covered = columns.map((column) => over.some((item) => isOver(item, column)));
  const cells = cellsOf(own, columns);
  const upper = cells.map((cell, index) => (covered[index] ? '' : cell));
  for (const item of over) {
    const index = columns.findIndex((column) => isOver(item, column));
    upper[index] = [upper[index], item.text].filter(Boolean).join(' ');
  }
  return [upper, cells.map((cell, index) => (covered[index] ? cell : ''))];
}

function isOver(item: TextItem, column: TableColumn): boolean {
  return item.x < column.headRight - 2 && item.right > column.headLeft + 2;
}

function cellsOf(items: TextItem[], columns: TableColumn[]): string[] {
  return columns.map((column) => {
    const own = items.filter((item) => columns.findLast(({ left }) => item.x + 1 >= left) === column);
    return cellText(own);
  });
}
