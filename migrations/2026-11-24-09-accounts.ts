import { type Kysely, sql } from 'kysely';

/** A session knows whether it stands on a shared computer; a first password opens only until the person sets an own one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table sessions add column is_shared_computer boolean not null default false`.execute(db);
  await sql`alter table users add column first_password_until timestamptz`.execute(db);
}
