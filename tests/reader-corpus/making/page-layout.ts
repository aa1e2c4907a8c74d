// A small typesetter: blocks → pieces of text with their places, enough to tear a text as PDF converters do.
import { textWidth } from '../../../src/documents/text-width.ts';
import type { Block, Cell } from '../plan-source.ts';
import { headRows } from './head-rows.ts';
import { type PlacedCell, placeCells, plainOf } from './rich-text.ts';
import { wrap } from './wrap.ts';

/** A line of text; `x` in millimetres, `y` in lines from the top of its page. */
export interface Piece {
  x: number;
  y: number;
  text: string;
  /** The paragraph goes on in the next line. */
  wrapped: boolean;
}

export interface Page {
  pieces: Piece[];
  landscape: boolean;
}

export interface Layout {
  pages: Page[];
  head: string | null;
  foot: string | null;
}

const SIZE = { body: 14, cell: 12 };
const INDENT = 12.7;
const PADDING = 1.9;
const WIDTH = { portrait: 165, landscape: 252 };
const HEIGHT = { portrait: 44, landscape: 30 };
const PARAGRAPH_GAP = 0.3;

interface State {
  pages: Page[];
  y: number;
  landscape: boolean;
}

export function layOut(blocks: Block[]): Layout {
  const state: State = { pages: [{ pieces: [], landscape: false }], y: 0, landscape: false };
  const running = blocks.find((block) => block.kind === 'running');
  for (const block of blocks) place(state, block);
  return { pages: state.pages, head: running?.head ?? null, foot: running?.foot ?? null };
}

const widthOf = (state: State) => (state.landscape ? WIDTH.landscape : WIDTH.portrait);
const heightOf = (state: State) => (state.landscape ? HEIGHT.landscape : HEIGHT.portrait);

function newPage(state: State): void {
  state.pages.push({ pieces: [], landscape: state.landscape });
  state.y = 0;
}

function put(state: State, x: number, y: number, text: string, wrapped = false): void {
  if (text) state.pages.at(-1)?.pieces.push({ x, y, text, wrapped });
}

function place(state: State, block: Block): void {
  switch (block.kind) {
    case 'head':
      for (const row of headRows(block)) placeColumns(state, row.left, row.right, 70);
      state.y += 1;
      return;
    case 'title':
      for (const line of block.lines) placeCentred(state, plainOf(line));
      placeCentred(state, '_'.repeat(18));
      state.y += 1;
      return;
    case 'para':
      for (const line of plainOf(block.text).split('\n')) {
        if (block.centred) placeCentred(state, line);
        else placeParagraph(state, line);
      }
      return;
    case 'table':
      placeTable(state, block);
      return;
    case 'signature':
      state.y += 1;
      placeColumns(state, block.recipients, block.signer, 90);
      return;
    case 'page-break':
      state.landscape = block.landscape ?? false;
      newPage(state);
      return;
    case 'running':
      return;
  }
}

function placeLines(state: State, lines: string[], xOf: (line: string, index: number) => number): void {
  for (const [index, line] of lines.entries()) {
    if (state.y + 1 > heightOf(state)) newPage(state);
    put(state, xOf(line, index), state.y, line, index < lines.length - 1);
    state.y += 1;
  }
}

function placeParagraph(state: State, text: string): void {
  state.y += PARAGRAPH_GAP;
  const lines = wrap(text, { size: SIZE.body }, widthOf(state), INDENT);
  placeLines(state, lines, (_, index) => (index === 0 ? INDENT : 0));
}

function placeCentred(state: State, text: string): void {
  const width = widthOf(state);
  const style = { size: SIZE.body, bold: true };
  placeLines(state, wrap(text, style, width), (line) => (width - textWidth(line, style)) / 2);
}

/** Two cells without rules; a converter takes them one after the other. */
function placeColumns(state: State, left: string[], right: string[], at: number): void {
  const height = Math.max(left.length, right.length);
  if (state.y + height > heightOf(state)) newPage(state);
  for (const [index, line] of left.entries()) put(state, 0, state.y + index, plainOf(line));
  for (const [index, line] of right.entries()) put(state, at, state.y + index, plainOf(line));
  state.y += height;
}

type TableBlock = Extract<Block, { kind: 'table' }>;
interface SetCell extends PlacedCell {
  lines: { text: string; wrapped: boolean; x: number }[];
}

function placeTable(state: State, block: TableBlock): void {
  const rows = setRows(state, block.rows, block.widths);
  const head = rows.slice(0, block.headRows);
  state.y += 0.5;
  for (const row of rows) {
    const height = rowHeight(row);
    const left = heightOf(state) - state.y;
    if (height <= left) {
      placeRow(state, row, height);
      continue;
    }
    // A tall row is cut at the foot of the page, as Word does; its rest follows below the repeated head.
    const cut = height > 2 && left >= 2 ? Math.floor(left) : 0;
    if (cut) placeRow(state, slice(row, 0, cut), cut);
    newPage(state);
    for (const each of head) placeRow(state, each, rowHeight(each));
    const rest = slice(row, cut, height);
    placeRow(state, rest, rowHeight(rest));
  }
  state.y += 0.5;
}

function setRows(state: State, rows: Cell[][], shares: number[]): SetCell[][] {
  const unit = widthOf(state) / shares.reduce((sum, share) => sum + share, 0);
  const xOf = (column: number) => shares.slice(0, column).reduce((sum, share) => sum + share * unit, 0);
  return placeCells(rows).map((cells) =>
    cells.map((cell) => {
      const x = xOf(cell.column) + PADDING;
      const room = xOf(cell.column + cell.columns) - x - PADDING;
      const lines = plainOf(cell.text)
        .split('\n')
        .flatMap((part) => {
          const wrapped = wrap(part, { size: SIZE.cell }, room);
          return wrapped.map((text, index) => ({
            text,
            wrapped: index < wrapped.length - 1,
            x: isNarrow(cell.column, shares) ? x + (room - textWidth(text, { size: SIZE.cell })) / 2 : x,
          }));
        });
      return { ...cell, lines };
    }),
  );
}

/** Numbers, units and times are centred; long text stands at the left. */
export function isNarrow(column: number, widths: number[]): boolean {
  return (widths[column] ?? 0) / Math.max(...widths) < 0.35;
}

function rowHeight(row: SetCell[]): number {
  return Math.max(1, ...row.filter((cell) => cell.rows === 1).map((cell) => cell.lines.length));
}

function slice(row: SetCell[], from: number, to: number): SetCell[] {
  return row.map((cell) => ({ ...cell, lines: cell.lines.slice(from, to) }));
}

/** Cells are centred in the height of their row, as in most offices' tables. */
function placeRow(state: State, row: SetCell[], height: number): void {
  for (const cell of row) {
    const top = state.y + Math.max(0, (height - cell.lines.length) / 2);
    for (const [index, line] of cell.lines.entries())
      put(state, line.x, top + index, line.text, line.wrapped);
  }
  state.y += height;
}
