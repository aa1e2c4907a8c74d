import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { openPlanForReview } from '../decisions/open-plan-for-review.server.ts';
import { planErrors } from '../errors.ts';
import { planOwnersDecided } from '../events.ts';
import type { OwedBy } from '../measures/measure-types.ts';
import { markPlanChanged } from '../plan-store.server.ts';
import { owedBySchema } from '../schema.ts';
import { deleteOwnerRule, saveOwnerRule } from './owner-rule-store.server.ts';
import { proposalOf } from './owner-rules.ts';
import { proposeCampaign } from './propose-campaign.server.ts';

export interface OwnersDecision {
  planId: string;
  /** The version the person saw. */
  version: number;
  measureKey: string;
  /** Null: as the plan's words say. */
  owedBy: OwedBy | null;
}

/**
 * Who owes a measure of a plan that is not released yet. A release prepared before it is out of date.
 * @throws app.not-found, app.changed-meanwhile, plan.not-in-review, plan.bad-owners
 */
export async function decideOwners(ctx: Ctx, decision: OwnersDecision): Promise<void> {
  const { planId, measureKey } = decision;
  await withTransaction(ctx, async (tx) => {
    const plan = await openPlanForReview(tx, planId);
    if (plan.version !== decision.version) throw commonErrors.changedMeanwhile();
    const { measures } = await proposeCampaign(tx, planId);
    const measure = measures.find((one) => one.key === measureKey);
    if (!measure) throw commonErrors.notFound();
    const owedBy = decision.owedBy === null ? null : checkedOwners(decision.owedBy, measure.what);
    if (owedBy) {
      const rule = { measureKey, proposal: proposalOf(measure), owedBy };
      await saveOwnerRule(tx.db, planId, { ...rule, by: tx.actor!.userId, at: tx.clock.now() });
    } else await deleteOwnerRule(tx.db, planId, measureKey);
    await markPlanChanged(tx.db, planId);
    await emit(
      tx,
      planOwnersDecided,
      { type: 'plan', id: planId, unitId: null },
      { planId, measureKey, what: measure.what, owedBy },
    );
  });
}

/** @throws plan.bad-owners */
export function checkedOwners(owedBy: OwedBy, what: string): OwedBy {
  const parsed = owedBySchema.safeParse(owedBy);
  if (!parsed.success) throw planErrors.badOwners({ reason: `quy tắc ai làm “${what}” chưa đúng` });
  if (parsed.data.kinds.length + parsed.data.unitIds.length === 0)
    throw planErrors.badOwners({ reason: `chỉ tiêu “${what}” chưa có đơn vị thực hiện` });
  return parsed.data;
}
