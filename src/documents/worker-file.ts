import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A bundler moves the caller but not the thread's source: look beside, then up to the checkout that holds it. */
export function workerFile(from: string = import.meta.dirname): URL {
  const beside = join(from, 'render-worker.ts');
  if (existsSync(beside)) return pathToFileURL(beside);
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const source = join(folder, 'src', 'documents', 'render-worker.ts');
    if (existsSync(source)) return pathToFileURL(source);
  }
  throw new Error(`The render thread's source is not found from ${from}.`);
}
