import { mayDo } from '../../../platform/auth/policy.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { planErrors } from '../errors.ts';
import { findPlanForUpdate, type PlanView } from '../plan-store.server.ts';
import { planPolicy } from '../policy.ts';

/**
 * The plan, locked, when this person may decide about it now.
 * @throws app.not-found (also without the right), plan.not-in-review
 */
export async function openPlanForReview(tx: Ctx, planId: string): Promise<PlanView> {
  if (!mayDo(planPolicy['plan.decide'], tx.actor)) throw commonErrors.notFound();
  const plan = await findPlanForUpdate(tx.db, planId);
  if (!plan) throw commonErrors.notFound();
  if (plan.status !== 'in_review') throw planErrors.notInReview();
  return plan;
}
