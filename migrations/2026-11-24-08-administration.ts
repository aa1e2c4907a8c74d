import { type Kysely, sql } from 'kysely';

/** The administration page asks for the last of these few events; among millions of others they need an index of their own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index event_log_upkeep_index on event_log (name, id)
    where name in ('ledger.recounted', 'audit.proved')`.execute(db);
}
