import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { OwingCell } from '../obligations/owing-cells.ts';
import type { CellStatus } from '../rules.ts';
import { statusOn } from './cell-sql.server.ts';
import type { MeasureTotals } from './progress-store.server.ts';

export interface AsOfFilter {
  planId: string;
  today: LocalDate;
  structureOn: LocalDate;
  /** Units that are not today what they were on that day. */
  changedIds: readonly string[];
  /** What these owed then; everybody else owes what is stored. */
  cells: readonly OwingCell[];
}

/** Totals with the changed units' cells as they were; what was done is counted anew for these, from all evidence. */
export async function listTotalsOfStructure(db: Db, filter: AsOfFilter): Promise<MeasureTotals[]> {
  const { planId, today, structureOn, changedIds, cells } = filter;
  const column = <K extends keyof OwingCell>(key: K) => cells.map((cell) => cell[key]);
  const { rows } = await sql<MeasureTotals>`
    with standing as (
      select c.*, case when c.is_excused then 'exempt'
        when coalesce(o.dispensation_id, e.dispensation_id) is not null then 'owed'
        else coalesce(o.state, e.state, 'owed') end as state
      from unnest(${column('measureId')}::uuid[], ${column('unitId')}::uuid[], ${column('periodStart')}::date[],
        ${column('periodEnd')}::date[], ${column('dueOn')}::date[], ${column('needed')}::int[],
        ${column('isExcused')}::bool[], ${column('isMadeUp')}::bool[])
        as c(measure_id, unit_id, period_start, period_end, due_on, needed, is_excused, is_made_up)
      left join obligations o on o.measure_id = c.measure_id and o.unit_id = c.unit_id and o.period_start = c.period_start
      left join lateral (
        select state, dispensation_id from ended_obligations e
        where e.measure_id = c.measure_id and e.unit_id = c.unit_id and e.period_start = c.period_start
        order by ended_at desc limit 1) e on true
    ), counted as (
      select c.measure_id, c.unit_id, c.period_start, count(*)::int as done,
        count(*) filter (where (e.received_at at time zone 'Asia/Ho_Chi_Minh')::date > c.due_on)::int as late
      from standing c join measures m on m.id = c.measure_id
      join unit_contributors f on f.unit_id = c.unit_id and f.from_on <= least(c.due_on, ${structureOn}::date)
      join evidence e on e.unit_id = f.source_unit_id and e.happened_on between c.period_start and c.period_end
        and e.kind = any(m.counts) and e.withdrawn_at is null
      group by c.measure_id, c.unit_id, c.period_start
    ), cells as (
      select measure_id, period_start, due_on, needed, state, done, late from obligations
      where plan_id = ${planId} and unit_id <> all(${[...changedIds]}::uuid[])
      union all
      select measure_id, period_start, due_on, needed,
        case when is_excused and not is_made_up and coalesce(done, 0) >= needed then 'owed' else state end,
        coalesce(done, 0), coalesce(late, 0)
      from standing left join counted using (measure_id, unit_id, period_start)
    ), statuses as (
      select o.*, ${statusOn(today)} as status from cells o
    )
    select measure_id as "measureId", period_start as "periodStart", min(due_on) as "dueOn",
      ${countOf(['enough', 'late', 'owed', 'not-due'])} as owed, ${countOf(['enough', 'late'])} as done,
      ${countOf(['late'])} as late, ${countOf(['owed'])} as missing, ${countOf(['exempt'])} as exempt,
      ${countOf(['nothing'])} as nothing, sum(done)::int as items
    from statuses group by measure_id, period_start order by measure_id, period_start`.execute(db);
  return rows;
}

function countOf(statuses: CellStatus[]) {
  return sql`count(*) filter (where status = any(${statuses}::text[]))::int`;
}

export interface CellKey {
  measureId: string;
  unitId: string;
  periodStart: LocalDate;
}

/** The cells that these units have now. */
export async function listCellKeys(db: Db, planId: string, unitIds: readonly string[]): Promise<CellKey[]> {
  const { rows } = await sql<CellKey>`
    select measure_id as "measureId", unit_id as "unitId", period_start as "periodStart" from obligations
    where plan_id = ${planId} and unit_id = any(${[...unitIds]}::uuid[])`.execute(db);
  return rows;
}
