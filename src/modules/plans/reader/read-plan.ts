import { createHash } from 'node:crypto';
import { readerError } from './errors.ts';
import { intake } from './intake/intake.ts';
import { readSource } from './read-source.ts';
import { textOf } from './text/source-text.ts';
import type { PlanReading } from './types.ts';

export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Reads a plan file; throws ReaderError when the file cannot be read. `text` has the lines that clauses count. */
export async function readPlan(
  bytes: Uint8Array,
  fileName: string,
): Promise<{ reading: PlanReading; text: string }> {
  if (bytes.byteLength === 0) throw readerError('empty');
  if (bytes.byteLength > MAX_FILE_BYTES) throw readerError('too-large');
  const source = await intake(bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { reading: readSource(source, fileName, sha256), text: textOf(source) };
}
