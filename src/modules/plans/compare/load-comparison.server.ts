import type { Ctx } from '../../../platform/context.server.ts';
import { listFacts } from '../decisions/fact-store.server.ts';
import { getPlan, listPlans } from '../find-plan.server.ts';
import { foldName } from '../fold.ts';
import type { PlanView } from '../plan-store.server.ts';
import { type Comparison, comparePlans } from './compare-plans.ts';
import { type ComparedFact, comparedKinds } from './pair-facts.ts';

export interface PlanComparison {
  plan: PlanView;
  /** Plans it can be laid beside, the likeliest first. */
  choices: { id: string; title: string; year: number }[];
  other: PlanView | null;
  comparison: Comparison[];
}

/**
 * A plan beside an earlier one: the one that is named, else the latest of an earlier year.
 * @throws app.not-found for plans that this person may not see
 */
export async function loadComparison(
  ctx: Ctx,
  planId: string,
  otherId: string | null,
): Promise<PlanComparison> {
  const plan = await getPlan(ctx.db, planId, ctx.actor);
  const others = (await listPlans(ctx.db, ctx.actor)).filter((one) => one.id !== plan.id);
  const choices = others
    .sort((a, b) => distance(plan, a) - distance(plan, b))
    .map(({ id, title, year }) => ({ id, title, year }));
  const chosen =
    (otherId === plan.id ? null : otherId) ??
    choices.find((one) => one.year < plan.year)?.id ??
    choices[0]?.id;
  if (!chosen) return { plan, choices, other: null, comparison: [] };
  const other = await getPlan(ctx.db, chosen, ctx.actor);
  const [before, after] = await Promise.all([keptFacts(ctx, other.id), keptFacts(ctx, plan.id)]);
  const years = { before: other.year, after: plan.year };
  return { plan, choices, other, comparison: comparePlans(before, after, years) };
}

/** Plans of the same body first; last year's before this year's, those before later ones. */
function distance(plan: PlanView, other: PlanView): number {
  const years = plan.year - other.year;
  const isForeign = foldName(plan.issuer ?? '') !== foldName(other.issuer ?? '');
  return (years > 0 ? years : 100 - years) + (isForeign ? 1000 : 0);
}

async function keptFacts(ctx: Ctx, planId: string): Promise<ComparedFact[]> {
  const kinds: readonly string[] = comparedKinds;
  const facts = await listFacts(ctx.db, planId);
  return facts.filter((fact): fact is typeof fact & ComparedFact => {
    return fact.status !== 'dropped' && kinds.includes(fact.kind);
  });
}
