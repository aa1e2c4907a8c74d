import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReaderError } from '../../../src/modules/plans/reader/errors.ts';
import { readPlan } from '../../../src/modules/plans/reader/read-plan.ts';
import type { PlanReading } from '../../../src/modules/plans/reader/types.ts';
import { type CorpusEntry, loadCorpusPlan, loadTruth, variantFileName } from '../corpus.ts';
import type { FileFormat } from '../plan-source.ts';
import { type Invented, inventedIn } from './invented.ts';
import { judge } from './judge.ts';
import type { FieldResult } from './matching.ts';
import { wordsOf } from './source-words.ts';

export interface FileResult {
  set: CorpusEntry['set'];
  slug: string;
  file: string;
  format: FileFormat;
  milliseconds: number;
  pages: number | null;
  /** Why the reader could not read it. */
  unreadable: string | null;
  fields: FieldResult[];
  invented: Invented[];
  /** Share of the characters that the reader could not place. */
  unread: number | null;
}

export async function measurePlan(entry: CorpusEntry, formats?: FileFormat[]): Promise<FileResult[]> {
  const plan = await loadCorpusPlan(entry);
  const truth = loadTruth(entry);
  const words = wordsOf(plan.blocks);
  const results: FileResult[] = [];
  for (const variant of plan.files.filter(({ format }) => !formats || formats.includes(format))) {
    const file = variantFileName(variant);
    const started = performance.now();
    const read = await tryReading(join(entry.folder, file));
    const milliseconds = performance.now() - started;
    const { reading } = read;
    const { set, slug } = entry;
    results.push({
      ...{ set, slug, file, format: variant.format, milliseconds },
      pages: reading?.source.scan?.pages ?? null,
      unreadable: read.unreadable,
      fields: reading ? judge(truth, reading, variant.judge) : [],
      invented: reading ? inventedIn(reading, truth, words) : [],
      unread: reading?.coverage.characters ? reading.coverage.unread / reading.coverage.characters : null,
    });
  }
  return results;
}

/** Begins the reason of a file that made the reader fail instead of refusing it. */
export const CRASHED = 'LỖI';

async function tryReading(path: string): Promise<{ reading: PlanReading | null; unreadable: string | null }> {
  if (!existsSync(path)) return { reading: null, unreadable: 'chưa có tệp' };
  try {
    const { reading } = await readPlan(readFileSync(path), path.split('/').at(-1) ?? path);
    return { reading, unreadable: null };
  } catch (error) {
    if (error instanceof ReaderError) return { reading: null, unreadable: error.code };
    return { reading: null, unreadable: `${CRASHED}: ${String(error)}` };
  }
}
