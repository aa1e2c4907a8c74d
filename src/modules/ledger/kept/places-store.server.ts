import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { middleKinds } from '../../units/index.ts';
import { addSums, recountSums } from './cell-sums.server.ts';

/**
 * Whether the kept places are those of this day: no unit was changed since, and none changes between the two days; null
 * when they have never been worked out.
 */
async function placesAreOf(db: Db, today: LocalDate): Promise<boolean | null> {
  const { rows } = await sql<{ fresh: boolean }>`
    select not s.is_stale and (s.placed_on = ${today}::date or not exists (
      select from unit_versions v
      where (v.valid_from > least(s.placed_on, ${today}::date) and v.valid_from <= greatest(s.placed_on, ${today}::date))
        or (v.valid_to > least(s.placed_on, ${today}::date) and v.valid_to <= greatest(s.placed_on, ${today}::date))
    )) as fresh from unit_places_state s`.execute(db);
  return rows[0]?.fresh ?? null;
}

/**
 * Makes the kept places those of this day, if nobody is changing units at the moment; the first time the sums as well.
 * @returns whether they are
 */
export async function ensurePlaces(db: Db, today: LocalDate): Promise<boolean> {
  const areOfToday = await placesAreOf(db, today);
  if (areOfToday) return true;
  const place = async (tx: Db) => {
    const isPlaced = await placeUnits(tx, today, { wait: false });
    if (isPlaced && areOfToday === null) await countSums(tx);
    return isPlaced;
  };
  return db.isTransaction ? place(db) : db.transaction().execute(place);
}

async function countSums(db: Db): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from plans where status = 'released'`.execute(db);
  for (const { id } of rows) await recountSums(db, id);
}

/**
 * Works out for which district or commune, and which province, each unit counts on a day, as `groupIdOf` says it, and
 * takes the sums of the moved ones along.
 * @returns false when somebody else is changing units and `wait` is not asked for
 */
export async function placeUnits(db: Db, today: LocalDate, { wait }: { wait: boolean }): Promise<boolean> {
  const lock = wait
    ? sql<{ got: boolean }>`select true as got from pg_advisory_xact_lock(hashtext('unit-places'))`
    : sql<{ got: boolean }>`select pg_try_advisory_xact_lock(hashtext('unit-places')) as got`;
  if (!(await lock.execute(db)).rows[0]!.got) return false;
  await sql`
    create temporary table moving on commit drop as
    with known as materialized (select unit_id, kind, parent_id from units_known_on(${today}::date)),
    placed as (
      select k.unit_id,
        case when k.kind = any(${[...middleKinds]}::text[]) then k.unit_id else coalesce(k.parent_id, k.unit_id) end
          as group_id,
        case when k.kind = 'department' then k.unit_id when p.kind = 'department' then p.unit_id
          when g.kind = 'department' then g.unit_id when h.kind = 'department' then h.unit_id end as province_id
      from known k left join known p on p.unit_id = k.parent_id left join known g on g.unit_id = p.parent_id
      left join known h on h.unit_id = g.parent_id
    )
    select unit_id, old.group_id as old_group, new.group_id, new.province_id, old.unit_id is null as is_new
    from placed new full join unit_places old using (unit_id)
    where (old.group_id, old.province_id) is distinct from (new.group_id, new.province_id) or old.unit_id is null`.execute(
    db,
  );
  // First the cells, then their places: in the order in which whoever changes a cell takes them.
  await sql`
    select from obligations o where o.unit_id in (
      select unit_id from moving where old_group is distinct from group_id and not is_new) order by o.id for update`.execute(
    db,
  );
  await sql`
    insert into unit_places (unit_id, group_id, province_id) select unit_id, group_id, province_id from moving
    on conflict on constraint unit_places_pkey do update
      set group_id = excluded.group_id, province_id = excluded.province_id`.execute(db);
  await addSums(
    db,
    sql`
    select s.sign, case when s.sign = 1 then m.group_id else m.old_group end as group_id, o.plan_id, o.measure_id,
      o.period_start, o.due_on, o.needed, o.done, o.late, o.state
    from moving m join obligations o on o.unit_id = m.unit_id cross join (values (1), (-1)) as s(sign)
    where m.old_group is distinct from m.group_id and not m.is_new`,
  );
  await sql`drop table moving`.execute(db);
  await sql`
    insert into unit_places_state (placed_on) values (${today}::date)
    on conflict on constraint unit_places_state_pkey do update set placed_on = excluded.placed_on, is_stale = false`.execute(
    db,
  );
  return true;
}
