import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';

/**
 * The one unit that a person means by a code (also one it no longer uses) or by its whole name, on a day; null when it
 * could be none or several.
 */
export async function findUnitByText(db: Db, text: string, on: LocalDate): Promise<string | null> {
  const ways = [
    sql`select u.id from units u where lower(u.code) = lower(${text})`,
    sql`select distinct f.unit_id as id from unit_former_codes f where lower(f.code) = lower(${text})`,
    sql`select v.unit_id as id from units_on(${on}::date) v where lower(v.name) = lower(${text})`,
    sql`select v.unit_id as id from units_on(${on}::date) v where v.sort_key = vn_unaccent(${text})`,
  ];
  for (const way of ways) {
    const { rows } = await sql<{ id: string }>`${way} limit 2`.execute(db);
    if (rows.length === 1) return rows[0]!.id;
    if (rows.length > 1) return null;
  }
  return null;
}
