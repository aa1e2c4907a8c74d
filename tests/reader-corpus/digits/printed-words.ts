import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { textWidth } from '../../../src/documents/text-width.ts';
import { pageContent, type TextItem } from '../../../src/modules/plans/reader/intake/pdf/page-content.ts';

const STYLE = { size: 10 };

/** A word with its place on the page, in points. */
export interface PlacedWord {
  text: string;
  left: number;
  right: number;
  /** The line that it stands on. */
  y: number;
  height: number;
  confidence: number;
}

/** What is printed on each page, from the text layer of the PDF that the scan was made of. */
export async function printedWords(pdf: Uint8Array): Promise<PlacedWord[][]> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: PlacedWord[][] = [];
  for (let number = 1; number <= document.numPages; number++)
    pages.push((await pageContent(await document.getPage(number))).items.flatMap(wordsOf));
  await task.destroy();
  return pages;
}

export function wordsOf({ text, x, right, y, height, confidence = 1 }: TextItem): PlacedWord[] {
  const whole = Math.max(0.001, textWidth(text, STYLE));
  const at = (index: number) => x + ((right - x) * textWidth(text.slice(0, index), STYLE)) / whole;
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    text: match[0].normalize('NFC'),
    left: at(match.index),
    right: at(match.index + match[0].length),
    y,
    height,
    confidence,
  }));
}
