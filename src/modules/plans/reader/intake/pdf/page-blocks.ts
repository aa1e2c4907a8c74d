import { isPageNumber } from '../../text/line-noise.ts';
import { markerOf } from '../../text/markers.ts';
import type { PdfBlock } from './join-tables.ts';
import type { PageContent } from './page-content.ts';
import { readingOrder } from './reading-order.ts';
import { type RuledTable, ruledTables } from './ruled-tables.ts';
import { linesOf, lineText, type TextLine } from './text-lines.ts';

const MARGIN = 62;
const INDENT = 12;

/** Text lines and ruled tables of a page, from top to bottom. */
export function pageBlocks(page: PageContent): PdfBlock[] {
  const tables = ruledTables(page);
  const free = page.items.filter((item) => !tables.some((table) => isWithin(item.x, item.y, table)));
  const lines = linesOf(free).filter((line) => !isFurniture(line, page));
  const blocks: PdfBlock[] = [];
  let above = Number.NEGATIVE_INFINITY;
  for (const table of [...tables, null]) {
    const below = table?.top ?? Number.POSITIVE_INFINITY;
    blocks.push(
      ...textBlocks(
        lines.filter((line) => line.y > above && line.y <= below),
        page,
      ),
    );
    if (table) blocks.push({ kind: 'table', rows: table.rows, columns: table.columns });
    above = table?.bottom ?? below;
  }
  return blocks;
}

function isWithin(x: number, y: number, table: RuledTable): boolean {
  return y > table.top && y < table.bottom + 2 && x >= table.left - 2 && x <= table.right + 2;
}

/** Page numbers in the margins. */
function isFurniture(line: TextLine, page: PageContent): boolean {
  const inMargin = line.y < MARGIN || line.y > page.height - MARGIN;
  return inMargin && isPageNumber(lineText(line));
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
  const isMarked = markerOf(lineText(line)) !== null;
  if (!previous) return isMarked || x > left + INDENT ? null : null;
  const wasFull = (previous.segments.at(-1)?.right ?? 0) > right - 25;
  const hangs = markerOf(lineText(previous)) !== null && x > (previous.segments[0]?.x ?? 0) + 2;
  if (wasFull && !isMarked && (x < left + 4 || hangs)) return false;
  if (x > left + INDENT && !hangs) return true;
  return null;
}
