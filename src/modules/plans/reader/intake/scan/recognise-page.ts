import type { PageContent, TextItem } from '../pdf/page-content.ts';
import { cellBoxes, gridsOf } from '../pdf/ruled-tables.ts';
import { DigitShapes } from './digit-shapes.ts';
import { withLostNumbers } from './lost-numbers.ts';
import { missedLines } from './missed-ink.ts';
import { type Bitmap, type Box, whiten } from './picture/bitmap.ts';
import { cleanPage } from './picture/clean-page.ts';
import { recogniseTable } from './recognise-table.ts';
import type { RecognisedLine, RecognisedWord, Recognizer } from './recognizer.ts';
import { linesIn, pixelBox } from './regions.ts';
import { lookAgain } from './second-look.ts';
import { tidyLines } from './words/tidy-lines.ts';
import { underStains } from './words/under-stains.ts';

/** The words of a page and the rules of its tables, in the form that the text layer of a PDF has. */
export async function recognisePage(
  picture: Bitmap,
  recognizer: Recognizer,
  shapes = new DigitShapes(),
): Promise<PageContent> {
  const page = cleanPage(picture);
  const { sharp, soft, rules } = page;
  const lines: RecognisedLine[] = [];
  const tables: Box[] = [];
  for (const grid of gridsOf(rules)) {
    lines.push(...(await recogniseTable(page, grid, recognizer)));
    const cells = cellBoxes(grid, rules).map((cell) => pixelBox(cell, sharp.dpi));
    for (const cell of cells) for (const bitmap of [sharp, soft]) whiten(bitmap, cell);
    tables.push(...cells);
  }
  const whole = { left: 0, top: 0, right: sharp.width, bottom: sharp.height };
  const running = await lookAgain(await linesIn(sharp, whole, 'page', recognizer), page, recognizer);
  const missed = await missedLines(running, tables, page, recognizer);
  lines.push(...(await withLostNumbers([...running, ...missed], page, recognizer)));
  const points = (pixels: number) => (pixels * 72) / sharp.dpi;
  return {
    width: points(sharp.width),
    height: points(sharp.height),
    items: underStains(shapes.checked(tidyLines(lines, page.ink), page), sharp.stains ?? []).flatMap(
      ({ words }) => words.map((word) => itemOf(word, points)),
    ),
    rules,
    isRecognised: true,
  };
}

function itemOf(word: RecognisedWord, points: (pixels: number) => number): TextItem {
  return {
    text: word.text,
    x: points(word.left),
    right: points(word.right),
    y: points(word.baseline),
    height: points(word.lineHeight),
    confidence: word.confidence,
  };
}
