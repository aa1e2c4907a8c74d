import type { Db } from '../../../platform/db/open-database.server.ts';
import { countryShape, type SeededYear } from './seed-year.ts';

/** The year that `seedYear` made in this database before, by the address of its first unit; null if there is none. */
export async function findSeededYear(db: Db): Promise<SeededYear | null> {
  const isSeeded = await db.selectFrom('units').where('code', '=', 'do-p1').select('id').executeTakeFirst();
  if (!isSeeded) return null;
  const plan = await db
    .selectFrom('plans')
    .where('year', '=', 2023)
    .where('status', '=', 'released')
    .orderBy('created_at')
    .select(['id', 'counted_months as months'])
    .executeTakeFirstOrThrow();
  const measures = await db
    .selectFrom('measures as m')
    .innerJoin('tasks as t', 't.id', 'm.task_id')
    .where('m.plan_id', '=', plan.id)
    .orderBy('t.no')
    .select('m.id')
    .execute();
  const { units, itemsPerCell, months, tasks } = countryShape;
  const cells = units * months * tasks;
  const items = (cells / itemsPerCell.length) * itemsPerCell.reduce((sum, one) => sum + one, 0);
  return { planId: plan.id, measureIds: measures.map((one) => one.id), months: plan.months, cells, items };
}
