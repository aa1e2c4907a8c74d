import { ChildError, runInChild } from '../../../platform/child-process/index.server.ts';
import { isReaderErrorCode, type ReaderError, readerError } from '../reader/errors.ts';
import { MAX_FILE_BYTES } from '../reader/read-plan.ts';
import type { PlanReading } from '../reader/types.ts';

const CHILD = 'src/modules/plans/reader/read-plan-child.worker.ts';
const LIMITS = { timeoutMs: 10_000, heapMb: 256 };

/** `readPlan` behind a wall: a hostile file costs one child process, never the server. */
export async function readPlanInChild(
  bytes: Uint8Array,
  fileName: string,
): Promise<{ reading: PlanReading; text: string }> {
  if (bytes.byteLength > MAX_FILE_BYTES) throw readerError('too-large');
  try {
    return await runInChild(CHILD, { bytes: new Uint8Array(bytes), fileName }, LIMITS);
  } catch (error) {
    throw toReaderError(error);
  }
}

function toReaderError(error: unknown): ReaderError {
  if (!(error instanceof ChildError)) return readerError('failed', error);
  if (error.reason === 'timeout') return readerError('too-slow', error);
  if (error.reason === 'memory') return readerError('too-heavy', error);
  const code = error.childCode ?? '';
  return readerError(isReaderErrorCode(code) ? code : 'failed', error);
}
