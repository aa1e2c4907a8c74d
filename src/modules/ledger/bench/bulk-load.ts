import { sql } from 'kysely';
import type { Db } from '../../../platform/db/open-database.server.ts';

/**
 * Loads without the indexes that no constraint needs and makes them afterwards: millions of rows are sorted into an
 * index once instead of one by one.
 */
export async function withoutIndexes(
  db: Db,
  tables: readonly string[],
  load: () => Promise<void>,
): Promise<void> {
  const { rows } = await sql<{ name: string; made: string }>`
    select c.relname as name, pg_get_indexdef(c.oid) as made
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
    where t.relname = any(${[...tables]}::text[]) and not i.indisunique`.execute(db);
  for (const { name } of rows) await sql`drop index ${sql.ref(name)}`.execute(db);
  try {
    await load();
  } finally {
    await db.connection().execute(async (one) => {
      await sql`set maintenance_work_mem = '512MB'`.execute(one);
      for (const { made } of rows) await sql.raw(made).execute(one);
      await sql`reset maintenance_work_mem`.execute(one);
    });
  }
}
