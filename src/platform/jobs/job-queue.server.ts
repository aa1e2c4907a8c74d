import { PgBoss } from 'pg-boss';
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

export interface JobHandlers {
  [job: string]: (data: never) => Promise<void>;
}

export interface RunningJobs extends JobQueue {
  /** Begins to claim jobs; each handler may run more than once and must be safe then. */
  work(handlers: JobHandlers): Promise<void>;
  schedule(job: string, cron: string): Promise<void>;
  stop(): Promise<void>;
}

function runOn(db: Db) {
  return {
    executeSql: async (text: string, values: unknown[] = []) => {
      const compiled = {
        sql: text,
        parameters: values,
        query: { kind: 'RawNode' } as never,
        queryId: { queryId: 'job' },
      };
      return { rows: (await db.executeQuery(compiled as never)).rows };
    },
  };
}

/** Starts the queue (creates its own schema `pgboss` when new). */
export async function startJobQueue(database: Database, log: Log): Promise<RunningJobs> {
  const boss = new PgBoss({
    db: { executeSql: (text: string, values?: unknown[]) => database.pool.query(text, values) } as never,
    schema: 'pgboss',
  });
  boss.on('error', (error: unknown) => log.error({ err: error }, 'job queue'));
  await boss.start();
  const known = new Set<string>();
  const ensureQueue = async (job: string) => {
    if (known.has(job)) return;
    await boss.createQueue(job, { retryLimit: 5, retryBackoff: true } as never);
    known.add(job);
  };
  return {
    async send(tx, job, data, options = {}) {
      await boss.send(job, data, { ...options, db: runOn(tx) } as never);
    },
    async work(handlers) {
      for (const [job, handle] of Object.entries(handlers)) {
        await ensureQueue(job);
        await boss.work(job, { batchSize: 20, pollingIntervalSeconds: 2 }, async (jobs) => {
          for (const { data } of jobs) await handle(data as never);
        });
      }
    },
    async schedule(job, cron) {
      await ensureQueue(job);
      await boss.schedule(job, cron, {}, { tz: 'Asia/Ho_Chi_Minh' });
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 5_000 } as never);
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
