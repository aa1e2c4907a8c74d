import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { planErrors } from '../errors.ts';
import { planDecisionUndone } from '../events.ts';
import { savePlanHead } from '../plan-store.server.ts';
import { planHeadOf } from '../review/plan-head.ts';
import { listFacts, listLastDecided, nextDecisionNo, saveDecision } from './fact-store.server.ts';
import { openPlanForReview } from './open-plan-for-review.server.ts';

/**
 * Takes back this person's last decision on the plan, one fact or the many confirmed at once. A corrected fact is
 * again as it was read; a dropped one keeps its corrections. Again and again: the decision before that.
 * @throws plan.nothing-to-undo
 */
export async function undoLastDecision(ctx: Ctx, input: { planId: string }): Promise<{ undone: number }> {
  return withTransaction(ctx, async (tx) => {
    await openPlanForReview(tx, input.planId);
    const facts = await listLastDecided(tx.db, input.planId, tx.actor!.userId);
    if (facts.length === 0) throw planErrors.nothingToUndo();
    const made = { by: null, at: tx.clock.now(), no: await nextDecisionNo(tx.db) };
    for (const fact of facts)
      await saveDecision(tx.db, [fact.id], {
        ...made,
        status: 'unconfirmed',
        value: fact.status === 'dropped' ? fact.value : fact.asRead,
      });
    await savePlanHead(tx.db, input.planId, planHeadOf(await listFacts(tx.db, input.planId)));
    await emit(
      tx,
      planDecisionUndone,
      { type: 'plan', id: input.planId, unitId: null },
      {
        planId: input.planId,
        factIds: facts.map((fact) => fact.id),
      },
    );
    return { undone: facts.length };
  });
}
