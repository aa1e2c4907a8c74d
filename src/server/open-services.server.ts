import { join } from 'node:path';
import { findOutcome } from '../modules/ledger/index.server.ts';
import { createAuth } from '../platform/auth/auth.server.ts';
import { readSignInSecret } from '../platform/auth/sign-in-secret.server.ts';
import type { Clock } from '../platform/clock/clock.ts';
import type { Config } from '../platform/config/config.server.ts';
import type { Services } from '../platform/context.server.ts';
import type { Database } from '../platform/db/open-database.server.ts';
import { openFileStore } from '../platform/files/file-store.server.ts';
import { createRateLimits } from '../platform/http/rate-limits.server.ts';
import type { JobQueue } from '../platform/jobs/job-queue.server.ts';
import { createLog } from '../platform/log/log.server.ts';
import { createReactions } from './reactions.server.ts';

/** Puts together what every request uses. The caller owns the database and the queue and closes them. */
export async function openServices(
  config: Config,
  database: Database,
  clock: Clock,
  jobs: JobQueue,
): Promise<Services> {
  return {
    db: database.db,
    clock,
    jobs,
    config,
    log: createLog(config.logLevel),
    files: openFileStore(join(config.dataDir, 'files')),
    reactions: createReactions(),
    auth: createAuth(
      database,
      config,
      await readSignInSecret(config.dataDir),
      config.baseUrl ?? `http://${config.host}`,
    ),
    limits: createRateLimits(),
    outcomeOf: findOutcome,
    samples: null,
  };
}
