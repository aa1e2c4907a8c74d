import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/open-database.server.ts';

/**
 * The event log is append-only; this chain makes a change of it visible even to one who owns the database. Each link
 * is SHA-256(previous link ‖ the event's canonical text). Links are added after commit, so that writers never wait
 * on one another for the end of the chain.
 */
const firstLink = Buffer.alloc(32);
const batch = 2_000;
// Transactions commit out of the order of their ids; the sealer looks this far back for late ones, verification everywhere.
const lookBack = 5_000;
// One sealer at a time, also over several processes.
const sealLock = 4_170_231;

interface EventRow {
  id: number;
  text: string;
}

function link(previous: Buffer, event: EventRow): Buffer {
  return createHash('sha256').update(previous).update(event.text).digest();
}

/** The event as text made by PostgreSQL itself: the same bytes on every machine. */
const canonicalText = sql<string>`jsonb_build_array(e.id, e.name, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
  to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.actor_user_id, e.actor_post_id, e.unit_id,
  e.subject_type, e.subject_id, e.payload, e.request_id)::text`;

/** Adds links for all committed events that have none. @returns how many */
export async function sealEvents(db: Db): Promise<number> {
  let sealed = 0;
  for (let count = batch; count === batch; sealed += count) count = await sealBatch(db);
  return sealed;
}

function sealBatch(db: Db): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const { rows: lock } = await sql<{
      got: boolean;
    }>`select pg_try_advisory_xact_lock(${sealLock}) as got`.execute(tx);
    if (!lock[0]?.got) return 0;
    const last = await tx
      .selectFrom('audit_chain')
      .select(['no', 'hash', 'event_id'])
      .orderBy('no', 'desc')
      .limit(1)
      .executeTakeFirst();
    const { rows: events } = await sql<EventRow>`
      select e.id, ${canonicalText} as text from event_log e
      where e.id > ${(last?.event_id ?? 0) - lookBack}
        and not exists (select 1 from audit_chain c where c.event_id = e.id) order by e.id limit ${batch}`.execute(
      tx,
    );
    if (events.length === 0) return 0;
    let previous = last?.hash ?? firstLink;
    const links = events.map((event) => {
      previous = link(previous, event);
      return previous.toString('hex');
    });
    const start = (last?.no ?? 0) + 1;
    await sql`
      insert into audit_chain (no, event_id, hash)
      select ${start}::bigint + l.n - 1, l.event_id, decode(l.hash, 'hex')
      from unnest(${events.map((event) => event.id)}::bigint[], ${links}::text[]) with ordinality as l(event_id, hash, n)`.execute(
      tx,
    );
    return events.length;
  });
}

export interface AuditResult {
  /** Links proved. */
  events: number;
  /** The last link, to be kept elsewhere (backup manifest): it stands for everything before it. */
  head: string;
  /** Number of the first link that does not fit, with what is wrong; null when all fit. */
  broken: { no: number; reason: 'changed' | 'missing-event' | 'missing-link' } | null;
  unsealed: number;
}

/** Goes through the whole chain. Finds any event that was edited, removed, added in between or moved. */
export async function verifyAuditChain(db: Db): Promise<AuditResult> {
  let previous: Buffer = firstLink;
  let no = 0;
  for (;;) {
    const { rows } = await sql<{ no: number; hash: Buffer; id: number | null; text: string | null }>`
      select c.no, c.hash, e.id, case when e.id is null then null else ${canonicalText} end as text
      from audit_chain c left join event_log e on e.id = c.event_id
      where c.no > ${no} order by c.no limit ${batch}`.execute(db);
    for (const row of rows) {
      no += 1;
      const reason = reasonOf(row, no, previous);
      if (reason)
        return {
          events: no - 1,
          head: previous.toString('hex'),
          broken: { no, reason },
          unsealed: await countUnsealed(db),
        };
      previous = row.hash;
    }
    if (rows.length < batch) break;
  }
  return { events: no, head: previous.toString('hex'), broken: null, unsealed: await countUnsealed(db) };
}

function reasonOf(
  row: { no: number; hash: Buffer; id: number | null; text: string | null },
  no: number,
  previous: Buffer,
) {
  if (row.no !== no) return 'missing-link' as const;
  if (row.id === null || row.text === null) return 'missing-event' as const;
  return link(previous, { id: row.id, text: row.text }).equals(row.hash) ? null : ('changed' as const);
}

async function countUnsealed(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from event_log e
    where not exists (select 1 from audit_chain c where c.event_id = e.id)`.execute(db);
  return rows[0]!.count;
}
