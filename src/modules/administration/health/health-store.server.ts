import { sql } from 'kysely';
import type { Db } from '../../../platform/db/open-database.server.ts';

// Ages are measured with the database's own clock: a sample house stands on a day of its year, its health does not.

export interface DatabaseFacts {
  version: string;
  bytes: number;
  migrations: number;
  answerMs: number;
}

export async function readDatabaseFacts(db: Db): Promise<DatabaseFacts> {
  const began = performance.now();
  const { rows } = await sql<Omit<DatabaseFacts, 'answerMs'>>`
    select current_setting('server_version') as version, pg_database_size(current_database())::bigint as bytes,
      (select count(*)::int from kysely_migration) as migrations`.execute(db);
  return { ...rows[0]!, answerMs: performance.now() - began };
}

export interface FailedJobs {
  name: string;
  count: number;
  /** What the last of them ended with. */
  reason: string | null;
}

export interface JobFacts {
  /** Ready to run and not taken yet. */
  waiting: number;
  /** Age of the oldest of them. */
  waitingSeconds: number;
  /** Given up after all retries, within the last week. */
  failed: FailedJobs[];
}

/** Null where no queue has ever run in this database. */
export async function readJobFacts(db: Db): Promise<JobFacts | null> {
  const { rows: there } = await sql<{ there: boolean }>`
    select to_regclass('pgboss.job') is not null as there`.execute(db);
  if (!there[0]?.there) return null;
  const { rows: waiting } = await sql<{ waiting: number; waitingSeconds: number }>`
    select count(*)::int as waiting,
      coalesce(extract(epoch from now() - min(start_after)), 0)::int as "waitingSeconds"
    from pgboss.job where state in ('created', 'retry') and start_after <= now() and name not like '\\_\\_%'`.execute(
    db,
  );
  const { rows: failed } = await sql<FailedJobs>`
    select name, count(*)::int as count,
      left((array_agg(output ->> 'message' order by completed_on desc))[1], 200) as reason
    from pgboss.job
    where state = 'failed' and completed_on > now() - interval '7 days' and name not like '\\_\\_%'
    group by name order by name`.execute(db);
  return { ...waiting[0]!, failed };
}

export interface RecountFacts {
  at: Date;
  /** Hours since the oldest plan was last recounted. */
  hoursAgo: number;
  drift: number;
}

/** The last recount of each released plan, taken together; null before the first. */
export async function readRecountFacts(db: Db): Promise<RecountFacts | null> {
  const { rows } = await sql<RecountFacts & { at: Date | null }>`
    select max(recorded_at) as at, coalesce(extract(epoch from now() - min(recorded_at)) / 3600, 0)::int as "hoursAgo",
      coalesce(sum(drift), 0)::int as drift
    from (
      select distinct on (e.subject_id) e.recorded_at, (e.payload ->> 'drift')::int as drift
      from event_log e join plans p on p.id::text = e.subject_id and p.status = 'released'
      where e.name = 'ledger.recounted' order by e.subject_id, e.id desc) last`.execute(db);
  return rows[0]?.at ? rows[0] : null;
}

export interface SealFacts {
  /** Number of the last link; 0 before the first. */
  no: number;
  at: Date | null;
  unsealed: number;
  /** Age of the oldest event that has no link yet. */
  unsealedSeconds: number;
}

export async function readSealFacts(db: Db): Promise<SealFacts> {
  const last = await db
    .selectFrom('audit_chain')
    .select(['no', 'sealed_at'])
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { rows } = await sql<{ unsealed: number; unsealedSeconds: number }>`
    select count(*)::int as unsealed, coalesce(extract(epoch from now() - min(e.recorded_at)), 0)::int as "unsealedSeconds"
    from event_log e where not exists (select 1 from audit_chain c where c.event_id = e.id)`.execute(db);
  return { no: last?.no ?? 0, at: last?.sealed_at ?? null, ...rows[0]! };
}
