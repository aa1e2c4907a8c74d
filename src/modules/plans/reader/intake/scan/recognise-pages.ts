import { readerError } from '../../errors.ts';
import type { PageContent } from '../pdf/page-content.ts';
import { DigitShapes } from './digit-shapes.ts';
import { type Bitmap, quarterTurns } from './picture/bitmap.ts';
import { withLevelLines } from './picture/upright.ts';
import { recognisePage } from './recognise-page.ts';
import { openRecognizer, type Recognizer } from './recognizer.ts';

export interface Progress {
  onPage?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** Below this a page was most likely read upside down. */
const UPSIDE_DOWN = 0.6;

/** Recognises pages one after the other; only one picture is in memory at a time. */
export async function recognisePages(
  total: number,
  picture: (index: number) => Promise<Bitmap>,
  { onPage, signal }: Progress,
): Promise<PageContent[]> {
  onPage?.(0, total);
  const recognizer = await openRecognizer();
  try {
    const shapes = new DigitShapes();
    const pages: PageContent[] = [];
    for (let index = 0; index < total; index++) {
      if (signal?.aborted) throw readerError('too-slow', signal.reason);
      pages.push(await recogniseUpright(withLevelLines(await picture(index)), recognizer, shapes));
      onPage?.(index + 1, total);
    }
    return pages;
  } finally {
    await recognizer.close();
  }
}

async function recogniseUpright(
  bitmap: Bitmap,
  recognizer: Recognizer,
  shapes: DigitShapes,
): Promise<PageContent> {
  const page = await recognisePage(bitmap, recognizer, shapes);
  if (page.items.length === 0 || sureness(page) >= UPSIDE_DOWN) return page;
  const turned = await recognisePage(quarterTurns(bitmap, 2), recognizer, shapes);
  return sureness(turned) > sureness(page) ? turned : page;
}

function sureness({ items }: PageContent): number {
  const letters = items.reduce((sum, { text }) => sum + text.length, 0);
  const sure = items.reduce((sum, { text, confidence = 0 }) => sum + text.length * confidence, 0);
  return sure / Math.max(1, letters);
}
