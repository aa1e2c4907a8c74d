import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { middleKinds } from '../../units/index.ts';
import { listKeptTotals } from '../kept/kept-totals.server.ts';
import { ensurePlaces } from '../kept/places-store.server.ts';
import type { CellStatus } from '../rules.ts';
import { type CellFilter, cellsWhere, enough, mustDo, owedOn, statusOn } from './cell-sql.server.ts';

export type TodayFilter = CellFilter & { today: LocalDate };

export interface GapRow {
  unitId: string;
  measureId: string;
  /** Items missing and overdue over all periods of the measure. */
  missing: number;
  /** Starts of the periods with something missing, sorted. */
  periods: LocalDate[];
  /** The cells of these periods. */
  obligationIds: string[];
}

/** Who is missing what, overdue on `today`. */
export async function listGaps(db: Db, filter: TodayFilter): Promise<GapRow[]> {
  const { rows } = await sql<{
    unit_id: string;
    measure_id: string;
    missing: number;
    periods: string;
    ids: string;
  }>`
    select o.unit_id, o.measure_id, sum(o.needed - o.done)::int as missing,
      string_agg(o.period_start::text, ' ' order by o.period_start) as periods,
      string_agg(o.id::text, ' ' order by o.period_start) as ids
    from obligations o
    where ${cellsWhere(filter)} and o.enough_on is null and ${owedOn(filter.today)}
    group by o.unit_id, o.measure_id`.execute(db);
  return rows.map((row) => ({
    unitId: row.unit_id,
    measureId: row.measure_id,
    missing: row.missing,
    periods: row.periods.split(' '),
    obligationIds: row.ids.split(' '),
  }));
}

export interface MeasureTotals {
  measureId: string;
  periodStart: LocalDate;
  dueOn: LocalDate;
  /** Units that must do it here: the denominator. Exempt ones and those that declared nothing are left out. */
  owed: number;
  /** Of those, with enough evidence. */
  done: number;
  /** Of `done`, only with late evidence. */
  late: number;
  /** Missing and overdue. */
  missing: number;
  exempt: number;
  nothing: number;
  /** Evidence credited, all units together. */
  items: number;
}

/**
 * The figures of the matrix's total row, the dashboard and the reports: all from here. Of everybody they are the sums
 * that are kept with the cells; of some units cells are first counted by status: testing each of them for every figure
 * took twice as long.
 */
export async function listMeasureTotals(db: Db, filter: TodayFilter): Promise<MeasureTotals[]> {
  const isWhole = filter.scope.kind === 'all' && !filter.unitIds;
  if (isWhole && (await ensurePlaces(db, filter.today))) {
    const kept = await listKeptTotals(db, { ...filter, by: 'all' });
    return kept.map(
      ({ groupId: _group, units: _units, missingItems: _missing, silent: _silent, ...row }) => row,
    );
  }
  const { rows } = await sql<MeasureTotals>`
    with counted as (
      select o.measure_id, o.period_start, ${statusOn(filter.today)} as status,
        min(o.due_on) as due_on, count(*) as cells, sum(o.done) as items
      from obligations o where ${cellsWhere(filter)} group by 1, 2, 3
    )
    select c.measure_id as "measureId", c.period_start as "periodStart", min(c.due_on) as "dueOn",
      ${sumOf(['enough', 'late', 'owed', 'not-due'])} as owed, ${sumOf(['enough', 'late'])} as done,
      ${sumOf(['late'])} as late, ${sumOf(['owed'])} as missing, ${sumOf(['exempt'])} as exempt,
      ${sumOf(['nothing'])} as nothing, sum(c.items)::int as items
    from counted c
    group by c.measure_id, c.period_start order by c.measure_id, c.period_start`.execute(db);
  return rows;
}

function sumOf(statuses: CellStatus[]) {
  return sql`coalesce(sum(c.cells) filter (where c.status = any(${statuses}::text[])), 0)::int`;
}

export interface DistrictTotals {
  /** The district or commune office (which belongs to its own group), else what stands above the units. */
  parentId: string | null;
  measureId: string;
  periodStart: LocalDate;
  owed: number;
  done: number;
  missing: number;
  /** Units of the group that have a cell here, whatever its state. */
  units: number;
  /** Items missing and overdue. */
  missingItems: number;
}

/**
 * The same figures per unit above (district group rows of the matrix, tables of the consolidated report). What a unit
 * that has ended still stands for belongs where it last stood, so that the groups add up to the whole.
 */
export async function listDistrictTotals(db: Db, filter: TodayFilter): Promise<DistrictTotals[]> {
  const { rows } = await sql<DistrictTotals>`
    select case when v.kind = any(${[...middleKinds]}::text[]) then v.unit_id else v.parent_id end as "parentId", o.measure_id as "measureId", o.period_start as "periodStart",
      count(*) filter (where ${mustDo})::int as owed,
      count(*) filter (where ${enough})::int as done,
      count(*) filter (where ${owedOn(filter.today)})::int as missing,
      count(*)::int as units,
      coalesce(sum(o.needed - o.done) filter (where ${owedOn(filter.today)}), 0)::int as "missingItems"
    from obligations o
    join units_known_on(${filter.today}::date) v on v.unit_id = o.unit_id
    where ${cellsWhere(filter)}
    group by 1, o.measure_id, o.period_start`.execute(db);
  return rows;
}

export interface ExemptRow {
  unitId: string;
  measureId: string;
  periods: LocalDate[];
  obligationIds: string[];
  reason: string;
  /** Who excused it. */
  by: string | null;
}

/** Who is excused from what and why (rule P3). */
export async function listExempt(db: Db, filter: CellFilter): Promise<ExemptRow[]> {
  const { rows } = await sql<{
    unitId: string;
    measureId: string;
    periods: string;
    ids: string;
    reason: string;
    by: string | null;
  }>`
    select o.unit_id as "unitId", o.measure_id as "measureId", o.state_reason as reason, u.name as by,
      string_agg(o.period_start::text, ' ' order by o.period_start) as periods,
      string_agg(o.id::text, ' ' order by o.period_start) as ids
    from obligations o left join users u on u.id = o.state_by
    where ${cellsWhere(filter)} and o.state = 'exempt'
    group by o.unit_id, o.measure_id, o.state_reason, u.name`.execute(db);
  return rows.map(({ periods, ids, ...row }) => ({
    ...row,
    periods: periods.split(' '),
    obligationIds: ids.split(' '),
  }));
}

export interface ShortCell {
  unitId: string;
  obligationId: string;
  missing: number;
}

/** Cells that must be done and are not enough yet, due or not: who is missing from a coverage. */
export async function listShortCells(db: Db, filter: CellFilter): Promise<ShortCell[]> {
  const { rows } = await sql<ShortCell>`
    select o.unit_id as "unitId", o.id as "obligationId", o.needed - o.done as missing
    from obligations o where ${cellsWhere(filter)} and ${mustDo} and not ${enough}`.execute(db);
  return rows;
}
