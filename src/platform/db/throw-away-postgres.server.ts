import { chownSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { provideBinaries } from './embedded/binaries.server.ts';
import { createClusterIfMissing } from './embedded/create-cluster.server.ts';
import { explaining } from './embedded/embedded-postgres-error.ts';
import type { Log } from './embedded/log.ts';
import { canReach, chooseUnprivilegedIdentity, isRoot } from './embedded/run-as.server.ts';
import { throwAwaySettings } from './embedded/settings.ts';
import { type RunningPostgres, startCluster } from './embedded/start-cluster.server.ts';

const silent: Log = { info: () => {}, warn: () => {} };

/** One server for a whole test run. Its directory goes when it stops, and also when this process is killed. */
export async function startThrowAwayPostgres(log: Log = silent): Promise<RunningPostgres> {
  const identity = isRoot() ? chooseUnprivilegedIdentity() : null;
  const binaries = provideBinaries(identity, log);
  const parent = [tmpdir(), '/tmp'].find((path) => canReach(identity, path)) ?? tmpdir();
  const home = explaining(parent, () => mkdtempSync(join(parent, 'lantoa-test-')));
  if (identity) chownSync(home, identity.uid, identity.gid);
  const directory = join(home, 'pg');
  await createClusterIfMissing({ directory, identity, binaries, durable: false });
  return startCluster({
    directory,
    identity,
    binaries,
    settings: throwAwaySettings,
    log,
    removeWhenDone: home,
  });
}

export interface ClonedDatabase {
  url: string;
  drop(): Promise<void>;
}

/** Copies a migrated database for one test file. Nobody may be connected to `template` meanwhile. */
export async function createDatabaseFromTemplate(
  serverUrl: string,
  template: string,
  name: string,
): Promise<ClonedDatabase> {
  await runSql(serverUrl, `create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)}`);
  return {
    url: withDatabase(serverUrl, name),
    drop: () => runSql(serverUrl, `drop database if exists ${escapeIdentifier(name)} with (force)`),
  };
}

export async function createEmptyDatabase(serverUrl: string, name: string): Promise<string> {
  await runSql(serverUrl, `create database ${escapeIdentifier(name)}`);
  return withDatabase(serverUrl, name);
}

function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function runSql(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
