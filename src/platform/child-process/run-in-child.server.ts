import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { ChildError } from './child-error.ts';
import type { ChildAnswer } from './child-messages.ts';

export interface ChildLimits {
  timeoutMs?: number;
  /** Limit of V8's heap; what lies in buffers is not counted. */
  heapMb?: number;
}

const ENTRY = 'src/platform/child-process/child-entry.worker.ts';
const STDERR_KEPT = 4_000;

/**
 * Runs the default export of a module on `input` in a process of its own, so that a hostile file can
 * neither stop nor fill this one. Input and answer are copied; the answer must be JSON-like.
 * `modulePath` is absolute or counts from the root of the product.
 */
export function runInChild<Answer>(
  modulePath: string,
  input: unknown,
  limits: ChildLimits = {},
): Promise<Answer> {
  const { timeoutMs = 10_000, heapMb = 256 } = limits;
  const root = productRoot();
  const child = fork(join(root, ENTRY), [], {
    cwd: root,
    execArgv: [`--max-old-space-size=${heapMb}`, '--disable-warning=ExperimentalWarning'],
    // The child needs nothing of ours: no connection strings, no keys.
    env: { PATH: process.env.PATH ?? '', TZ: process.env.TZ ?? '', LANG: process.env.LANG ?? '' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const target = isAbsolute(modulePath) ? modulePath : join(root, modulePath);
  return settle<Answer>(child, { modulePath: target, input }, timeoutMs);
}

/** The folder that holds `src`: this module may have been bundled elsewhere, its sources never move. */
function productRoot(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, ENTRY))) return folder;
  }
  return process.cwd();
}

function settle<Answer>(child: ChildProcess, request: object, timeoutMs: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let answer: ChildAnswer | null = null;
    let stderr = '';
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, timeoutMs);
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr = (stderr + chunk.toString()).slice(-STDERR_KEPT);
    });
    child.on('message', (message: ChildAnswer) => {
      answer = message;
      // The answer is complete; whatever still runs in there is of no use.
      child.kill('SIGKILL');
    });
    child.on('error', (error) => reject(new ChildError('crashed', error.message)));
    child.on('close', () => {
      clearTimeout(timer);
      if (answer?.ok) resolve(answer.value as Answer);
      else reject(failureOf(answer, isLate, stderr));
    });
    child.send(request, (error) => {
      if (error) child.kill('SIGKILL');
    });
  });
}

function failureOf(answer: ChildAnswer | null, isLate: boolean, stderr: string): ChildError {
  if (answer && !answer.ok) return new ChildError('failed', answer.message, answer.code);
  if (isLate) return new ChildError('timeout', 'the time limit was reached');
  const isFull = /heap out of memory|Array buffer allocation failed|FATAL ERROR/i.test(stderr);
  return new ChildError(isFull ? 'memory' : 'crashed', stderr.trim().split('\n').at(-1) ?? '');
}
