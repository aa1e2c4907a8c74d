import { resolve } from 'node:path';
import { Client } from 'pg';
import { provideBinaries } from './embedded/binaries.server.ts';
import { chooseClusterPlace, findClusterDirectory } from './embedded/cluster-place.server.ts';
import { createClusterIfMissing } from './embedded/create-cluster.server.ts';
import { EmbeddedPostgresError, explainFailure } from './embedded/embedded-postgres-error.ts';
import type { Log } from './embedded/log.ts';
import { isAlive, readPostmasterLock, waitUntilFree } from './embedded/postmaster-lock.server.ts';
import { durableSettings } from './embedded/settings.ts';
import { type RunningPostgres, startCluster, urlOf } from './embedded/start-cluster.server.ts';

export type { RunningPostgres } from './embedded/start-cluster.server.ts';
export {
  createDatabaseFromTemplate,
  createEmptyDatabase,
  startThrowAwayPostgres,
} from './throw-away-postgres.server.ts';

const applicationDatabase = 'lantoa';

export interface EmbeddedPostgresOptions {
  dataDir: string;
  log: Log;
}

/** PostgreSQL 18 under `dataDir/pg`, reached by a unix socket only, gone when this process is gone. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<RunningPostgres> {
  const { log } = options;
  const { directory, identity } = chooseClusterPlace(resolve(options.dataDir), log);
  const binaries = provideBinaries(identity, log);
  await waitUntilFree(directory);
  await createClusterIfMissing({ directory, identity, binaries, durable: true });
  const server = await startCluster({ directory, identity, binaries, settings: durableSettings, log }).catch(
    (error: unknown) => namingTheOther(directory, error),
  );
  try {
    return { ...server, url: await provideApplicationDatabase(server.url) };
  } catch (error) {
    await server.stop();
    throw explainFailure((error as Error).message, directory, error);
  }
}

/** Two starts at the same moment both found the directory free; PostgreSQL let one in. */
async function namingTheOther(directory: string, error: unknown): Promise<never> {
  if (error instanceof EmbeddedPostgresError && error.code === 'already-running')
    await waitUntilFree(directory);
  throw error;
}

/** For a command that runs while `lantoa start` holds the directory: joins its server instead of being refused. */
export function findRunningEmbeddedPostgres(dataDir: string): { url: string; pid: number } | null {
  const lock = readPostmasterLock(findClusterDirectory(resolve(dataDir)));
  if (lock?.status !== 'ready' || !isAlive(lock.pid)) return null;
  return { url: urlOf(lock.socketDirectory, applicationDatabase), pid: lock.pid };
}

async function provideApplicationDatabase(serverUrl: string): Promise<string> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [applicationDatabase]);
    if (found.rowCount === 0) await client.query(`create database ${applicationDatabase}`);
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${applicationDatabase}`;
  return url.href;
}
