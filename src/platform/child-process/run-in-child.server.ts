import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { ChildError, type ChildFailure } from './child-error.ts';
import type { ChildAnswer, ChildMessage } from './child-messages.ts';
import { watchMemory } from './memory-watch.server.ts';

export interface ChildLimits {
  /** Until the answer, or until the first report of progress. */
  timeoutMs?: number;
  /** From one report of progress to the next: a long task may take its time as long as it moves. */
  betweenReportsMs?: number;
  /** Whatever it reports. */
  totalMs?: number;
  /** Limit of V8's heap; what lies in buffers is not counted. */
  heapMb?: number;
  /** Limit of all memory of the process, where the system tells it (Linux). */
  memoryMb?: number;
}

export interface ChildOptions extends ChildLimits {
  onProgress?: (progress: unknown) => void;
}

const ENTRY = 'src/platform/child-process/child-entry.worker.ts';
const STDERR_KEPT = 4_000;

/**
 * Runs the default export of a module on `input` in a process of its own, so that a hostile file can
 * neither stop nor fill this one. Input, reports and answer are copied; they must be JSON-like.
 * `modulePath` is absolute or counts from the root of the product.
 */
export function runInChild<Answer>(
  modulePath: string,
  input: unknown,
  options: ChildOptions = {},
): Promise<Answer> {
  const root = productRoot();
  const child = fork(join(root, ENTRY), [], {
    cwd: root,
    execArgv: [`--max-old-space-size=${options.heapMb ?? 256}`, '--disable-warning=ExperimentalWarning'],
    // The child needs nothing of ours: no connection strings, no keys.
    env: { PATH: process.env.PATH ?? '', TZ: process.env.TZ ?? '', LANG: process.env.LANG ?? '' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const target = isAbsolute(modulePath) ? modulePath : join(root, modulePath);
  return settle<Answer>(child, { modulePath: target, input }, options);
}

/** The folder that holds `src`: this module may have been bundled elsewhere, its sources never move. */
function productRoot(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, ENTRY))) return folder;
  }
  return process.cwd();
}

function settle<Answer>(child: ChildProcess, request: object, options: ChildOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let answer: ChildAnswer | null = null;
    let stderr = '';
    let stoppedFor: ChildFailure | null = null;
    const stop = (reason: ChildFailure) => {
      stoppedFor ??= reason;
      child.kill('SIGKILL');
    };
    const limits = watchLimits(child, options, stop);
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr = (stderr + chunk.toString()).slice(-STDERR_KEPT);
    });
    child.on('message', (message: ChildMessage) => {
      if ('progress' in message) {
        limits.moved();
        options.onProgress?.(message.progress);
        return;
      }
      answer = message;
      // The answer is complete; whatever still runs in there is of no use.
      child.kill('SIGKILL');
    });
    child.on('error', (error) => reject(new ChildError('crashed', error.message)));
    child.on('close', () => {
      limits.end();
      if (answer?.ok) resolve(answer.value as Answer);
      else reject(failureOf(answer, stoppedFor, stderr));
    });
    child.send(request, (error) => {
      if (error) child.kill('SIGKILL');
    });
  });
}

interface Watch {
  /** It reported: the clock of the next report starts. */
  moved(): void;
  end(): void;
}

function watchLimits(child: ChildProcess, options: ChildLimits, stop: (reason: ChildFailure) => void): Watch {
  const { timeoutMs = 10_000, betweenReportsMs = timeoutMs, totalMs, memoryMb } = options;
  const late = () => stop('timeout');
  let silence = setTimeout(late, timeoutMs);
  const whole = totalMs === undefined ? undefined : setTimeout(late, totalMs);
  const isWatched = memoryMb !== undefined && child.pid !== undefined;
  const endMemory = isWatched ? watchMemory(child.pid ?? 0, memoryMb, () => stop('memory')) : () => {};
  return {
    moved() {
      clearTimeout(silence);
      silence = setTimeout(late, betweenReportsMs);
    },
    end() {
      clearTimeout(silence);
      clearTimeout(whole);
      endMemory();
    },
  };
}

function failureOf(answer: ChildAnswer | null, stoppedFor: ChildFailure | null, stderr: string): ChildError {
  if (answer && !answer.ok) return new ChildError('failed', answer.message, answer.code);
  if (stoppedFor === 'timeout') return new ChildError('timeout', 'the time limit was reached');
  if (stoppedFor === 'memory') return new ChildError('memory', 'the memory limit was reached');
  const isFull = /heap out of memory|Array buffer allocation failed|FATAL ERROR/i.test(stderr);
  return new ChildError(isFull ? 'memory' : 'crashed', stderr.trim().split('\n').at(-1) ?? '');
}
