import { mkdir, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ServerBuild } from 'react-router';
import { buildIfNeeded } from '../../bin/boot/build.mjs';
import { loadBuiltScreens } from '../../src/server/serve.server.ts';

const root = join(import.meta.dirname, '../..');
const lock = join(root, 'node_modules/.lantoa-build-lock');
const longestBuildMs = 180_000;

/** The screens as they are shipped; built now when `npm test` has not done so. */
export async function builtScreens(): Promise<ServerBuild> {
  await buildScreens();
  return loadBuiltScreens();
}

/** Test files that start at the same time take turns. */
export async function buildScreens(): Promise<void> {
  while (!(await takeLock())) await wait(200);
  // Under this name the build would leave the screens out (vite.config.ts).
  const { VITEST } = process.env;
  delete process.env.VITEST;
  try {
    await buildIfNeeded(root);
  } finally {
    if (VITEST) process.env.VITEST = VITEST;
    await rmdir(lock);
  }
}

async function takeLock(): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch {
    const taken = await stat(lock).catch(() => null);
    // Left behind by a run that was killed.
    if (taken && Date.now() - taken.mtimeMs > longestBuildMs) await rmdir(lock).catch(() => undefined);
    return false;
  }
}
