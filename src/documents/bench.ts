import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { Document, Packer, Paragraph } from 'docx';
import type { OfficialDocument } from './model.ts';
import { closeRenderer, renderDocx, renderPdf } from './renderer.ts';
import { sampleReport } from './sample-report.ts';

export interface BenchResult {
  name: string;
  value: number;
  unit: string;
  /** The same measure of a bare counterpart, taken in the same run. */
  baseline?: number;
  ratio?: number;
}

const units = 612;
const rounds = 5;

/** Targets: 612 units as .docx in 3 s, as PDF in 2 s, the event loop's delay p99 within 50 ms meanwhile. */
export async function* benchDocuments(): AsyncIterable<BenchResult> {
  const report = sampleReport(units);
  const onePage: OfficialDocument = { ...report, appendices: [] };
  yield against(
    'pdf 612 units, new process',
    await coldMs(() => renderPdf(report)),
    await coldMs(() => renderPdf(onePage)),
  );
  yield against(
    'docx 612 units, new process',
    await coldMs(() => renderDocx(report)),
    await coldMs(() => renderDocx(onePage)),
  );
  yield against(
    'pdf 612 units',
    await medianMs(() => renderPdf(report)),
    await medianMs(() => renderPdf(onePage)),
  );
  yield against(
    'docx 612 units',
    await medianMs(() => renderDocx(report)),
    await medianMs(packBareParagraphs),
  );
  const idle = await loopDelayP99(() => setTimeout(1000));
  const busy = await loopDelayP99(() =>
    Promise.all([renderPdf(report), renderDocx(report), renderPdf(report)]),
  );
  yield against('event loop delay p99 while rendering', busy, idle);
  await closeRenderer();
}

/** As many paragraphs as the report has rows, by the same library without any layout. */
function packBareParagraphs(): Promise<Uint8Array> {
  const children = Array.from({ length: units }, (_, index) => new Paragraph(`Đơn vị ${index + 1}`));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

async function coldMs(work: () => Promise<unknown>): Promise<number> {
  await closeRenderer();
  return timed(work);
}

async function medianMs(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(work));
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function loopDelayP99(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await work();
  delay.disable();
  return delay.percentile(99) / 1e6;
}

function against(name: string, value: number, baseline: number): BenchResult {
  const rounded = (number: number) => Math.round(number * 10) / 10;
  return {
    name,
    value: rounded(value),
    unit: 'ms',
    baseline: rounded(baseline),
    ratio: rounded(value / baseline),
  };
}
