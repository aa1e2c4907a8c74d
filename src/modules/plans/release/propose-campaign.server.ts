import { type LocalDate, localDate, type YearMonth } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { listFacts } from '../decisions/fact-store.server.ts';
import { type FactView, factsOfKind } from '../facts.ts';
import { getPlan } from '../find-plan.server.ts';
import { defaultCountedMonths } from '../measures/counted-months.ts';
import { describedLimits } from '../measures/limits.ts';
import type { ProposedMeasure } from '../measures/measure-types.ts';
import { findOffice } from '../measures/owners.ts';
import { taskNumbers } from '../measures/proposal-input.ts';
import { proposeMeasures } from '../measures/propose-measures.ts';
import { lastDayInTime } from '../measures/report-measures.ts';
import { getPlanSource, type PlanView } from '../plan-store.server.ts';
import { whyNotReleasable } from '../review/actions/review-rules.ts';
import { type PlanHead, planHeadOf } from '../review/reading/plan-head.ts';
import { ownerNamesOn } from './owner-names.server.ts';
import { listOwnerRules } from './owner-rule-store.server.ts';
import { withOwnerRules } from './owner-rules.ts';

export interface Campaign {
  plan: PlanView;
  head: PlanHead;
  tasks: { no: number; title: string }[];
  measures: ProposedMeasure[];
  /** Upper bounds that the plan sets: described, nobody owes them. */
  limits: { what: string; fromLine: number; toLine: number }[];
  countedMonths: YearMonth[];
  /** The last day in time of the report that the units owe. */
  unitReportDueOn: LocalDate | null;
  /** Second half of a sentence; null when the plan can be released. */
  whyNot: string | null;
}

/** What a release would make of the confirmed facts. `off` names the assumptions that are switched off. */
export async function proposeCampaign(
  ctx: Ctx,
  planId: string,
  off: readonly string[] = [],
): Promise<Campaign> {
  const plan = await getPlan(ctx.db, planId, ctx.actor);
  const facts = await listFacts(ctx.db, planId);
  const { reading } = await getPlanSource(ctx.db, planId);
  const names = await ownerNamesOn(ctx.db, localDate(ctx.clock.now()), reading.units, facts);
  const proposed = proposeMeasures({ facts, sections: reading.sections, names, off });
  const measures = withOwnerRules(proposed, await listOwnerRules(ctx.db, planId));
  const head = planHeadOf(facts);
  const unitReportDueOn = unitReportDay(measures, facts, names);
  const tasks = factsOfKind(facts, 'task').filter((fact) => fact.status === 'confirmed');
  const numbers = taskNumbers(tasks);
  return {
    plan,
    head,
    tasks: tasks.map((fact) => ({ no: numbers.get(fact.id)!, title: fact.value.title })),
    measures,
    limits: describedLimits(tasks),
    countedMonths: defaultCountedMonths({
      year: plan.year,
      issuedOn: head.issuedOn,
      issuedMonth: head.issuedMonth,
      unitReportDueOn,
    }),
    unitReportDueOn,
    whyNot: whyNotReleasable(facts),
  };
}

/** The day of the duty that many units owe; without one, of the first duty towards an office of the department itself. */
function unitReportDay(
  measures: readonly ProposedMeasure[],
  facts: readonly FactView[],
  names: Parameters<typeof findOffice>[1],
): LocalDate | null {
  const ofMany = measures.filter((one) => one.kind === 'report' && one.owedBy.kinds.length > 0 && one.dueOn);
  const days = ofMany.map((one) => one.dueOn!).sort();
  if (days[0]) return days[0];
  const inside = factsOfKind(facts, 'report_duty').filter(
    (fact) => fact.status === 'confirmed' && findOffice(fact.value.via ?? fact.value.to, names),
  );
  return inside.flatMap((fact) => lastDayInTime(fact.value) ?? []).sort()[0] ?? null;
}
