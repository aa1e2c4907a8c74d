// node speed-child.ts <file>: reads one file and prints its figures as JSON. Its own process, so that memory is its own.
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ReaderError } from '../../../src/modules/plans/reader/errors.ts';
import { readPlan } from '../../../src/modules/plans/reader/read-plan.ts';

export interface SpeedFigures {
  /** Milliseconds of the first reading, and of the fastest of some more. */
  cold: number;
  warm: number;
  /** Milliseconds that the same machine needs for a known piece of work on the same file. */
  baseline: number;
  /** Peak of the process, kilobytes. */
  rss: number;
  pages: number | null;
  unreadable: string | null;
}

const WARM_RUNS = 4;
const path = process.argv[2] ?? '';
const bytes = readFileSync(path);
const figures = await measure();
console.log(JSON.stringify(figures));
// The recogniser of scans may still wait for more pages.
process.exit();

async function measure(): Promise<SpeedFigures> {
  const figures: SpeedFigures = { cold: 0, warm: 0, baseline: 0, rss: 0, pages: null, unreadable: null };
  try {
    const started = performance.now();
    const { reading } = await readPlan(bytes, path);
    figures.cold = performance.now() - started;
    figures.pages = reading.source.scan?.pages ?? null;
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    return { ...figures, unreadable: error.code };
  }
  figures.warm = figures.pages ? figures.cold : await fastest(async () => void (await readPlan(bytes, path)));
  figures.rss = process.resourceUsage().maxRSS;
  figures.baseline = await fastest(path.endsWith('.pdf') ? textOfPdf : parseText);
  return figures;
}

async function fastest(work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < WARM_RUNS; round++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return Math.min(...times);
}

/** Text extraction by pdf.js alone. */
async function textOfPdf(): Promise<void> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  for (let page = 1; page <= document.numPages; page++) await (await document.getPage(page)).getTextContent();
  await task.destroy();
}

/** A hundred times the file as JSON text and back. */
async function parseText(): Promise<void> {
  const text = bytes.toString('latin1');
  for (let round = 0; round < 100; round++) JSON.parse(JSON.stringify(text));
}
