import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.server.ts';
import { collectOutput } from './collect-output.server.ts';
import { EmbeddedPostgresError, explainFailure, explaining } from './embedded-postgres-error.ts';
import { spawnGuarded } from './guarded-process.server.ts';
import { isAlive } from './postmaster-lock.server.ts';
import type { Identity } from './run-as.server.ts';

export const superuser = 'lantoa';

/** macOS has no C.UTF-8; the sort order itself is always PostgreSQL's built-in one. */
const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

export interface CreateClusterOptions {
  directory: string;
  identity: Identity | null;
  binaries: Binaries;
  /** False only for throw-away servers. */
  durable: boolean;
}

/** Builds the data directory aside and renames it, so that a kill in the middle leaves nothing half-made. */
export async function createClusterIfMissing(options: CreateClusterOptions): Promise<boolean> {
  const { directory, identity } = options;
  await removeLeftovers(directory);
  if (existsSync(join(directory, 'PG_VERSION'))) {
    // A copy or restore easily loses the mode PostgreSQL insists on.
    explaining(directory, () => chmodSync(directory, 0o700));
    return false;
  }
  explaining(directory, () => refuseForeignFiles(directory));
  const aside = `${directory}.new-${process.pid}-${randomUUID().slice(0, 8)}`;
  try {
    explaining(aside, () => {
      mkdirSync(aside, { recursive: true, mode: 0o700 });
      if (identity) chownSync(aside, identity.uid, identity.gid);
    });
    await runInitdb(aside, options);
    publish(aside, directory);
    return true;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

async function removeLeftovers(directory: string): Promise<void> {
  const parent = dirname(directory);
  const prefix = `${basename(directory)}.new-`;
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    if (isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue;
    await removeBusyDirectory(join(parent, name));
  }
}

/**
 * The initdb of a killed parent cleans up after itself at the same time: rmSync meets vanished files, forgives
 * them and stops early, or finds the directory filled again. What still stays after a second stops nobody.
 */
async function removeBusyDirectory(path: string): Promise<void> {
  for (let attempt = 1; attempt <= 20 && existsSync(path); attempt++) {
    if (attempt > 1) await sleep(50);
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {}
  }
}

async function runInitdb(aside: string, options: CreateClusterOptions): Promise<void> {
  const { directory, identity, binaries, durable } = options;
  const args = [
    ...['-D', aside, '-U', superuser, '--auth=trust', '--encoding=UTF8', '--no-instructions'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${locale}`],
    ...(durable ? [] : ['--no-sync']),
  ];
  const initdb = spawnGuarded(binaries.initdb, args, { identity, env: binaries.env, stopSignal: 'TERM' });
  const output = collectOutput(initdb.child);
  const code = await initdb.exited.catch((error: Error) => {
    throw explainFailure(error.message, directory, error);
  });
  if (code !== 0) throw explainFailure(output.text(), directory);
}

function publish(aside: string, directory: string): void {
  try {
    renameSync(aside, directory);
    syncDirectory(dirname(directory));
  } catch (error) {
    // Another start may have finished first; the lock check then decides who runs.
    if (existsSync(join(directory, 'PG_VERSION'))) return;
    throw explainFailure((error as Error).message, directory, error);
  }
}

function refuseForeignFiles(directory: string): void {
  if (!existsSync(directory) || readdirSync(directory).length === 0) return;
  throw new EmbeddedPostgresError(
    'foreign-directory',
    `Thư mục ${directory} đã có tệp nhưng không phải dữ liệu PostgreSQL.`,
    'Đổi tên thư mục đó hoặc đặt LANTOA_DATA trỏ tới thư mục khác, rồi chạy lại.',
  );
}

function syncDirectory(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
