import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const name = 'render-process.ts';

/** A bundler moves the caller but not this source: look beside, then up to the checkout that holds it. */
export function renderProcessFile(from: string = import.meta.dirname): string {
  const beside = join(from, name);
  if (existsSync(beside)) return beside;
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const source = join(folder, 'src', 'documents', name);
    if (existsSync(source)) return source;
  }
  throw new Error(`The source of the render process is not found from ${from}.`);
}
