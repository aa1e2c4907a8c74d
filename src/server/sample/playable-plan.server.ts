import { sql } from 'kysely';
import type { LocalDate } from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';

export interface PlayablePlan {
  planId: string;
  /** Last day in time of the report that the units owe. */
  reportDueOn: LocalDate;
}

/** The sample plan released last, with the day its units' reports are due. */
export async function findPlayablePlan(db: Db): Promise<PlayablePlan | null> {
  const { rows } = await sql<PlayablePlan>`
    select p.id as "planId", max(m.due_on) as "reportDueOn"
    from plans p join measures m on m.plan_id = p.id
    where p.status = 'released' and p.is_sample and m.kind = 'report' and jsonb_array_length(m.owed_by -> 'kinds') > 0
    group by p.id, p.released_at order by p.released_at desc limit 1`.execute(db);
  return rows[0] ?? null;
}
