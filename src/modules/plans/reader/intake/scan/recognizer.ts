import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import { type Bitmap, toPgm } from './picture/bitmap.ts';

/** A word with its place in pixels and how sure the recognition is (0..1). */
export interface RecognisedWord {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** The line the letters stand on. */
  baseline: number;
  /** Height of its line of text, from descenders to ascenders. */
  lineHeight: number;
  confidence: number;
}

export interface RecognisedLine {
  words: RecognisedWord[];
}

export type Layout = 'page' | 'block' | 'line';

const MODES: Record<Layout, PSM> = {
  page: PSM.AUTO,
  block: PSM.SINGLE_BLOCK,
  line: PSM.SINGLE_LINE,
};

export interface Recognizer {
  recognise(bitmap: Bitmap, layout: Layout): Promise<RecognisedLine[]>;
  close(): Promise<void>;
}

/** Tesseract for Vietnamese, all of it from the installed packages: nothing is fetched, nothing is written. */
export async function openRecognizer(): Promise<Recognizer> {
  const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'));
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: join(data, '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
    // Without a handler of ours a failed page would end the whole process.
    errorHandler: () => {},
  });
  let mode: Layout | null = null;
  return {
    async recognise(bitmap, layout) {
      if (layout !== mode) {
        await worker.setParameters({
          tessedit_pageseg_mode: MODES[layout],
          user_defined_dpi: String(Math.round(bitmap.dpi)),
          // Its remarks on every odd line are nobody's news.
          debug_file: '/dev/null',
        });
        mode = layout;
      }
      return linesOf(worker, bitmap);
    },
    async close() {
      await worker.terminate();
    },
  };
}

async function linesOf(worker: Worker, bitmap: Bitmap): Promise<RecognisedLine[]> {
  const { data } = await worker.recognize(Buffer.from(toPgm(bitmap)), {}, { text: false, blocks: true });
  const lines = (data.blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  return lines.map(({ words, baseline, rowAttributes, bbox }) => {
    const slope = (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0);
    return {
      words: words.map(({ text, bbox: { x0, y0, x1, y1 }, confidence }) => ({
        text: text.normalize('NFC'),
        left: x0,
        top: y0,
        right: x1,
        bottom: y1,
        baseline: baseline.y0 + slope * ((x0 + x1) / 2 - baseline.x0),
        lineHeight: rowAttributes.rowHeight || bbox.y1 - bbox.y0,
        confidence: confidence / 100,
      })),
    };
  });
}
