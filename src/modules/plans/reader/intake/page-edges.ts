import { isPageNumber } from '../text/line-noise.ts';
import type { SourceLine } from '../text/source-text.ts';
import { squash } from '../text/tidy-text.ts';

type Noise = NonNullable<SourceLine['noise']>;

const LEAST_PAGES = 3;
/** Lines with text from the edge of a page among which its furniture stands. */
const EDGE = 2;

/**
 * Page numbers and running heads of a text whose pages are parted by form feeds; by the index of the line in the whole
 * text. The first lines of the first page are the head of the document.
 */
export function pageEdges(pages: string[][]): Map<number, Noise> {
  const noise = new Map<number, Noise>();
  if (pages.length < 2) return noise;
  const places: { index: number; text: string }[] = [];
  let start = 0;
  for (const page of pages) {
    const filled = page.flatMap((line, at) => (line.trim() ? [{ index: start + at, text: line }] : []));
    const top = start === 0 ? [] : filled.slice(0, EDGE);
    places.push(...top, ...filled.slice(Math.max(top.length, filled.length - EDGE)));
    start += page.length;
  }
  const counts = new Map<string, number>();
  for (const { text } of places) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  for (const { index, text } of places) {
    const key = keyOf(text);
    if (isPageNumber(text)) noise.set(index, 'page-number');
    else if (key.length > 3 && (counts.get(key) ?? 0) >= LEAST_PAGES) noise.set(index, 'running-head');
  }
  return noise;
}

/** The same head on another page: the number of the page may be in it, other figures must be the same. */
export function keyOf(text: string): string {
  const number =
    /(?:(?<=\btrang\s*|\btr\.\s*)\d{1,3}(?:\s*\/\s*\d{1,3})?)|^\s*\d{1,3}(?=\s{2})|(?<=\s{2})\d{1,3}\s*$/giu;
  return squash(text.replace(number, '#'));
}
