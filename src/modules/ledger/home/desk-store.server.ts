import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { type CellFilter, cellsWhere, owedOn } from '../progress/cell-sql.server.ts';

/**
 * What the first page of an officer asks of a whole house. Each query walks an index of few columns (migration 16):
 * the cells themselves, a hundred thousand of them, are read for the units that are shown.
 */

export type DeskFilter = CellFilter & { today: LocalDate };

export interface OwingSum {
  unitId: string;
  measureId: string;
  missing: number;
}

/** Every unit that owes something, and how much by measure. A walk over the open cells alone; the rest is most of a plan. */
export async function sumOwing(db: Db, filter: DeskFilter): Promise<OwingSum[]> {
  const { rows } = await sql<OwingSum>`
    select o.unit_id as "unitId", o.measure_id as "measureId", sum(o.needed - o.done)::int as missing
    from obligations o where ${cellsWhere(filter)} and o.enough_on is null and ${owedOn(filter.today)}
    group by o.unit_id, o.measure_id`.execute(db);
  return rows;
}

/** Cells that are not enough and were due before `day`. Two branches, so that the first needs the index alone. */
function openCells(filter: CellFilter, day: LocalDate) {
  const open = sql`from obligations o
    where ${cellsWhere(filter)} and o.enough_on is null and o.due_on < ${day}::date`;
  return sql`
    select o.unit_id, o.due_on ${open} and o.state = 'owed'
    union all select o.unit_id, o.due_on ${open} and o.state = 'nothing_to_report' and o.done > 0`;
}

/**
 * How many units owed something at the end of each of some days, as it was then: a cell that was filled later was
 * still owed. A unit that owes since an earlier day is counted by that day alone.
 * @param filter.days sorted
 */
export async function countOwingUnitsOn(
  db: Db,
  filter: CellFilter & { days: LocalDate[] },
): Promise<{ day: LocalDate; units: number }[]> {
  const last = filter.days.at(-1);
  if (last === undefined) return [];
  const { rows } = await sql<{ day: LocalDate; units: number }>`
    with days as (select day from unnest(${filter.days}::date[]) as d(day)), since as materialized (
      select unit_id, min(due_on) as due_on from (${openCells(filter, last)}
        union all select o.unit_id, o.due_on from obligations o
        where ${cellsWhere(filter)} and o.enough_on is null and o.due_on = ${last}::date and o.state = 'owed') o
      group by unit_id
    ), until as (
      select o.unit_id, o.due_on, o.enough_on from obligations o left join since s on s.unit_id = o.unit_id
      where ${cellsWhere(filter)} and o.enough_on > o.due_on and o.state <> 'exempt'
        and (s.due_on is null or o.due_on < s.due_on)
    )
    select d.day, ((select count(*) from since s where s.due_on <= d.day) + (
      select count(distinct u.unit_id) from until u left join since s on s.unit_id = u.unit_id
      where u.due_on <= d.day and u.enough_on > d.day and (s.due_on is null or s.due_on > d.day)))::int as units
    from days d order by d.day`.execute(db);
  return rows;
}

export interface SilentUnit {
  unitId: string;
  /** The day it was last heard of: evidence received, or nothing declared; null when never. */
  heardOn: LocalDate | null;
}

/** Units that had something to deliver and of which nothing was heard since a day. */
export async function listSilentUnits(
  db: Db,
  filter: DeskFilter & { unitIds: string[]; since: LocalDate },
): Promise<SilentUnit[]> {
  const { unitIds, ...ofPlan } = filter;
  const local = (instant: ReturnType<typeof sql>) => sql`(${instant} at time zone 'Asia/Ho_Chi_Minh')::date`;
  const since = sql`(${filter.since}::date::timestamp at time zone 'Asia/Ho_Chi_Minh')`;
  const { rows } = await sql<SilentUnit>`
    with quiet as materialized (
      select u.id from unnest(${unitIds}::uuid[]) as u(id)
      where not exists (
          select from evidence e where e.unit_id = u.id and e.withdrawn_at is null and e.received_at >= ${since})
        and not exists (
          select from unit_heirs h join evidence e on e.unit_id = h.unit_id
          where h.heir_id = u.id and e.withdrawn_at is null and e.received_at >= ${since})
    ), owing as (
      select o.unit_id, max(o.state_at) filter (where o.state = 'nothing_to_report') as declared_at
      from quiet q join obligations o on o.unit_id = q.id join measures m on m.id = o.measure_id
      where ${cellsWhere(ofPlan)} and m.kind <> 'report' and m.period <> 'plan'
        and o.state <> 'exempt' and o.due_on < ${filter.today}
      group by o.unit_id
    )
    select o.unit_id as "unitId", ${local(sql`greatest(o.declared_at, (
      select max(e.received_at) from unit_contributors f join evidence e on e.unit_id = f.source_unit_id
      where f.unit_id = o.unit_id and e.withdrawn_at is null))`)} as "heardOn"
    from owing o where o.declared_at is null or o.declared_at < ${since}`.execute(db);
  return rows;
}

export async function countExemptUnits(db: Db, filter: CellFilter): Promise<number> {
  const { rows } = await sql<{ units: number }>`
    select count(distinct o.unit_id)::int as units from obligations o
    where ${cellsWhere(filter)} and o.state = 'exempt' and o.state <> 'owed'`.execute(db);
  return rows[0]!.units;
}

export interface DueSummary {
  /** Units with something due. */
  units: number;
  /** Units that owe something in this plan of which nothing is due yet. */
  notYet: number;
  /** The last due day that has passed; null when nothing was due yet. */
  lastDue: LocalDate | null;
  /** The next due day, today included. */
  nextDue: LocalDate | null;
}

/** One look into an index per unit, whatever it has. */
export async function summariseDue(db: Db, filter: DeskFilter & { unitIds: string[] }): Promise<DueSummary> {
  const { unitIds, ...ofPlan } = filter;
  const due = sql`from obligations o where ${cellsWhere(ofPlan)} and o.due_on`;
  const { rows } = await sql<DueSummary>`
    select count(*) filter (where f.first_due < ${filter.today})::int as units,
      count(*) filter (where f.first_due >= ${filter.today})::int as "notYet",
      (select max(o.due_on) ${due} < ${filter.today}) as "lastDue",
      (select min(o.due_on) ${due} >= ${filter.today}) as "nextDue"
    from unnest(${unitIds}::uuid[]) as u(id) cross join lateral (
      select min(o.due_on) as first_due from obligations o where o.unit_id = u.id and ${cellsWhere(ofPlan)}
    ) f`.execute(db);
  return rows[0]!;
}
