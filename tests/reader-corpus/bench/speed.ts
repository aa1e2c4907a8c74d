import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { corpusEntries, loadCorpusPlan, variantFileName } from '../corpus.ts';
import { docx } from '../making/docx.ts';
import { layOut } from '../making/page-layout.ts';
import { pdf } from '../making/pdf.ts';
import { tornText } from '../making/torn-text.ts';
import type { Block } from '../plan-source.ts';
import type { SpeedFigures } from './speed-child.ts';

const run = promisify(execFile);
const PAGES = 20;

export interface SpeedLine extends SpeedFigures {
  what: string;
}

/** Each file in a process of its own, as the product reads it: time cold and warm, a baseline, and memory. */
export async function measureSpeed(withScan: boolean): Promise<SpeedLine[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-speed-'));
  try {
    const blocks = await twentyPages();
    const files: [what: string, path: string][] = [];
    const add = async (what: string, name: string, bytes: Uint8Array | string) => {
      await writeFile(join(folder, name), bytes);
      files.push([what, join(folder, name)]);
    };
    await add(`${PAGES} trang .txt`, 'dai.txt', tornText(blocks));
    await add(`${PAGES} trang .docx`, 'dai.docx', await docx(blocks, {}));
    await add(`${PAGES} trang .pdf`, 'dai.pdf', pdf(blocks));
    const scan = withScan ? await firstScan() : null;
    if (scan) files.push(['bản chụp', scan]);
    const lines: SpeedLine[] = [];
    for (const [what, path] of files) lines.push({ what, ...(await inChild(path)) });
    return lines;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function inChild(path: string): Promise<SpeedFigures> {
  const child = join(import.meta.dirname, 'speed-child.ts');
  const { stdout } = await run(process.execPath, [child, path], { maxBuffer: 1 << 20 });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}');
}

/** Bodies and tables of the seen plans, one after another until there are twenty pages. */
async function twentyPages(): Promise<Block[]> {
  const plans = await Promise.all(corpusEntries(['seen']).map(loadCorpusPlan));
  const [first] = plans;
  if (!first) return [];
  const more = plans.flatMap(({ blocks }) =>
    blocks.filter(({ kind }) => kind === 'para' || kind === 'table'),
  );
  const blocks: Block[] = [...first.blocks];
  for (let at = 0; layOut(blocks).pages.length < PAGES; at++) {
    const block = more[at % more.length];
    if (block) blocks.push(block);
  }
  return blocks;
}

async function firstScan(): Promise<string | null> {
  for (const entry of corpusEntries(['seen'])) {
    const { files } = await loadCorpusPlan(entry);
    const scan = files.find(({ format }) => format === 'scan');
    if (scan) return join(entry.folder, variantFileName(scan));
  }
  return null;
}

export function speedText(lines: SpeedLine[]): string {
  return lines
    .map(({ what, cold, warm, baseline, pages, rss, unreadable }) => {
      if (unreadable) return `  ${what}: chưa đọc được (${unreadable})`;
      const perPage = pages ? `, ${(cold / pages).toFixed(0)} ms mỗi trang` : '';
      return `  ${what}: lần đầu ${cold.toFixed(0)} ms${perPage}, khi nóng ${warm.toFixed(0)} ms = ${(warm / baseline).toFixed(1)} lần mốc ${baseline.toFixed(0)} ms, bộ nhớ cao nhất ${(rss / 1024).toFixed(0)} MB`;
    })
    .join('\n');
}
