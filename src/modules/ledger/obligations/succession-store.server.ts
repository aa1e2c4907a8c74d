import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { OwingCell } from './owing-cells.ts';

/** What a change of units does to stored obligations. Cells that end are kept aside, so that it can be taken back. */

export interface StoredCell {
  id: string;
  measureId: string;
  unitId: string;
  periodStart: LocalDate;
}

/** Cells of these units that were not due before a day: only these can pass to somebody else. */
export async function listCellsDueFrom(
  db: Db,
  planId: string,
  unitIds: readonly string[],
  from: LocalDate,
): Promise<StoredCell[]> {
  const { rows } = await sql<StoredCell>`
    select id, measure_id as "measureId", unit_id as "unitId", period_start as "periodStart" from obligations
    where plan_id = ${planId} and unit_id = any(${[...unitIds]}::uuid[]) and due_on >= ${from}::date`.execute(
    db,
  );
  return rows;
}

const kept =
  sql.raw(`id, plan_id, measure_id, unit_id, period_start, period_end, due_on, needed, done, late, state,
  state_reason, state_by, state_at, succession_id`);

export async function endCells(
  db: Db,
  ids: readonly string[],
  successionId: string,
  now: Date,
): Promise<void> {
  await sql`
    with gone as (delete from obligations where id = any(${[...ids]}::uuid[]) returning ${kept})
    insert into ended_obligations (${kept}, ended_by, ended_at)
    select ${kept}, ${successionId}, ${now} from gone`.execute(db);
}

/** Gone for good: cells that only stood because of what was taken back. */
export async function deleteCells(db: Db, ids: readonly string[]): Promise<void> {
  await sql`delete from obligations where id = any(${[...ids]}::uuid[])`.execute(db);
}

export async function beginCells(
  db: Db,
  planId: string,
  cells: readonly OwingCell[],
  successionId: string | null,
): Promise<void> {
  const column = <K extends keyof OwingCell>(key: K) => cells.map((cell) => cell[key]);
  await sql`
    insert into obligations (plan_id, measure_id, unit_id, period_start, period_end, due_on, needed, succession_id)
    select ${planId}::uuid, c.*, ${successionId}::uuid from unnest(
      ${column('measureId')}::uuid[], ${column('unitId')}::uuid[], ${column('periodStart')}::date[],
      ${column('periodEnd')}::date[], ${column('dueOn')}::date[], ${column('needed')}::int[]) as c
    on conflict on constraint obligations_measure_id_unit_id_period_start_unique do nothing`.execute(db);
}

/** A new unit is excused where all those whose place it takes were, for the reason of the first. */
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
        and e.measure_id = born.measure_id and e.period_start = born.period_start
      where born.succession_id = ${successionId}
      group by born.id having min(e.state) = max(e.state) and min(e.state) <> 'owed'
    ) s where o.id = s.id`.execute(db);
}

/** Undoes `beginCells` and `endCells` of a succession. */
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
