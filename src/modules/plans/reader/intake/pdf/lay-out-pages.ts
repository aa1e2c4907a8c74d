import { readerError } from '../../errors.ts';
import type { SourceText } from '../../text/source-text.ts';
import { buildSource } from '../build-source.ts';
import { convertBlocks } from '../convert-blocks.ts';
import { withDoubt } from '../doubt-marks.ts';
import type { ConversionLog } from '../old-encodings/conversion-log.ts';
import { agreedWithin } from '../scan/words/agree-within.ts';
import { runningHeadsOf } from './furniture.ts';
import { joinTables } from './join-tables.ts';
import { pageBlocks } from './page-blocks.ts';
import type { PageContent } from './page-content.ts';

/** Pages, from a text layer or recognised, as one text with its tables. */
export function layOutPages(format: 'pdf' | 'scan', given: PageContent[], log: ConversionLog): SourceText {
  const pages = given.some((page) => page.isRecognised) ? agreedWithin(given).map(marked) : given;
  const heads = runningHeadsOf(pages);
  const blocks = convertBlocks(joinTables(pages.map((page) => pageBlocks(page, heads))), log);
  const recognised = pages.filter((page) => page.isRecognised);
  if (pages.every(({ items }) => items.length === 0))
    throw readerError(recognised.length > 0 ? 'scan' : 'empty');
  if (recognised.length === 0) return buildSource(format, blocks);
  // A text that is recognised for its greater part is a scan.
  const isScan = recognised.length >= pages.length / 2;
  const quality = { pages: recognised.length, confidence: confidenceOf(recognised) };
  return buildSource(isScan ? 'scan' : format, blocks, quality);
}

function marked(page: PageContent): PageContent {
  // Words of a narrow print may touch each other; the blank keeps them apart.
  const items = page.items.map((item) => ({
    ...item,
    text: `${withDoubt(item.text, item.confidence ?? 1)} `,
  }));
  return page.isRecognised ? { ...page, items } : page;
}

function confidenceOf(pages: PageContent[]): number {
  const words = pages.flatMap(({ items }) => items);
  const sum = words.reduce((total, { confidence = 0 }) => total + confidence, 0);
  return words.length === 0 ? 0 : Math.round((sum / words.length) * 1000) / 1000;
}
