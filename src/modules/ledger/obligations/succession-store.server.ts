import { sql } from 'kysely';
import type { Db } from '../../../platform/db/open-database.server.ts';

/** What a change of units does to stored obligations. Cells that end are kept aside, so that it can be taken back. */

const kept =
  sql.raw(`id, plan_id, measure_id, unit_id, period_start, period_end, due_on, needed, done, late, state,
  state_reason, state_by, state_at, succession_id, dispensation_id, amendment_id`);

/**
 * A new unit is excused where all those whose place it takes were, for the reason of the first. What a dispensation
 * says passes on by its own rule.
 */
export async function takeOverStates(db: Db, successionId: string): Promise<void> {
  await sql`
    update obligations o set state = s.state, state_reason = s.reason, state_by = s.by, state_at = s.at
    from (
      select born.id, min(e.state) as state,
        (array_agg(e.state_reason order by e.unit_id))[1] as reason,
        (array_agg(e.state_by order by e.unit_id))[1] as by, max(e.state_at) as at
      from obligations born
      join unit_heirs h on h.heir_id = born.unit_id
      join ended_obligations e on e.unit_id = h.unit_id and e.ended_by = ${successionId}
        and e.measure_id = born.measure_id and e.period_start = born.period_start and e.dispensation_id is null
      where born.succession_id = ${successionId} and born.state = 'owed'
      group by born.id having min(e.state) = max(e.state) and min(e.state) <> 'owed'
    ) s where o.id = s.id`.execute(db);
}

/** Undoes what a succession began and ended. */
export async function restoreCells(db: Db, successionId: string): Promise<void> {
  await sql`delete from obligations where succession_id = ${successionId}`.execute(db);
  await sql`
    with back as (delete from ended_obligations where ended_by = ${successionId} returning ${kept})
    insert into obligations (${kept}) select ${kept} from back
    on conflict on constraint obligations_measure_id_unit_id_period_start_unique do nothing`.execute(db);
}

/** Items that count for another unit than the one that made them. */
export async function countPassedOn(db: Db, unitIds: readonly string[]): Promise<number> {
  const { rows } = await sql<{ items: number }>`
    select count(*)::int as items from credits c
    join obligations o on o.id = c.obligation_id join evidence e on e.id = c.evidence_id
    where o.unit_id = any(${[...unitIds]}::uuid[]) and e.unit_id <> o.unit_id`.execute(db);
  return rows[0]!.items;
}
