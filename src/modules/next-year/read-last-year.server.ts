import { type LocalDate, localDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { listMeasureTotals } from '../ledger/index.server.ts';
import { endingOf, lapseOf, listFacts, listMeasures, type PlanView } from '../plans/index.server.ts';
import { foldName } from '../plans/index.ts';
import { findUnit, listUnits } from '../units/index.server.ts';
import { itemKinds } from './items.ts';
import type { Knowledge, LastYear, TaskResult } from './propose-items.ts';

/** The released plan with what came of each task. */
export async function readLastYear(ctx: Ctx, plan: PlanView): Promise<LastYear> {
  const kinds: readonly string[] = itemKinds;
  const facts = (await listFacts(ctx.db, plan.id)).filter(
    (fact) => fact.status === 'confirmed' && kinds.includes(fact.kind),
  );
  return {
    facts: facts.map(({ id, kind, value, fromLine, toLine }) => ({
      id,
      kind,
      value,
      fromLine,
      toLine,
    })) as LastYear['facts'],
    year: plan.year,
    results: await readResults(ctx, plan.id),
  };
}

/** Task fact → cells that had to be filled by today and those that were, over all its measures. */
async function readResults(ctx: Ctx, planId: string): Promise<Map<string, TaskResult>> {
  const today = localDate(ctx.clock.now());
  const [measures, totals, tasks] = await Promise.all([
    listMeasures(ctx.db, planId),
    listMeasureTotals(ctx.db, { planId, scope: { kind: 'all' }, today }),
    ctx.db.selectFrom('tasks').where('plan_id', '=', planId).select(['id', 'fact_id as factId']).execute(),
  ]);
  const factOf = new Map(tasks.map((task) => [task.id, task.factId]));
  const taskOf = new Map(measures.map((measure) => [measure.id, measure.taskId]));
  const results = new Map<string, TaskResult>();
  for (const { measureId, owed, done, dueOn } of totals) {
    // What is not due yet says nothing about how the year went.
    if (dueOn >= today) continue;
    const factId = factOf.get(taskOf.get(measureId) ?? '');
    if (!factId) continue;
    const sum = results.get(factId) ?? { owed: 0, done: 0 };
    results.set(factId, { owed: sum.owed + owed, done: sum.done + done });
  }
  return results;
}

/**
 * What is known on `on` about documents, bodies and the department's offices. A name of the plan means the office
 * that had it when the plan was released.
 */
export async function readKnowledge(ctx: Ctx, plan: PlanView, on: LocalDate): Promise<Knowledge> {
  const then = plan.issuedOn ?? `${plan.year}-01-01`;
  const offices = await listUnits(ctx.db, {
    scope: { kind: 'all' },
    on: then,
    kinds: ['department_office', 'district_office'],
  });
  const today = localDate(ctx.clock.now());
  const now = new Map(
    await Promise.all(
      offices.map(async (office) => [office.id, await findUnit(ctx.db, office.id, today)] as const),
    ),
  );
  const byName = new Map(
    offices.flatMap((office) =>
      [office.name, office.shortName].map((name) => [foldName(name), office] as const),
    ),
  );
  return {
    lapseOf: (cited) => lapseOf(cited, on),
    endingOf: (name) => endingOf(name, on),
    officeNow(name) {
      const office = byName.get(foldName(name));
      if (!office) return null;
      const current = now.get(office.id);
      if (!current) return 'closed';
      return current.name === office.name ? { name } : { name: current.name };
    },
  };
}
