import { cellText } from './cell-text.ts';
import { distinctValues } from './geometry.ts';
import type { PageContent, TextItem } from './page-content.ts';
import type { HorizontalRule, Rules } from './rules.ts';
import { splitAtWalls } from './split-items.ts';

export interface RuledTable {
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** Places of the vertical rules. */
  columns: number[];
  rows: string[][];
  unruled?: true;
}

const NEAR = 2.5;
/** Letters may touch the rule. */
const OVERHANG = 4;

interface Band {
  top: number;
  bottom: number;
  walls: number[];
}

interface Cell {
  items: TextItem[];
  /** No rule above: the cell goes on from the row before. */
  open: boolean;
}

/** The strips and columns that rules draw, before it is known what stands in them. */
export interface Grid {
  bands: Band[];
  columns: number[];
}

export function ruledTables(page: PageContent): RuledTable[] {
  return gridsOf(page.rules).map(({ bands, columns }) => {
    const cells = bands.map((band, index) => cellsOf(band, columns, page, index === 0));
    return {
      top: bands[0]?.top ?? 0,
      bottom: bands.at(-1)?.bottom ?? 0,
      left: columns[0] ?? 0,
      right: columns.at(-1) ?? 0,
      columns,
      rows: closeOpenCells(cells).map((row) => row.map(({ items }) => cellText(items))),
    };
  });
}

export function gridsOf(rules: Rules): Grid[] {
  if (rules.horizontal.length < 2 || rules.vertical.length < 2) return [];
  return tablesFrom(bandsOf(rules)).flatMap((bands) => {
    const columns = distinctValues(bands.flatMap(({ walls }) => walls));
    return columns.length < 3 || bands.length < 2 ? [] : [{ bands, columns }];
  });
}

export interface CellBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The cells of a grid; one that goes on below without a rule is one box. */
export function cellBoxes({ bands }: Grid, rules: Rules): CellBox[] {
  const boxes: CellBox[] = [];
  for (const band of bands) {
    for (const [index, left] of band.walls.slice(0, -1).entries()) {
      const right = band.walls[index + 1] ?? left;
      const above = boxes.findLast((box) => Math.abs(box.left - left) <= NEAR && box.bottom === band.top);
      const isOpen = above !== undefined && !hasRule(rules.horizontal, band.top, (left + right) / 2);
      if (isOpen && Math.abs(above.right - right) <= NEAR) above.bottom = band.bottom;
      else boxes.push({ left, top: band.top, right, bottom: band.bottom });
    }
  }
  return boxes;
}

/** Strips between neighbouring rules that vertical rules run through. */
function bandsOf(rules: Rules): Band[] {
  // A table cut by the page end may lack its top or bottom rule there; its vertical rules still end at it.
  const ends = rules.vertical.flatMap(({ top, bottom }) => [top, bottom]);
  const heights = distinctValues([...rules.horizontal.map(({ y }) => y), ...ends]);
  return heights.slice(1).flatMap((bottom, index) => {
    const top = heights[index] ?? 0;
    const middle = (top + bottom) / 2;
    const through = rules.vertical.filter((rule) => rule.top <= middle && rule.bottom >= middle);
    const walls = distinctValues(through.map(({ x }) => x));
    return walls.length >= 2 ? [{ top, bottom, walls }] : [];
  });
}

function tablesFrom(bands: Band[]): Band[][] {
  const tables: Band[][] = [];
  for (const band of bands) {
    const last = tables.at(-1)?.at(-1);
    if (last && Math.abs(last.bottom - band.top) < 3) tables.at(-1)?.push(band);
    else tables.push([band]);
  }
  return tables;
}

function cellsOf(band: Band, columns: number[], page: PageContent, isFirst: boolean): Cell[] {
  const cells: Cell[] = columns.slice(1).map(() => ({ items: [], open: false }));
  const items = page.items
    .filter((item) => isBetween(item, band))
    .flatMap((item) => splitAtWalls(item, band.walls));
  for (const [index, left] of band.walls.slice(0, -1).entries()) {
    const right = band.walls[index + 1] ?? left;
    const cell = cells[columns.findIndex((x) => Math.abs(x - left) <= NEAR)];
    if (!cell) continue;
    cell.items = items.filter((item) => columnUnder(item, band.walls) === index);
    cell.open = !isFirst && !hasRule(page.rules.horizontal, band.top, (left + right) / 2);
  }
  return cells;
}

function isBetween(item: TextItem, band: Band): boolean {
  // The middle of the letters, not the baseline: text may sit close above a rule.
  const y = item.y - item.height * 0.3;
  return y > band.top && y < band.bottom;
}

/** The column that most of an item stands over; what is wider than its cell hangs over on both sides, or at the right. */
function columnUnder(item: TextItem, walls: number[]): number {
  const begin = item.x + Math.min(item.right - item.x, 4) / 2;
  let best = { index: -1, overlap: 0 };
  for (const [index, left] of walls.slice(0, -1).entries()) {
    const right = walls[index + 1] ?? left;
    if (begin >= left - 1 && begin < right && item.right <= right + OVERHANG) return index;
    const overlap = Math.min(item.right, right) - Math.max(item.x, left);
    if (overlap > best.overlap + 0.5) best = { index, overlap };
  }
  return best.index;
}

function hasRule(rules: HorizontalRule[], y: number, x: number): boolean {
  return rules.some((rule) => Math.abs(rule.y - y) <= NEAR && rule.left - 1 <= x && rule.right + 1 >= x);
}

/** A cell merged over rows has its text in its first row; the rows below repeat it unless their number is merged too. */
function closeOpenCells(rows: Cell[][]): Cell[][] {
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    for (const [column, cell] of row.entries()) {
      const upper = above?.[column];
      if (cell.open && upper) upper.items = [...new Set([...upper.items, ...cell.items])];
    }
  }
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    const repeats = !row[0]?.open;
    for (const [column, cell] of row.entries()) {
      if (cell.open) cell.items = repeats ? (above?.[column]?.items ?? []) : [];
    }
  }
  return rows;
}
