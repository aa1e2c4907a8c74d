import { ConversionLog } from '../../../src/modules/plans/reader/intake/old-encodings/conversion-log.ts';
import { layOutPages } from '../../../src/modules/plans/reader/intake/pdf/lay-out-pages.ts';
import { openPagePictures } from '../../../src/modules/plans/reader/intake/scan/picture/pdf-pictures.ts';
import { recognisePages } from '../../../src/modules/plans/reader/intake/scan/recognise-pages.ts';
import { agreedWithin } from '../../../src/modules/plans/reader/intake/scan/words/agree-within.ts';
import { readSource } from '../../../src/modules/plans/reader/read-source.ts';
import { withScanDoubt } from '../../../src/modules/plans/reader/scan-doubt.ts';
import { textOf } from '../../../src/modules/plans/reader/text/source-text.ts';
import { tameSource } from '../../../src/modules/plans/reader/text/tame-source.ts';
import { type Invented, inventedIn } from '../bench/invented.ts';
import { judge } from '../bench/judge.ts';
import type { FieldResult } from '../bench/matching.ts';
import { wordsOf as wordsOfPlan } from '../bench/source-words.ts';
import { pdf } from '../making/pdf.ts';
import { scan, type Wear } from '../making/scan.ts';
import type { CorpusPlan } from '../plan-source.ts';
import type { Truth } from '../truth.ts';
import { type DigitTally, judgeDigits } from './judge-digits.ts';
import { printedWords, wordsOf } from './printed-words.ts';

/** As the corpus keeps its files; longer plans get more, or their pages would be crushed beyond reading. */
const SMALL = 390 * 1024;
const PAGE_BYTES = 150 * 1024;

export interface FreshScan {
  pages: DigitTally[];
  fields: FieldResult[];
  invented: Invented[];
  cpuSeconds: number;
}

/** Makes a scan of a plan, recognises it and compares its figures, page by page, with what was printed. */
export async function readFreshScan(
  plan: CorpusPlan,
  truth: Truth,
  options: { dpi: number; seed: number; wear: Wear },
): Promise<FreshScan> {
  const print = pdf(plan.blocks);
  const printed = await printedWords(print);
  const pictures = await openPagePictures(
    await scan(print, { ...options, maxBytes: Math.max(SMALL, printed.length * PAGE_BYTES) }),
  );
  const before = process.cpuUsage();
  const pages = await recognisePages(printed.length, (index) => pictures.picture(index), {});
  const { user, system } = process.cpuUsage(before);
  pictures.close();
  const source = tameSource(layOutPages('scan', pages, new ConversionLog()));
  const reading = withScanDoubt(readSource(source, 'quet.pdf', ''), textOf(source));
  return {
    pages: agreedWithin(pages).map(({ items }, index) =>
      judgeDigits(printed[index] ?? [], items.flatMap(wordsOf)),
    ),
    fields: judge(truth, reading),
    invented: inventedIn(reading, truth, wordsOfPlan(plan.blocks)),
    cpuSeconds: (user + system) / 1e6,
  };
}
