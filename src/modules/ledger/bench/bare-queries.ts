import { sql } from 'kysely';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { SeededYear } from './seed-year.ts';

/** What a page's cells cost without us: rows as they are stored, nothing computed, nothing drawn. */
export interface BareQueries {
  /** Every cell of one task, with the name of its unit, in the order a table needs. */
  cellsOfTask(): Promise<number>;
  /** Every cell of all tasks. */
  cellsOfPlan(): Promise<number>;
  /** The cells of one unit. */
  cellsOfUnit(): Promise<number>;
  /** How many units had enough in each month of one task, counted from the evidence itself. */
  countFromEvidence(): Promise<number>;
}

export function bareQueries(db: Db, { planId, measureIds }: SeededYear, unitId: string): BareQueries {
  const rowsOf = async (query: ReturnType<typeof sql>) => (await query.execute(db)).rows.length;
  const cells = sql`
    select o.id, v.name, o.measure_id, o.period_start, o.due_on, o.needed, o.done, o.late, o.state
    from obligations o join unit_versions v on v.unit_id = o.unit_id`;
  return {
    cellsOfTask: () =>
      rowsOf(sql`${cells} where o.measure_id = ${measureIds[3]} order by v.name, o.period_start`),
    cellsOfPlan: () =>
      rowsOf(sql`${cells} where o.plan_id = ${planId} order by o.measure_id, v.name, o.period_start`),
    cellsOfUnit: () =>
      rowsOf(sql`${cells} where o.unit_id = ${unitId} and o.plan_id = ${planId} order by o.period_start`),
    countFromEvidence: () =>
      rowsOf(sql`
        select unit_id, kind, date_trunc('month', happened_on), count(*) from evidence
        where withdrawn_at is null group by 1, 2, 3`),
  };
}

/** What the pages of a country cost without us, from the cells themselves. */
export function bareCountryQueries(
  db: Db,
  { measureIds, planId }: SeededYear,
  provinceId: string,
  unitId: string,
) {
  const rowsOf = async (query: ReturnType<typeof sql>) => (await query.execute(db)).rows.length;
  return {
    /** Each province and month of one task, counted from its 660,000 cells. */
    countTask: () =>
      rowsOf(sql`
        select coalesce(p.parent_id, v.parent_id) as province, o.period_start, count(*) as cells,
          count(*) filter (where o.done >= o.needed) as done, sum(o.done) as items
        from obligations o join unit_versions v on v.unit_id = o.unit_id
        left join unit_versions p on p.unit_id = v.parent_id
        where o.measure_id = ${measureIds[3]} group by 1, 2`),
    /** Every cell of one task in one province, with the name of its unit, in the order a table needs. */
    cellsOfProvince: () =>
      rowsOf(sql`
        select o.id, v.name, o.period_start, o.due_on, o.needed, o.done, o.late, o.state
        from unit_versions v left join unit_versions p on p.unit_id = v.parent_id
        join obligations o on o.unit_id = v.unit_id and o.measure_id = ${measureIds[3]}
        where v.parent_id = ${provinceId} or p.parent_id = ${provinceId} order by v.name, o.period_start`),
    cellsOfUnit: () =>
      rowsOf(sql`
        select id, period_start, due_on, needed, done, late, state from obligations
        where unit_id = ${unitId} and plan_id = ${planId} order by period_start`),
  };
}
