import { markerOf } from '../../text/markers.ts';
import { withoutDoubt } from '../doubt-marks.ts';
import { noiseOf } from './furniture.ts';
import type { PdfBlock } from './join-tables.ts';
import type { PageContent, TextItem } from './page-content.ts';
import { readingOrder } from './reading-order.ts';
import { type RuledTable, ruledTables } from './ruled-tables.ts';
import { linesOf, lineText, type TextLine } from './text-lines.ts';
import { unruledTables } from './unruled-tables.ts';

const INDENT = 12;

/** Text lines and ruled tables of a page, from top to bottom; what only belongs to the page comes first. */
export function pageBlocks(page: PageContent, heads: Set<string>): PdfBlock[] {
  const ruled = ruledTables(page);
  const isFree = (item: TextItem, tables: RuledTable[]) =>
    !tables.some((table) => isWithin(item.x, item.y, table));
  const unruled = unruledTables(
    page,
    page.items.filter((item) => isFree(item, ruled) && !isFurniture(item, page, heads)),
  );
  const tables = [...ruled, ...unruled].toSorted((a, b) => a.top - b.top);
  const free = page.items.filter((item) => isFree(item, tables));
  const lines: TextLine[] = [];
  const blocks: PdfBlock[] = [];
  for (const line of linesOf(free)) {
    const text = lineText(line);
    const noise = noiseOf(text, line.y, page, heads);
    if (noise) blocks.push({ kind: 'paragraph', text, starts: true, noise });
    else lines.push(line);
  }
  let above = Number.NEGATIVE_INFINITY;
  for (const table of [...tables, null]) {
    const below = table?.top ?? Number.POSITIVE_INFINITY;
    blocks.push(
      ...textBlocks(
        lines.filter((line) => line.y > above && line.y <= below),
        page,
      ),
    );
    if (table) {
      const { rows, columns, unruled } = table;
      blocks.push({ kind: 'table', rows, columns, ...(unruled && { unruled }) });
    }
    above = table?.bottom ?? below;
  }
  return blocks;
}

function isFurniture(item: TextItem, page: PageContent, heads: Set<string>): boolean {
  return noiseOf(item.text, item.y, page, heads) !== null;
}

function isWithin(x: number, y: number, table: RuledTable): boolean {
  return y > table.top && y < table.bottom + 2 && x >= table.left - 2 && x <= table.right + 2;
}

function textBlocks(lines: TextLine[], page: PageContent): PdfBlock[] {
  const ordered = readingOrder(lines, page.width);
  const whole = ordered.filter(({ column }) => column === 'whole').map(({ line }) => line);
  const left = Math.min(...whole.map((line) => line.segments[0]?.x ?? 0));
  const right = Math.max(...whole.map((line) => line.segments.at(-1)?.right ?? 0));
  let previous: TextLine | null = null;
  return ordered.map(({ line, column }) => {
    const starts = column === 'whole' ? startsParagraph(line, previous, left, right) : null;
    previous = column === 'whole' ? line : null;
    return { kind: 'paragraph', text: lineText(line), starts };
  });
}

/** What indentation tells: a first line is set in, a wrapped line follows a full one. Null where it tells nothing. */
function startsParagraph(
  line: TextLine,
  previous: TextLine | null,
  left: number,
  right: number,
): boolean | null {
  const x = line.segments[0]?.x ?? 0;
  const isMarked = isMarkedLine(line);
  if (!previous) return isMarked || x > left + INDENT ? null : null;
  const wasFull = (previous.segments.at(-1)?.right ?? 0) > right - 25;
  const hangs = isMarkedLine(previous) && x > (previous.segments[0]?.x ?? 0) + 2;
  if (wasFull && !isMarked && (x < left + 4 || hangs)) return false;
  if (x > left + INDENT && !hangs) return true;
  return null;
}

function isMarkedLine(line: TextLine): boolean {
  return markerOf(withoutDoubt(lineText(line))) !== null;
}
