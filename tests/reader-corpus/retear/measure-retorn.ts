import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReaderError } from '../../../src/modules/plans/reader/errors.ts';
import { readPlan } from '../../../src/modules/plans/reader/read-plan.ts';
import { inventedIn } from '../bench/invented.ts';
import { judgeTasks } from '../bench/judge-tasks.ts';
import type { FileResult } from '../bench/measure-file.ts';
import { wordsOf } from '../bench/source-words.ts';
import { type CorpusEntry, loadCorpusPlan, loadTruth } from '../corpus.ts';
import { rendered, type Way } from './render-ways.ts';
import { variedPlan } from './vary-plan.ts';

export interface Retearing {
  ways: readonly Way[];
  seeds: number;
  /** Folder into which the texts that were read are written, to be looked at. */
  keep?: string | undefined;
}

/** The tasks of one plan, set anew `seeds` times and torn in each way. */
export async function measureRetorn(
  entry: CorpusEntry,
  { ways, seeds, keep }: Retearing,
): Promise<FileResult[]> {
  const plan = await loadCorpusPlan(entry);
  const truth = loadTruth(entry);
  if (!truth.tasks) return [];
  const results: FileResult[] = [];
  for (let turn = 1; turn <= seeds; turn++) {
    const seed = seedOf(entry.slug, turn);
    const blocks = variedPlan(plan.blocks, seed);
    const words = wordsOf(blocks);
    for (const way of ways) {
      const file = await rendered(blocks, way, seed);
      if (keep) keepFile(keep, `${entry.slug}.${way}.${turn}.${file.name.split('.').at(-1)}`, file.bytes);
      const started = performance.now();
      const reading = await readOrNull(file);
      results.push({
        ...{ set: entry.set, slug: entry.slug, file: `${way} ${turn}`, format: 'txt' },
        ...{ milliseconds: performance.now() - started, pages: null, unread: null },
        unreadable: reading ? null : 'không đọc được',
        fields: reading ? judgeTasks(truth.tasks, reading.tasks) : [],
        invented: reading ? inventedIn(reading, truth, words) : [],
      });
    }
  }
  return results;
}

async function readOrNull({ name, bytes }: { name: string; bytes: Uint8Array }) {
  try {
    return (await readPlan(Buffer.from(bytes), name)).reading;
  } catch (error) {
    if (error instanceof ReaderError) return null;
    throw error;
  }
}

function keepFile(folder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
}

function seedOf(slug: string, turn: number): number {
  return createHash('sha256').update(`${slug} ${turn}`).digest().readUInt32LE(0);
}
