import { isOfHeaderText, namesTasks } from '../../task-table/header-words.ts';
import { endsTable } from '../../task-table/torn/table-end.ts';
import { withoutDoubt } from '../doubt-marks.ts';
import { columnsOf, type TableColumn } from './aligned-columns.ts';
import { cellText } from './cell-text.ts';
import type { PageContent, TextItem } from './page-content.ts';
import type { RuledTable } from './ruled-tables.ts';
import { splitGluedDates } from './split-items.ts';
import { linesOf, type TextLine } from './text-lines.ts';

const NUMBER_HEAD = /^(?:STT|TT|Số TT|Số thứ tự|Stt)$/u;
const ROW_MARK = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-HĐ])[.)]?$/;
/** Leading of lines within a cell, by the height of the letters; more parts rows. */
const LEADING = 1.3;
const FAR = 3.2;
const LEAST_COLUMNS = 3;
/** "STT" beside one name is a list of documents, of people. */
const LEAST_NUMBERED = 2;
const LEAST_ROWS = 2;
/** Margin and running head are above it. */
const TOP_OF_PAGE = 0.2;

/** Tables that a page sets in columns without drawing rules; a head of "STT" or "TT" begins them, or names of columns. */
export function unruledTables(page: PageContent, words: TextItem[]): RuledTable[] {
  const items = runsOf(words);
  const numbered = items.filter((item) => NUMBER_HEAD.test(withoutDoubt(item.text).trim()));
  const heads = numbered.length > 0 ? numbered : namedHeads(items);
  return heads.flatMap((head, index) => {
    const below = heads[index + 1]?.y ?? page.height;
    const above = items.filter((item) => item.y < below - head.height * 3);
    const table = numbered.length > 0 ? tableUnder(head, above, page.height) : unnumberedTable(head, above);
    return table ? [table] : [];
  });
}

/** Blanks within a cell are narrower than this, in heights of the letters. */
const BLANK = 0.6;

/** Words that stand beside each other as one, all of a line at one height. */
function runsOf(words: TextItem[]): TextItem[] {
  return linesOf(words, BLANK).flatMap(({ y, height, segments }) =>
    segments.flatMap((segment) => splitGluedDates({ ...segment, y, height })),
  );
}

function tableUnder(head: TextItem, items: TextItem[], pageHeight: number): RuledTable | null {
  const header = headerAround(head, items);
  const bottomOfHeader = Math.max(...header.map(({ y }) => y));
  const inColumns = bodyBelow(head, bottomOfHeader, items);
  const columns = columnsOf(header, inColumns);
  const body = withoutProse(inColumns, columns);
  if (columns.length < LEAST_NUMBERED || body.length === 0) return null;
  const rows = rowsOf(body, columns);
  // Below the head repeated on a new page the last row may go on without a number.
  if (rows.length === 0 && head.y < pageHeight * TOP_OF_PAGE) rows.push(body);
  return rows.length === 0 ? null : tableOf(header, body, columns, rows);
}

/** A head without numbers: the highest word of a line of column names. */
function namedHeads(items: TextItem[]): TextItem[] {
  const heads: TextItem[] = [];
  for (const item of items.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const last = heads.at(-1);
    if (!isOfHeaderText(withoutDoubt(item.text)) || (last && item.y < last.y + last.height * FAR)) continue;
    const header = headerAround(item, items);
    const names = header.map(({ text }) => withoutDoubt(text));
    if (header.length >= LEAST_COLUMNS && names.every(isOfHeaderText) && namesTasks(names.join(' ')))
      heads.push(item);
  }
  return heads;
}

function unnumberedTable(head: TextItem, items: TextItem[]): RuledTable | null {
  const header = headerAround(head, items);
  const inColumns = bodyBelow(head, Math.max(...header.map(({ y }) => y)), items);
  const columns = columnsOf(header, inColumns);
  const body = withoutProse(inColumns, columns);
  if (columns.length < LEAST_COLUMNS) return null;
  const rows = rowsByGaps(body, head.height);
  return rows.length < LEAST_ROWS ? null : tableOf(header, body, columns, rows);
}

