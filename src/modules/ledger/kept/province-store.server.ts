import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { isId } from '../obligations/obligation-store.server.ts';

/** The departments that a house knows on a day, in the order of names; the kept places must be of that day. */
export async function listProvinces(
  db: Db,
  today: LocalDate,
): Promise<{ id: string; name: string; hasEnded: boolean }[]> {
  const { rows } = await sql<{ id: string; name: string; hasEnded: boolean }>`
    select v.unit_id as id, v.name, coalesce(v.valid_to <= ${today}::date, false) as "hasEnded"
    from unit_places p join units_known_on(${today}::date) v on v.unit_id = p.unit_id
    where p.unit_id = p.province_id order by v.name collate "vi-x-icu-numeric"`.execute(db);
  return rows;
}

/** The province that a unit counts for; null for an unknown unit. */
export async function provinceOf(db: Db, unitId: string): Promise<string | null> {
  if (!isId(unitId)) return null;
  const { rows } = await sql<{ id: string | null }>`
    select province_id as id from unit_places where unit_id = ${unitId}`.execute(db);
  return rows[0]?.id ?? null;
}

export async function listUnitIdsOf(db: Db, provinceId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select unit_id as id from unit_places where province_id = ${provinceId}`.execute(db);
  return rows.map((row) => row.id);
}
