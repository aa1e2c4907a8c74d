import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusPlan, FileVariant } from '../plan-source.ts';

/** Raised when the renderers change what they make: every file is then made anew. */
const MAKERS = 2;

/** made.json: which text each file was made from, so that a plan changed afterwards shows. */
export function readMade(folder: string): Record<string, string> {
  const file = join(folder, 'made.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

export function fingerprint({ blocks }: CorpusPlan, { judge: _, ...variant }: FileVariant): string {
  return createHash('sha256')
    .update(JSON.stringify([MAKERS, blocks, variant]))
    .digest('hex')
    .slice(0, 16);
}
