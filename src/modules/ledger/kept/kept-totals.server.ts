import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { GroupTotals } from '../progress/group-totals.server.ts';

export interface KeptFilter {
  planId: string;
  measureIds?: readonly string[];
  today: LocalDate;
  /** What stands in one line: all units, each district or commune, each province. */
  by: 'all' | 'group' | 'province';
  /** Only the districts and communes of this province. */
  provinceId?: string;
}

export interface KeptTotals extends GroupTotals {
  /** Of the missing ones, those with nothing at all. */
  silent: number;
}

/** The figures of whole places from the sums that are kept with the cells; as of today, which decides what is overdue. */
export async function listKeptTotals(db: Db, filter: KeptFilter): Promise<KeptTotals[]> {
  const { planId, measureIds, today, by, provinceId } = filter;
  const group = { all: sql`null::uuid`, group: sql`c.group_id`, province: sql`g.province_id` }[by];
  const due = sql`filter (where k.due_on < ${today}::date)`;
  const { rows } = await sql<KeptTotals>`
    with k as (
      select ${group} as group_id, c.measure_id, c.period_start, c.due_on, sum(c.cells) as cells,
        sum(c.exempt) as exempt, sum(c.nothing) as nothing, sum(c.enough) as enough, sum(c.late) as late,
        sum(c.open) as open, sum(c.empty) as empty, sum(c.items) as items, sum(c.lacking) as lacking
      from cell_counts c
      ${by === 'province' || provinceId ? sql`left join unit_places g on g.unit_id = c.group_id` : sql``}
      where c.plan_id = ${planId} ${measureIds ? sql`and c.measure_id = any(${[...measureIds]}::uuid[])` : sql``}
        ${provinceId ? sql`and g.province_id = ${provinceId}` : sql``}
      group by 1, 2, 3, 4 having sum(c.cells) <> 0
    )
    select k.group_id as "groupId", k.measure_id as "measureId", k.period_start as "periodStart",
      min(k.due_on) as "dueOn", sum(k.enough + k.late + k.open)::int as owed, sum(k.enough + k.late)::int as done,
      sum(k.late)::int as late, coalesce(sum(k.open) ${due}, 0)::int as missing, sum(k.exempt)::int as exempt,
      sum(k.nothing)::int as nothing, sum(k.cells)::int as units, sum(k.items)::int as items,
      coalesce(sum(k.lacking) ${due}, 0)::int as "missingItems", coalesce(sum(k.empty) ${due}, 0)::int as silent
    from k group by 1, 2, 3 order by 2, 3, 1`.execute(db);
  return rows;
}
