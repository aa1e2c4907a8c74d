import { type CellBox, cellBoxes, type Grid } from '../pdf/ruled-tables.ts';
import type { Box } from './picture/bitmap.ts';
import type { CleanPage } from './picture/clean-page.ts';
import { inkBounds, inkIn } from './picture/ink.ts';
import type { RecognisedLine, RecognisedWord, Recognizer } from './recognizer.ts';
import { linesIn, pixelBox } from './regions.ts';
import { lookAgain } from './second-look.ts';
import { isShort, readShort } from './short-cells.ts';
import { checkedNumeral } from './words/roman-bars.ts';
import { type Readings, settledNumbers } from './words/row-numbers.ts';

/** Pixels of ink at 200 dots per inch: less is no letter. */
const LEAST_INK = 14;
const DOUBTFUL = 0.5;
const FOLLOWS = 0.85;

interface Cell {
  box: Box;
  isFirst: boolean;
  isShort: boolean;
  lines: RecognisedLine[];
}

/** Cell by cell: recognised as a whole, a table mixes the words of neighbouring columns. */
export async function recogniseTable(
  page: CleanPage,
  grid: Grid,
  recognizer: Recognizer,
): Promise<RecognisedLine[]> {
  const cells: Cell[] = [];
  for (const place of cellBoxes(grid, page.rules)) cells.push(await readCell(page, grid, place, recognizer));
  settleNumbers(cells, page);
  return cells.flatMap(({ lines }) => lines);
}

async function readCell(page: CleanPage, grid: Grid, place: CellBox, recognizer: Recognizer): Promise<Cell> {
  const box = inset(pixelBox(place, page.sharp.dpi), 3);
  const isFirst = Math.abs(place.left - (grid.columns[0] ?? 0)) < 3;
  if (inkIn(page.ink, box) < LEAST_INK) return { box, isFirst, isShort: false, lines: [] };
  if (isShort(page.ink, box)) {
    const lines = await readShort(page.sharp, page.ink, box, recognizer);
    return {
      box,
      isFirst,
      isShort: true,
      lines: isFirst ? lines.map((line) => withNumeral(line, page)) : lines,
    };
  }
  const lines = await linesIn(page.sharp, box, 'block', recognizer);
  return { box, isFirst, isShort: false, lines: await lookAgain(lines, page, recognizer) };
}

/** A numeral whose strokes are counted is not so doubtful that it may be passed over. */
function withNumeral({ words }: RecognisedLine, { ink }: CleanPage): RecognisedLine {
  const counted = words.map((word) => checkedNumeral(word, ink));
  const isNumeral = (text: string) => /^[IVX]+[.)]?$/.test(text);
  return {
    words: counted.map((word) =>
      isNumeral(word.text) ? { ...word, confidence: Math.max(word.confidence, DOUBTFUL) } : word,
    ),
  };
}

function inset({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left + by, top: top + by, right: right - by, bottom: bottom - by };
}

function settleNumbers(cells: Cell[], page: CleanPage): void {
  const column = cells.filter((cell) => cell.isFirst);
  const readings = column.map((cell) => (cell.isShort ? (wordOf(cell)?.text ?? '') : null));
  const settled = settledNumbers(readings);
  for (const [index, text] of settled.entries()) {
    const cell = column[index];
    const word = cell && wordOf(cell);
    // What follows the number above is right, however hard it was to read.
    if (word && text === word.text && followsAbove(settled, index))
      cell.lines = [{ words: [{ ...word, confidence: Math.max(word.confidence, FOLLOWS) }] }];
    if (!cell || !text || text === readings[index]) continue;
    const bounds = inkBounds(page.ink, cell.box);
    if (!bounds) continue;
    const lineHeight = bounds.bottom - bounds.top;
    const given = { ...bounds, text, baseline: bounds.bottom, lineHeight, confidence: DOUBTFUL };
    cell.lines = [{ words: [given] }];
  }
}

/** "3" below "2", "2.2" below "2.1", "2.1" below "2". */
function followsAbove(texts: Readings, index: number): boolean {
  const [above, own] = [texts[index - 1], texts[index]].map((text) => text?.match(/\d+/g)?.map(Number) ?? []);
  if (!above?.length || !own?.length) return false;
  const isDeeper = own.length === above.length + 1 && own.at(-1) === 1;
  const next = isDeeper ? [...above, 1] : above.slice(0, own.length);
  if (!isDeeper) next.push((next.pop() ?? 0) + 1);
  return next.join('.') === own.join('.');
}

function wordOf({ lines }: Cell): RecognisedWord | undefined {
  return lines[0]?.words[0];
}
