import { isPageNumber } from '../../text/line-noise.ts';
import type { SourceLine } from '../../text/source-text.ts';
import { withoutDoubt } from '../doubt-marks.ts';
import { keyOf } from '../page-edges.ts';
import type { PageContent } from './page-content.ts';
import { linesOf, lineText } from './text-lines.ts';

export type Noise = NonNullable<SourceLine['noise']>;

/** Points from the edge within which page numbers and running heads stand. */
const MARGIN = 62;
const LEAST_PAGES = 3;

/** Texts, digits aside, that stand in the margin of three pages or more. */
export function runningHeadsOf(pages: PageContent[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const inMargin = linesOf(page.items.filter(({ y }) => isInMargin(y, page)));
    for (const text of new Set(inMargin.map((line) => headKey(lineText(line)))))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const least = Math.max(LEAST_PAGES, pages.length / 3);
  return new Set([...counts].flatMap(([text, count]) => (count >= least && text.length > 3 ? [text] : [])));
}

/** What a line in the margin is that belongs to the page and not to the text. */
export function noiseOf(text: string, y: number, page: PageContent, heads: Set<string>): Noise | null {
  if (!isInMargin(y, page)) return null;
  if (isPageNumber(withoutDoubt(text))) return 'page-number';
  return heads.has(headKey(text)) ? 'running-head' : null;
}

function isInMargin(y: number, { height }: PageContent): boolean {
  return y < MARGIN || y > height - MARGIN;
}

function headKey(text: string): string {
  return keyOf(withoutDoubt(text));
}
