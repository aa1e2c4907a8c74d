import { ChildError, runInChild } from '../../../platform/child-process/index.server.ts';
import { isReaderErrorCode, type ReaderError, readerError } from '../reader/errors.ts';
import { LIMITS } from '../reader/intake/limits.ts';
import type { ReadPlanResult } from '../reader/read-plan.ts';

const CHILD = 'src/modules/plans/reader/read-plan-child.worker.ts';

/**
 * A text has ten seconds. A scan tells each page that it has done (two to six seconds on an idle machine) and may take
 * a minute for the next, a quarter of an hour in all. Measured: 150 MB for a text, 360 MB for a scan.
 */
const BOUNDS = {
  timeoutMs: 10_000,
  betweenReportsMs: 60_000,
  totalMs: 15 * 60_000,
  heapMb: 256,
  memoryMb: 700,
};

/** `readPlan` behind a wall: a hostile file costs one child process, never the server. */
export async function readPlanInChild(
  bytes: Uint8Array,
  fileName: string,
  { onPage }: { onPage?: (done: number, total: number) => void } = {},
): Promise<ReadPlanResult> {
  if (bytes.byteLength > LIMITS.fileBytes) throw readerError('too-large');
  const onProgress = (progress: unknown) => {
    const { done, total } = progress as { done: number; total: number };
    onPage?.(done, total);
  };
  try {
    return await runInChild(CHILD, { bytes: new Uint8Array(bytes), fileName }, { ...BOUNDS, onProgress });
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