/** Rows stand farther apart than the lines of a cell. */
function rowsByGaps(body: TextItem[], height: number): TextItem[][] {
  const rows: TextItem[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const item of body) {
    if (item.y - last > height * LEADING || rows.length === 0) rows.push([]);
    rows.at(-1)?.push(item);
    last = Math.max(last, item.y);
  }
  return rows;
}

function tableOf(
  header: TextItem[],
  body: TextItem[],
  columns: TableColumn[],
  rows: TextItem[][],
): RuledTable {
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

/** The lines of the head: those that follow each other closely, up and down from "STT" or a name. */
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

/** Everything below the head up to a wide gap, the next section or what else ends a table. */
function bodyBelow(head: TextItem, top: number, items: TextItem[]): TextItem[] {
  const below = items.filter(({ y }) => y > top + 0.5).toSorted((a, b) => a.y - b.y);
  const lowest = endOfTable(top, items);
  let last = top;
  let end = below.length;
  for (const [index, item] of below.entries()) {
    if (item.y - last > head.height * FAR || item.y >= lowest - 0.5) {
      end = index;
      break;
    }
    last = Math.max(last, item.y);
  }
  return below.slice(0, end);
}

/** The line that would end a table in any text. */
function endOfTable(top: number, items: TextItem[]): number {
  const textOf = (line: TextLine) => withoutDoubt(line.segments.map(({ text }) => text).join(' '));
  const end = linesOf(items).find((line) => line.y > top + 0.5 && endsTable(textOf(line)));
  return end?.y ?? Number.POSITIVE_INFINITY;
}

const HEADING = /^(?:[IVX]+|[A-HĐ]|\d{1,2})[.)]\s+\p{Lu}/u;

/** Without running text below the table, lines that run across columns as one, and the heading above it. */
function withoutProse(body: TextItem[], columns: TableColumn[]): TextItem[] {
  const lines = Map.groupBy(body, ({ y }) => y);
  const heights = [...lines.keys()];
  const isAcross = (y: number | undefined) => {
    const [only, second] = lines.get(y ?? Number.NaN) ?? [];
    if (!only || second) return false;
    return columns.filter(({ left }) => left > only.x + 2 && left < only.right - 2).length >= 2;
  };
  const isHeading = (y: number | undefined) => {
    const [only, second] = lines.get(y ?? Number.NaN) ?? [];
    return only !== undefined && !second && HEADING.test(withoutDoubt(only.text));
  };
  let at = heights.findIndex(
    (y, index) =>
      (isAcross(y) && (index === heights.length - 1 || isAcross(heights[index + 1]))) ||
      (isHeading(y) && isAcross(heights[index + 1])),
  );
  if (at < 0) return body;
  while (at > 0 && isHeading(heights[at - 1])) at -= 1;
  return body.filter(({ y }) => y < (heights[at] ?? 0));
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
    return above ? topOfRow(mark, body, above.y) : topOfFirst(mark, body);
  });
  const rest = body.filter(({ y }) => y < (starts[0] ?? 0));
  const rows = starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const row = body.filter(({ y }) => y >= start && y < end);
    return index === starts.length - 1 ? splitOff(row, marks[index]) : [row];
  });
  return rest.length > 0 ? [rest, ...rows] : rows;
}

/** Above the first mark of a page, set apart from its row, the last row of the page before goes on. */
function topOfFirst(mark: TextItem, body: TextItem[]): number {
  const top = topOfRow(mark, body, Number.NEGATIVE_INFINITY);
  const above = Math.max(...body.filter(({ y }) => y < top).map(({ y }) => y));
  return top - above > mark.height * LEADING ? top : Number.NEGATIVE_INFINITY;
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
