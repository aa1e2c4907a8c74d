import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ServerBuild } from 'react-router';
import { buildIfNeeded } from '../../bin/boot/build.mjs';
import { loadBuiltScreens } from '../../src/server/serve.server.ts';

const root = join(import.meta.dirname, '../..');
const lock = join(tmpdir(), `lantoa-build-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`);

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
    await rm(lock, { force: true });
  }
}

async function takeLock(): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    // Left behind by a run that was broken off.
    if (holder && !isAlive(holder)) await rm(lock, { force: true });
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
