import { type SqlBool, sql } from 'kysely';
import type { YearMonth } from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import type { SampleTotals } from './rules.ts';

interface SampleFilter {
  planId: string;
  /** Only draws of months before this one. */
  before?: YearMonth;
}

function ofPlan({ planId, before }: SampleFilter) {
  return sql<SqlBool>`d.plan_id = ${planId} ${before ? sql`and d.month < ${before}` : sql``}`;
}

const totals = sql`count(*)::int as drawn, count(*) filter (where i.outcome = 'confirmed')::int as confirmed,
  count(*) filter (where i.outcome = 'not_confirmed')::int as "notConfirmed",
  count(*) filter (where i.outcome = 'unreachable')::int as unreachable`;

/** Everything that was drawn for a plan, and what the calls about it said. */
export async function sumSample(db: Db, filter: SampleFilter): Promise<SampleTotals> {
  const { rows } = await sql<SampleTotals>`
    select ${totals} from audit_items i join audit_draws d on d.id = i.draw_id where ${ofPlan(filter)}`.execute(
    db,
  );
  return rows[0]!;
}

/** The same for each measure; an item that counts for two measures is in the sample of both. */
export async function sumSampleByMeasure(db: Db, filter: SampleFilter): Promise<Map<string, SampleTotals>> {
  const { rows } = await sql<SampleTotals & { measureId: string }>`
    select m.id as "measureId", ${totals}
    from audit_items i join audit_draws d on d.id = i.draw_id cross join unnest(i.measure_ids) m (id)
    where ${ofPlan(filter)} group by m.id`.execute(db);
  return new Map(rows.map(({ measureId, ...sums }) => [measureId, sums]));
}

interface DrawReference {
  month: YearMonth;
  seed: string;
  size: number;
}

/** By which seed each month was drawn, first month first; months in which nothing came in are left out. */
export async function listDrawReferences(db: Db, filter: SampleFilter): Promise<DrawReference[]> {
  const { rows } = await sql<DrawReference>`
    select d.month, d.seed, count(i.place)::int as size
    from audit_draws d join audit_items i on i.draw_id = d.id
    where ${ofPlan(filter)} group by d.id order by d.month`.execute(db);
  return rows;
}
