import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findHouseAddress } from '../house-address.server.ts';

const cli = join(import.meta.dirname, '../../cli.ts');

export interface SpawnedHouse {
  process: ChildProcess;
  baseUrl: string;
  readyMs: number;
  stop(): Promise<void>;
  /** Ends the process with SIGKILL, as a power cut of the program would. */
  kill(): Promise<void>;
}

/** Runs `lantoa start` in a process of its own on a free port and waits until it answers. */
export async function spawnHouse(
  dataDir: string,
  environment: Record<string, string> = {},
): Promise<SpawnedHouse> {
  await rm(join(dataDir, 'dia-chi.txt'), { force: true });
  const began = performance.now();
  const child = spawn(process.execPath, [cli, 'start'], {
    // Nothing of the caller's own settings: a test runner sets BASE_URL and NODE_ENV for itself.
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      LANTOA_DATA: dataDir,
      PORT: '0',
      LOG_LEVEL: 'error',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString('utf8')).slice(-4_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (;;) {
    if (child.exitCode !== null) throw new Error(`lantoa start ended early:\n${output}`);
    const baseUrl = await findHouseAddress(dataDir);
    if (baseUrl) {
      const end = (signal: NodeJS.Signals) => async () => {
        child.kill(signal);
        await gone;
      };
      return {
        process: child,
        baseUrl,
        readyMs: performance.now() - began,
        stop: end('SIGTERM'),
        kill: end('SIGKILL'),
      };
    }
    if (performance.now() - began > 120_000) {
      child.kill('SIGKILL');
      throw new Error(`lantoa start did not answer:\n${output}`);
    }
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

/** Resident memory of a process in MB. */
export async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}
