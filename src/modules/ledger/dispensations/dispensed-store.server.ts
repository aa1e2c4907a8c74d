import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';

/** Decisions about a plan's owed-set follow one another. */
export async function lockPlan(db: Db, planId: string): Promise<void> {
  await sql`select from plans where id = ${planId}::uuid for update`.execute(db);
}

export async function findPlanOfDispensation(db: Db, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('dispensations')
    .where('id', '=', id)
    .select('plan_id as planId')
    .executeTakeFirst();
  return row?.planId ?? null;
}

/** The named units and those that took their places. */
export async function listUnitsTouched(db: Db, unitIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from units where id = any(${[...unitIds]}::uuid[])
    union select heir_id from unit_heirs where unit_id = any(${[...unitIds]}::uuid[])`.execute(db);
  return rows.map((row) => row.id);
}

export interface DispensedCell {
  unitName: string;
  measureId: string;
  periodStart: LocalDate;
  /** Done in spite of it: counts as done. */
  isDone: boolean;
}

/** Cells that a decision excuses or postpones now, in the order of names. */
export async function listDispensedCells(db: Db, id: string, on: LocalDate): Promise<DispensedCell[]> {
  const { rows } = await sql<DispensedCell>`
    select v.name as "unitName", o.measure_id as "measureId", o.period_start as "periodStart",
      o.state <> 'exempt' and o.done >= o.needed as "isDone"
    from obligations o join measures m on m.id = o.measure_id
    join units_known_on(${on}::date) v on v.unit_id = o.unit_id
    where o.dispensation_id = ${id}::uuid
    order by v.name collate "vi-x-icu-numeric", m.position, o.period_start`.execute(db);
  return rows;
}
