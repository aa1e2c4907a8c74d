import { systemClock } from '../../platform/clock/clock.ts';
import { settableClock } from '../../platform/clock/settable-clock.server.ts';
import { readConfig } from '../../platform/config/config.server.ts';
import { type Ctx, systemCtx } from '../../platform/context.server.ts';
import {
  findRunningEmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../platform/db/embedded-postgres.server.ts';
import { migrate } from '../../platform/db/migrate.server.ts';
import { openDatabase } from '../../platform/db/open-database.server.ts';
import { rememberingJobQueue } from '../../platform/jobs/job-queue.server.ts';
import { openServices } from '../open-services.server.ts';
import { readSampleInstant } from '../sample/sample-clock.server.ts';

const quiet = { info: () => undefined, warn: console.warn };

/** Gives a command line tool the house's database: the running server's when one runs, else its own for that time. */
export async function withTools<T>(work: (ctx: Ctx) => Promise<T>): Promise<T> {
  const config = readConfig();
  const running = config.databaseUrl ? null : findRunningEmbeddedPostgres(config.dataDir);
  const own =
    config.databaseUrl || running
      ? null
      : await startEmbeddedPostgres({ dataDir: config.dataDir, log: quiet });
  const database = openDatabase(config.databaseUrl ?? running?.url ?? own!.url, { max: 4 });
  try {
    await migrate(database.db);
    const instant = await readSampleInstant(database.db);
    const clock = instant ? settableClock(instant) : systemClock;
    return await work(systemCtx(await openServices(config, database, clock, rememberingJobQueue())));
  } finally {
    await database.close();
    await own?.stop();
  }
}
