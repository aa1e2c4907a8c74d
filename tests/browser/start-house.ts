import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { spawnHouse } from '../../src/server/bench/spawn-house.server.ts';
import { buildScreens } from '../support/built-screens.ts';

declare module 'vitest' {
  interface ProvidedContext {
    house: { baseUrl: string; password: string };
  }
}

/** One real house for all journeys, as `npm start` brings it up on a new machine: sample units, plan and people. */
export default async function startHouse(project: TestProject): Promise<() => Promise<void>> {
  await buildScreens();
  const dataDir = await mkdtemp(join(tmpdir(), 'lantoa-browser-'));
  await chmod(dataDir, 0o755);
  // Browsers make passkeys only for https or for this machine by its name.
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const house = await spawnHouse(dataDir, { PORT: String(port), BASE_URL: baseUrl });
  const password = (await readFile(join(dataDir, 'tai-khoan-mau.txt'), 'utf8')).trim();
  project.provide('house', { baseUrl, password });
  return async () => {
    await house.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });
}
