import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { planDecisionUndone } from '../events.ts';
import { savePlanHead } from '../plan-store.server.ts';
import { planHeadOf } from '../review/plan-head.ts';
import { findFactForUpdate, listFacts, nextDecisionNo, saveDecision } from './fact-store.server.ts';
import { openPlanForReview } from './open-plan-for-review.server.ts';

/** Opens a decided finding again, whoever decided it. @throws app.changed-meanwhile, plan.not-in-review */
export async function reopenFinding(
  ctx: Ctx,
  input: { planId: string; factId: string; version: number },
): Promise<void> {
  await withTransaction(ctx, async (tx) => {
    await openPlanForReview(tx, input.planId);
    const fact = await findFactForUpdate(tx.db, input.planId, input.factId);
    if (fact?.kind !== 'finding') throw commonErrors.notFound();
    if (fact.version !== input.version) throw commonErrors.changedMeanwhile();
    await saveDecision(tx.db, [fact.id], {
      status: 'unconfirmed',
      value: fact.asRead,
      by: null,
      at: tx.clock.now(),
      no: await nextDecisionNo(tx.db),
    });
    await savePlanHead(tx.db, input.planId, planHeadOf(await listFacts(tx.db, input.planId)));
    await emit(
      tx,
      planDecisionUndone,
      { type: 'plan', id: input.planId, unitId: null },
      { planId: input.planId, factIds: [fact.id] },
    );
  });
}
