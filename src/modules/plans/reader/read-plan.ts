import { createHash } from 'node:crypto';
import { readerError } from './errors.ts';
import { intake } from './intake/intake.ts';
import { LIMITS } from './intake/limits.ts';
import { readSource } from './read-source.ts';
import { withScanDoubt } from './scan-doubt.ts';
import { textOf } from './text/source-text.ts';
import { tameSource } from './text/tame-source.ts';
import type { Conversion, PlanReading } from './types.ts';

export interface ReadPlanOptions {
  /** Called while pages of a scan are recognised, first with 0 done. */
  onPage?: (done: number, total: number) => void;
  /** Stops before the next page of a scan. */
  signal?: AbortSignal;
}

export interface ReadPlanResult {
  reading: PlanReading;
  /** Has the lines that clauses count. */
  text: string;
  /** What stood in an old encoding, before and after; null when nothing was converted. */
  conversion: Conversion | null;
}

/** Reads a plan file; throws ReaderError when the file cannot be read. */
export async function readPlan(
  bytes: Uint8Array,
  fileName: string,
  options: ReadPlanOptions = {},
): Promise<ReadPlanResult> {
  if (bytes.byteLength === 0) throw readerError('empty');
  if (bytes.byteLength > LIMITS.fileBytes) throw readerError('too-large');
  const { source: raw, conversion } = await intake(bytes, options);
  const source = tameSource(raw);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const text = textOf(source);
  return { reading: withScanDoubt(readSource(source, fileName, sha256), text), text, conversion };
}
