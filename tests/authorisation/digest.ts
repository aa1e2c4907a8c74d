import { readdir } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Db } from '../../src/platform/db/open-database.server.ts';

// Kept by signing in and by reading a session, whatever is asked afterwards.
const bookkeeping = new Set(['sessions', 'verifications']);

/** A fingerprint of everything that is stored: all rows of all tables, and the names of all files. */
export async function digestOf(db: Db, dataDir: string): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db);
  const parts = tables
    .filter(({ name }) => !bookkeeping.has(name))
    .map(
      ({ name }) => sql`
        select ${name} || ' ' || count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as line
        from ${sql.table(name)} t`,
    );
  const { rows } = await sql<{ line: string }>`${sql.join(parts, sql` union all `)}`.execute(db);
  const files = await readdir(dataDir, { recursive: true });
  return [...rows.map((row) => row.line).sort(), ...files.sort()].join('\n');
}

/** Which lines of two fingerprints differ. */
export function difference(before: string, after: string): string[] {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !known.has(line));
}
