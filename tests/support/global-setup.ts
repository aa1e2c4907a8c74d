import type { TestProject } from 'vitest/node';
import {
  createEmptyDatabase,
  startThrowAwayPostgres,
} from '../../src/platform/db/embedded-postgres.server.ts';
import { migrate } from '../../src/platform/db/migrate.server.ts';
import { openDatabase } from '../../src/platform/db/open-database.server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string;
  }
}

/** One throw-away PostgreSQL per run, with a migrated template that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startThrowAwayPostgres();
  const database = openDatabase(await createEmptyDatabase(server.url, 'template_lantoa'));
  await migrate(database.db);
  await database.close();
  project.provide('serverUrl', server.url);
  return () => server.stop();
}
