import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';

/** What people made of an amendment since, in words; null when nothing stands on it. */
export async function findBuiltOn(
  db: Db,
  amendmentId: string,
  addedIds: readonly string[],
): Promise<string | null> {
  const { rows: declared } = await sql<{ one: number }>`
    select 1 as one from obligations
    where (amendment_id = ${amendmentId} or measure_id = any(${[...addedIds]}::uuid[]))
      and state <> 'owed' and dispensation_id is null limit 1`.execute(db);
  if (declared.length > 0) return 'đã có đơn vị khai không phát sinh hoặc được miễn trên phần việc mới';
  const { rows: named } = await sql<{ one: number }>`
    select 1 as one from dispensation_measures m join dispensations d on d.id = m.dispensation_id
    where m.measure_id = any(${[...addedIds]}::uuid[]) and d.undone_at is null
    union all
    select 1 from dispensation_requests where measure_id = any(${[...addedIds]}::uuid[]) limit 1`.execute(db);
  return named.length > 0 ? 'đã có quyết định miễn, hoãn cho chỉ tiêu mới' : null;
}

/** In the Vietnamese order of names; units that have ended too. */
export async function listNamesOf(
  db: Db,
  unitIds: readonly string[],
  on: LocalDate,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select unit_id as id, name from units_known_on(${on}::date) where unit_id = any(${[...unitIds]}::uuid[])
    order by name collate "vi-x-icu-numeric"`.execute(db);
  return rows;
}
