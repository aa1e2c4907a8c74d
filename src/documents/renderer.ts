import { type ChildProcess, fork } from 'node:child_process';
import { DocumentError } from './document-error.ts';
import type { OfficialDocument } from './model.ts';
import type { RenderRequest, RenderResult } from './render-messages.ts';
import { renderProcessFile } from './render-process-file.ts';

const idleMs = 20_000;
const longestMs = 60_000;
const heapMb = 768;

interface Waiting {
  request: RenderRequest;
  resolve: (bytes: Uint8Array) => void;
  reject: (error: Error) => void;
}

/**
 * Writers block for half a second and leave hundreds of megabytes behind, so they run in one process of their own,
 * started by need and ended when idle. (A thread left the server at 316–513 MB after its end; this leaves 96.)
 */
let child: ChildProcess | null = null;
let current: Waiting | null = null;
let deadline: NodeJS.Timeout | undefined;
let idle: NodeJS.Timeout | undefined;
let lastId = 0;
const queue: Waiting[] = [];

export function renderPdf(document: OfficialDocument): Promise<Uint8Array> {
  return render('pdf', document);
}

export function renderDocx(document: OfficialDocument): Promise<Uint8Array> {
  return render('docx', document);
}

/** For an orderly end; a later call simply starts anew. */
export async function closeRenderer(): Promise<void> {
  const closed = new Error('The renderer was closed.');
  for (const waiting of queue.splice(0)) waiting.reject(closed);
  await stop(closed);
}

function render(format: RenderRequest['format'], document: OfficialDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    lastId += 1;
    queue.push({ request: { id: lastId, format, document }, resolve, reject });
    next();
  });
}

function next(): void {
  const waiting = current ? undefined : queue.shift();
  if (!waiting) return;
  clearTimeout(idle);
  current = waiting;
  try {
    child ??= start();
    child.ref();
    child.channel?.ref();
    child.send(waiting.request);
    deadline = setTimeout(() => void stop(new Error(`Rendering took more than ${longestMs} ms.`)), longestMs);
  } catch (error) {
    finish(() => waiting.reject(error as Error));
  }
}

function start(): ChildProcess {
  const started = fork(renderProcessFile(), {
    serialization: 'advanced',
    // It sets the words of others in type: it gets neither the server's secrets nor its standard output.
    env: {},
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [`--max-old-space-size=${heapMb}`, '--disable-warning=ExperimentalWarning'],
  });
  started.on('message', (result: RenderResult) => {
    if (result.id === current?.request.id) settle(result);
  });
  // A process that dies takes its one document with it; the next document starts on a new one.
  started.on('error', (error) => void stop(error, started));
  started.on('exit', () => void stop(new Error('The render process ended.'), started));
  return started;
}

function settle(result: RenderResult): void {
  finish((waiting) => {
    if (result.ok) waiting.resolve(result.bytes);
    else
      waiting.reject(
        result.atFault === 'document' ? new DocumentError(result.message) : new Error(result.message),
      );
  });
}

function finish(answer: (waiting: Waiting) => void): void {
  clearTimeout(deadline);
  const done = current!;
  current = null;
  child?.unref();
  child?.channel?.unref();
  idle = setTimeout(() => void stop(new Error('Idle.')), idleMs).unref();
  answer(done);
  next();
}

async function stop(reason: Error, which = child): Promise<void> {
  clearTimeout(idle);
  if (!which || which !== child) return;
  child = null;
  which.ref();
  const ended = new Promise((resolve) => which.once('exit', resolve));
  const alreadyEnded = which.exitCode !== null || which.signalCode !== null || !which.kill('SIGKILL');
  if (current) finish((waiting) => waiting.reject(reason));
  if (!alreadyEnded) await ended;
}
