import { benchLedger } from '../../modules/ledger/bench.ts';
import { createEmptyDatabase, startThrowAwayPostgres } from '../../platform/db/embedded-postgres.server.ts';
import { migrate } from '../../platform/db/migrate.server.ts';
import { openDatabase } from '../../platform/db/open-database.server.ts';
import type { Measurement } from './measurement.ts';

/** The matrix of 612 units × 11 months × 7 tasks, reading only: on a throw-away database. */
export async function* benchMatrix(): AsyncGenerator<Measurement> {
  const server = await startThrowAwayPostgres();
  const database = openDatabase(await createEmptyDatabase(server.url, 'bench'));
  try {
    await migrate(database.db);
    yield* await benchLedger(database.db);
  } finally {
    await database.close();
    await server.stop();
  }
}
