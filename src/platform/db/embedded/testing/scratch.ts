import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import type { Log } from '../log.ts';
import { waitUntilFree } from '../postmaster-lock.server.ts';
import type { Identity } from '../run-as.server.ts';

const holdServer = fileURLToPath(new URL('hold-server.ts', import.meta.url));

export const silent: Log = { info: () => {}, warn: () => {} };

/** Open to other users, so that a root run keeps its data inside. */
export function scratchDirectory(name = 'lantoa-scratch-'): string {
  const directory = mkdtempSync(join(tmpdir(), name));
  chmodSync(directory, 0o755);
  return directory;
}

/** Waits for a server whose owner was killed: it still writes while it shuts down. */
export async function removeScratch(scratch: string, clusterDirectory = join(scratch, 'pg')): Promise<void> {
  await waitUntilFree(clusterDirectory);
  rmSync(scratch, { recursive: true, force: true });
}

export interface Holder {
  child: ChildProcess;
  /** What the program printed: an address, or an error. */
  answer: Promise<{ url?: string; pid?: number; error?: string }>;
  kill(): Promise<void>;
}

export function holdServerIn(dataDir: string, identity?: Identity): Holder {
  const user = identity ? { uid: identity.uid, gid: identity.gid } : {};
  const child = spawn(process.execPath, [holdServer, dataDir], {
    ...user,
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const answer = once(createInterface(child.stdout!), 'line').then(([line]) => JSON.parse(line as string));
  return {
    child,
    answer,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
