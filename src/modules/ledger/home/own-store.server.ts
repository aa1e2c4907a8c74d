import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { owedOn, statusOn } from '../progress/cell-sql.server.ts';

/** What the first page of a unit asks about the unit alone. */

/** Cells whose report was sent and given back, with the reason; a report that was sent again is no longer among them. */
export async function listReturnedReports(
  db: Db,
  { planId, unitId }: { planId: string; unitId: string },
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; reason: string }>`
    select distinct on (o.id) o.id, coalesce(e.withdrawn_reason, '') as reason
    from obligations o join measures m on m.id = o.measure_id
    join evidence e on e.unit_id = o.unit_id and e.kind = any(m.counts)
      and e.happened_on between o.period_start and o.period_end
    where o.plan_id = ${planId} and o.unit_id = ${unitId} and m.kind = 'report' and o.enough_on is null
      and e.source_type = 'report' and e.withdrawn_at is not null
    order by o.id, e.withdrawn_at desc`.execute(db);
  return new Map(rows.map((row) => [row.id, row.reason]));
}

export interface OpenPlan {
  planId: string;
  owed: number;
  /** Begun, not enough and not due yet. */
  coming: number;
}

/** Other plans in which the unit still has something to do. */
export async function listOtherOpenPlans(
  db: Db,
  { planId, unitId, today }: { planId: string; unitId: string; today: LocalDate },
): Promise<OpenPlan[]> {
  const { rows } = await sql<OpenPlan>`
    select o.plan_id as "planId", count(*) filter (where ${owedOn(today)})::int as owed,
      count(*) filter (where ${statusOn(today)} = 'not-due' and o.period_start <= ${today})::int as coming
    from obligations o
    where o.unit_id = ${unitId} and o.plan_id <> ${planId} and o.enough_on is null
    group by o.plan_id
    having count(*) filter (where ${owedOn(today)} or (${statusOn(today)} = 'not-due' and o.period_start <= ${today})) > 0`.execute(
    db,
  );
  return rows;
}
