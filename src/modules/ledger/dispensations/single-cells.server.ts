import { sql } from 'kysely';
import { type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { listMeasures } from '../../plans/index.server.ts';
import { cellHref } from '../home/gap-list.ts';
import { periodsWords } from '../home/owed-words.ts';
import { keepTogether } from '../sentence.ts';

/** A cell that was excused by itself, in its drawer or through the API. */
export interface SingleCells {
  key: string;
  unitName: string;
  /** "Bài đăng, tháng 6" */
  what: string;
  reason: string;
  /** "Nguyễn Văn A (mẫu), 16/10/2023" */
  decided: string;
  /** The drawer in which it is ended. */
  href: string;
}

interface Row {
  unitName: string;
  measureId: string;
  reason: string;
  byName: string | null;
  at: Date | null;
  periods: LocalDate[];
  firstId: string;
}

/** Together with the decisions these are all excused cells of a plan (rules P2, P3). */
export async function listSingleCells(ctx: Ctx, planId: string): Promise<SingleCells[]> {
  const on = localDate(ctx.clock.now());
  const { rows } = await sql<Row>`
    select v.name as "unitName", o.measure_id as "measureId", o.state_reason as reason, u.name as "byName",
      max(o.state_at) as at, array_agg(o.period_start::text order by o.period_start) as periods,
      (array_agg(o.id::text order by o.period_start))[1] as "firstId"
    from obligations o join units_known_on(${on}::date) v on v.unit_id = o.unit_id
    left join users u on u.id = o.state_by
    where o.plan_id = ${planId}::uuid and o.state = 'exempt' and o.dispensation_id is null
    group by v.name, v.sort_key, o.unit_id, o.measure_id, o.state_reason, u.name
    order by v.sort_key, o.unit_id, min(o.period_start)`.execute(ctx.db);
  const measures = new Map((await listMeasures(ctx.db, planId)).map((one) => [one.id, one]));
  return rows.flatMap((row) => {
    const measure = measures.get(row.measureId);
    if (!measure) return [];
    const name = measure.taskShortTitle ?? measure.what;
    return {
      key: row.firstId,
      unitName: row.unitName,
      what: keepTogether([name, periodsWords(measure.period, row.periods)].filter(Boolean).join(', ')),
      reason: row.reason,
      decided: [row.byName, row.at && dateWords(localDate(row.at))].filter(Boolean).join(', '),
      href: cellHref(measure.taskNo, row.firstId),
    };
  });
}
