import { CompiledQuery } from 'kysely';
import { type ConstructorOptions, type Job, type JobResult, PgBoss } from 'pg-boss';
import type { Database, Db } from '../db/open-database.server.ts';
import type { Log } from '../log/log.server.ts';

/** A queue of background work in the same database. `send` takes the open transaction: no job without its change. */
export interface JobQueue {
  send(
    db: Db,
    job: string,
    data: object,
    options?: { startAfter?: Date; singletonKey?: string },
  ): Promise<void>;
}

export type JobHandler = (data: never) => Promise<void>;

/**
 * `long` jobs (minutes) run one at a time and send a sign of life: one whose process died is taken up again within
 * half a minute, not after the quarter of an hour that other jobs are given.
 */
export interface JobHandlers {
  [job: string]: JobHandler | { long: JobHandler };
}

const SIGN_OF_LIFE_SECONDS = 15;
/** How often the queue looks for jobs whose process died. */
const LOOK_SECONDS = 10;
const LONGEST_SECONDS = 3_600;

export interface RunningJobs extends JobQueue {
  /** Begins to claim jobs; each handler may run more than once and must be safe then. */
  work(handlers: JobHandlers): Promise<void>;
  schedule(job: string, cron: string): Promise<void>;
  stop(): Promise<void>;
}

/** pg-boss on an open transaction. */
function runOn(db: Db): NonNullable<ConstructorOptions['db']> {
  return { executeSql: (text, values = []) => db.executeQuery(CompiledQuery.raw(text, [...values])) };
}

/** Each job of a batch ends for itself: a mail that fails must not send the other nineteen again. */
async function settle(job: Job<never>, handle: JobHandler, log: Log): Promise<JobResult> {
  try {
    await handle(job.data);
    return { id: job.id, status: 'completed' };
  } catch (error) {
    log.error({ err: error, job: job.name }, 'job');
    // The page of the house's health shows this sentence.
    return {
      id: job.id,
      status: 'failed',
      output: { message: error instanceof Error ? error.message : String(error) },
    };
  }
}

/** Starts the queue (creates its own schema `pgboss` when new). */
export async function startJobQueue(database: Database, log: Log): Promise<RunningJobs> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.pool.query(text, values) },
    schema: 'pgboss',
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
  });
  boss.on('error', (error) => log.error({ err: error }, 'job queue'));
  await boss.start();
  const known = new Set<string>();
  const ensureQueue = async (job: string, isLong = false) => {
    if (known.has(job)) return;
    const long = { heartbeatSeconds: SIGN_OF_LIFE_SECONDS, expireInSeconds: LONGEST_SECONDS };
    await boss.createQueue(job, { retryLimit: 5, retryBackoff: true, ...(isLong ? long : {}) });
    // A queue of an earlier version keeps its own measures otherwise.
    if (isLong) await boss.updateQueue(job, long);
    known.add(job);
  };
  return {
    async send(tx, job, data, options = {}) {
      await boss.send(job, data, { ...options, db: runOn(tx) });
    },
    async work(handlers) {
      for (const [job, handler] of Object.entries(handlers)) {
        const isLong = typeof handler === 'object';
        const handle = isLong ? handler.long : handler;
        await ensureQueue(job, isLong);
        const options = {
          batchSize: isLong ? 1 : 20,
          pollingIntervalSeconds: 2,
          perJobResults: true,
        } as const;
        await boss.work<never, unknown, typeof options>(job, options, async (jobs) => {
          const results: JobResult[] = [];
          for (const one of jobs) results.push(await settle(one, handle, log));
          return results;
        });
      }
    },
    async schedule(job, cron) {
      await ensureQueue(job);
      await boss.schedule(job, cron, {}, { tz: 'Asia/Ho_Chi_Minh' });
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 5_000 });
    },
  };
}

/** A queue for tests and the command line: runs nothing, remembers what was sent. */
export function rememberingJobQueue(): JobQueue & { sent: { job: string; data: object }[] } {
  const sent: { job: string; data: object }[] = [];
  return {
    sent,
    async send(_db, job, data) {
      sent.push({ job, data });
    },
  };
}
