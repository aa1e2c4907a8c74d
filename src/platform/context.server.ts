import type { Actor } from './auth/actor.ts';
import type { Auth } from './auth/auth.server.ts';
import type { Clock } from './clock/clock.ts';
import type { Config } from './config/config.server.ts';
import type { Db } from './db/open-database.server.ts';
import type { Reactions } from './events/reactions.server.ts';
import type { FindOutcome } from './evidence-outcome.ts';
import type { FileStore } from './files/file-store.server.ts';
import type { RateLimits } from './http/rate-limits.server.ts';
import type { JobQueue } from './jobs/job-queue.server.ts';
import type { Log } from './log/log.server.ts';
import type { SampleHouse } from './sample-house.ts';

/** What the process owns and every request uses. No module keeps any of it in a variable of its own. */
export interface Services {
  db: Db;
  clock: Clock;
  log: Log;
  config: Config;
  files: FileStore;
  jobs: JobQueue;
  reactions: Reactions;
  auth: Auth;
  limits: RateLimits;
  outcomeOf: FindOutcome;
  samples: SampleHouse | null;
}

/** What a command, store or screen gets. `db` is the open transaction inside `withTransaction`. */
export interface Ctx extends Services {
  actor: Actor | null;
  requestId: string;
}

/** A context for work nobody asked for over HTTP: jobs, command line, example data. */
export function systemCtx(services: Services, actor: Actor | null = null): Ctx {
  return { ...services, actor, requestId: 'system' };
}
