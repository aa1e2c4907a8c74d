import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ServerBuild } from 'react-router';
import { buildIfNeeded } from '../../bin/boot/build.mjs';
import { loadBuiltScreens } from '../../src/server/serve.server.ts';

const root = join(import.meta.dirname, '../..');
const lock = join(root, 'node_modules/.lantoa-build-lock');

/** The screens as they are shipped; built now when `npm test` has not done so. Test files take turns. */
export async function builtScreens(): Promise<ServerBuild> {
  while (
    !(await mkdir(lock).then(
      () => true,
      () => false,
    ))
  )
    await wait(200);
  try {
    // Under this name the build would leave the screens out (vite.config.ts).
    const { VITEST } = process.env;
    delete process.env.VITEST;
    await buildIfNeeded(root).finally(() => {
      process.env.VITEST = VITEST;
    });
  } finally {
    await rmdir(lock);
  }
  return loadBuiltScreens();
}
