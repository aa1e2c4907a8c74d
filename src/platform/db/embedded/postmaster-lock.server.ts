import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { shortSocketPrefix } from './socket-directory.server.ts';

export interface PostmasterLock {
  pid: number;
  socketDirectory: string;
  status: string;
}

const waitLimitMs = 20_000;

/** Shown in every server process's title, so that leftovers of one data directory can be recognised. */
export function clusterName(directory: string): string {
  return `lantoa-${createHash('sha256').update(directory).digest('hex').slice(0, 12)}`;
}

/** Lines 1, 5 and 8 of postmaster.pid, see PostgreSQL's src/include/utils/pidfile.h. */
export function readPostmasterLock(directory: string): PostmasterLock | null {
  const lines = readText(join(directory, 'postmaster.pid')).split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, socketDirectory: lines[4]?.trim() ?? '', status: lines[7]?.trim() ?? '' };
}

/**
 * Returns when no server uses the directory. A server whose Node owner is gone is about to stop: waits for it.
 * A server with a living owner is refused at once.
 */
export async function waitUntilFree(directory: string): Promise<void> {
  const deadline = Date.now() + waitLimitMs;
  for (;;) {
    const lock = readPostmasterLock(directory);
    const holders = serverProcesses(directory, lock);
    if (holders.length === 0) return removeStaleLock(directory, lock);
    const owner = readOwnerPid(directory);
    const owned = owner !== null && isAlive(owner) && lock?.status !== 'stopping';
    if (owned || Date.now() > deadline) throw alreadyRunning(directory, owner ?? holders[0]!, holders[0]!);
    await sleep(40);
  }
}

function alreadyRunning(directory: string, owner: number, server: number): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'already-running',
    `Cơ sở dữ liệu ở ${directory} đang được tiến trình số ${owner} dùng (máy chủ PostgreSQL số ${server}).`,
    `Mỗi thư mục dữ liệu chỉ phục vụ một bản Lan Tỏa. Tắt tiến trình ${owner}, hoặc đặt LANTOA_DATA trỏ tới thư mục khác.`,
  );
}

/**
 * An ordinary stale lock is PostgreSQL's own business. But it trusts any living process of its user with the
 * old number, which after a reboot or in a container may be another program: that lock goes here, and only
 * because no server process of this directory was found.
 */
function removeStaleLock(directory: string, lock: PostmasterLock | null): void {
  if (!lock) return;
  const { socketDirectory } = lock;
  if (basename(socketDirectory).startsWith(shortSocketPrefix))
    rmSync(socketDirectory, { recursive: true, force: true });
  if (process.platform !== 'linux' || !isAlive(lock.pid)) return;
  for (const name of ['.s.PGSQL.5432.lock', 'postmaster.pid']) rmSync(join(directory, name), { force: true });
}

function readOwnerPid(directory: string): number | null {
  const found = /lantoa\.owner_pid=(\d+)/.exec(readText(join(directory, 'postmaster.opts')));
  return found ? Number(found[1]) : null;
}

function serverProcesses(directory: string, lock: PostmasterLock | null): number[] {
  if (process.platform !== 'linux') return lock && isAlive(lock.pid) ? [lock.pid] : [];
  const name = clusterName(directory);
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const found = pids.filter((pid) => isServerOf(name, readText(`/proc/${pid}/cmdline`)));
  return lock && found.includes(lock.pid) ? [lock.pid, ...found] : found;
}

/** The main process keeps its arguments, its children show `postgres: <cluster name>: …`; the guarding shell is neither. */
function isServerOf(name: string, commandLine: string): boolean {
  if (commandLine.startsWith(`postgres: ${name}`)) return true;
  const [program, ...args] = commandLine.split('\0');
  return basename(program ?? '') === 'postgres' && args.includes(`cluster_name=${name}`);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
