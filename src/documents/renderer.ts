import { Worker } from 'node:worker_threads';
import { DocumentError } from './document-error.ts';
import type { OfficialDocument } from './model.ts';
import type { RenderRequest, RenderResult } from './render-messages.ts';
import { workerFile } from './worker-file.ts';

const idleMs = 20_000;
const longestMs = 60_000;
const heapMb = 768;

interface Waiting {
  request: RenderRequest;
  resolve: (bytes: Uint8Array) => void;
  reject: (error: Error) => void;
}

/** Writers block their thread, so there is exactly one beside the server's: started by need, ended when idle. */
let worker: Worker | null = null;
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
  clearTimeout(idle);
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
  if (current || queue.length === 0) return;
  clearTimeout(idle);
  current = queue.shift()!;
  worker ??= start();
  worker.ref();
  try {
    worker.postMessage(current.request);
    deadline = setTimeout(() => void stop(new Error(`Rendering took more than ${longestMs} ms.`)), longestMs);
  } catch (error) {
    finish((waiting) => waiting.reject(error as Error));
  }
}

function start(): Worker {
  const started = new Worker(workerFile(), {
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });
  started.on('message', (result: RenderResult) => {
    if (result.id === current?.request.id) settle(result);
  });
  // A thread that dies takes its one document with it; the next starts on a new thread.
  started.on('error', (error) => void stop(error as Error, started));
  started.on('exit', () => void stop(new Error('The render thread ended.'), started));
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
  worker?.unref();
  idle = setTimeout(() => void stop(new Error('Idle.')), idleMs).unref();
  answer(done);
  next();
}

async function stop(reason: Error, which = worker): Promise<void> {
  if (!which || which !== worker) return;
  worker = null;
  const ended = which.terminate();
  if (current) finish((waiting) => waiting.reject(reason));
  await ended;
}
