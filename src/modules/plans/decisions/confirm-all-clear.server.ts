import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { planFactsConfirmed } from '../events.ts';
import type { FactKind } from '../facts.ts';
import { savePlanHead } from '../plan-store.server.ts';
import { planHeadOf } from '../review/plan-head.ts';
import { isClearAndOpen } from '../review/review-rules.ts';
import { listFacts, nextDecisionNo, saveDecision } from './fact-store.server.ts';
import { openPlanForReview } from './open-plan-for-review.server.ts';

/** Confirms in one decision every fact that is clear in the text (of these kinds, or of all); undone as one. */
export async function confirmAllClear(
  ctx: Ctx,
  input: { planId: string; kinds?: readonly FactKind[] },
): Promise<{ confirmed: number }> {
  return withTransaction(ctx, async (tx) => {
    await openPlanForReview(tx, input.planId);
    const facts = await listFacts(tx.db, input.planId);
    const factIds = facts
      .filter((fact) => isClearAndOpen(fact) && (input.kinds?.includes(fact.kind) ?? true))
      .map((fact) => fact.id);
    if (factIds.length === 0) return { confirmed: 0 };
    await saveDecision(tx.db, factIds, {
      status: 'confirmed',
      by: tx.actor!.userId,
      at: tx.clock.now(),
      no: await nextDecisionNo(tx.db),
    });
    await savePlanHead(tx.db, input.planId, planHeadOf(facts));
    await emit(
      tx,
      planFactsConfirmed,
      { type: 'plan', id: input.planId, unitId: null },
      {
        planId: input.planId,
        factIds,
      },
    );
    return { confirmed: factIds.length };
  });
}
