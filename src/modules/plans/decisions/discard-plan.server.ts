import { mayDo } from '../../../platform/auth/policy.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { planErrors } from '../errors.ts';
import { planDiscarded, planRestored } from '../events.ts';
import { findAnyPlanForUpdate, setPlanStatus } from '../plan-store.server.ts';
import { planPolicy } from '../policy.ts';

interface PlanOnPage {
  planId: string;
  /** The version that the person looked at. */
  version: number;
}

/**
 * Takes a plan that was uploaded by mistake out of sight; everything that was decided about it is kept.
 * @throws app.not-found, app.changed-meanwhile when somebody decided about it meanwhile, plan.not-discardable
 */
export async function discardPlan(ctx: Ctx, input: PlanOnPage): Promise<void> {
  await withTransaction(ctx, async (tx) => {
    const plan = await openPlan(tx, input);
    if (plan.status === 'released') throw planErrors.notDiscardable();
    if (plan.status === 'discarded') return;
    if (plan.version !== input.version) throw commonErrors.changedMeanwhile();
    await setPlanStatus(tx.db, plan.id, 'discarded');
    const subject = { type: 'plan', id: plan.id, unitId: null };
    await emit(tx, planDiscarded, subject, { planId: plan.id });
  });
}

/** Brings a discarded plan back into review, as it was. @throws app.not-found */
export async function restorePlan(ctx: Ctx, input: { planId: string }): Promise<void> {
  await withTransaction(ctx, async (tx) => {
    const plan = await openPlan(tx, input);
    if (plan.status !== 'discarded') return;
    await setPlanStatus(tx.db, plan.id, 'in_review');
    const subject = { type: 'plan', id: plan.id, unitId: null };
    await emit(tx, planRestored, subject, { planId: plan.id });
  });
}

async function openPlan(tx: Ctx, { planId }: { planId: string }) {
  if (!mayDo(planPolicy['plan.discard'], tx.actor)) throw commonErrors.notFound();
  const plan = await findAnyPlanForUpdate(tx.db, planId);
  if (!plan) throw commonErrors.notFound();
  return plan;
}
