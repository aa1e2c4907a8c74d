import { isDeepStrictEqual } from 'node:util';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { planErrors } from '../errors.ts';
import { planFactDecided } from '../events.ts';
import type { FactView } from '../facts.ts';
import { savePlanHead } from '../plan-store.server.ts';
import { correctFact } from '../review/correct-fact.ts';
import { planHeadOf } from '../review/plan-head.ts';
import { findFactForUpdate, listFacts, nextDecisionNo, saveDecision } from './fact-store.server.ts';
import { openPlanForReview } from './open-plan-for-review.server.ts';

export type FactDecision = 'confirm' | 'drop' | 'reopen';

export interface DecideFactInput {
  planId: string;
  factId: string;
  /** The version that the person looked at. */
  version: number;
  decision: FactDecision;
  /** Corrected fields; only with `confirm`. */
  value?: Record<string, unknown>;
}

const statusOf = { confirm: 'confirmed', drop: 'dropped', reopen: 'unconfirmed' } as const;

/**
 * Confirms a fact (with corrections or without), drops it, or opens it again.
 * @throws app.changed-meanwhile when another person decided it first, plan.bad-value, plan.not-in-review
 */
export async function decideFact(ctx: Ctx, input: DecideFactInput): Promise<void> {
  await withTransaction(ctx, async (tx) => {
    await openPlanForReview(tx, input.planId);
    const fact = await findFactForUpdate(tx.db, input.planId, input.factId);
    if (!fact || fact.kind === 'finding') throw commonErrors.notFound();
    // A plan without a head has no name, number or date; it is corrected, not dropped.
    if (fact.kind === 'head' && input.decision === 'drop') throw planErrors.badChoice();
    if (fact.version !== input.version) throw commonErrors.changedMeanwhile();
    const status = statusOf[input.decision];
    const value = input.decision === 'confirm' && input.value ? corrected(fact, input.value) : fact.value;
    if (status === fact.status && isDeepStrictEqual(value, fact.value)) return;
    await saveDecision(tx.db, [fact.id], {
      status,
      value,
      by: tx.actor!.userId,
      at: tx.clock.now(),
      no: await nextDecisionNo(tx.db),
    });
    await savePlanHead(tx.db, input.planId, planHeadOf(await listFacts(tx.db, input.planId)));
    await emit(
      tx,
      planFactDecided,
      { type: 'plan', id: input.planId, unitId: null },
      {
        planId: input.planId,
        factId: fact.id,
        kind: fact.kind,
        decision: input.decision,
        before: { status: fact.status, value: fact.value },
        after: { status, value },
      },
    );
  });
}

/** @throws plan.bad-value */
function corrected(fact: FactView, sent: Record<string, unknown>): unknown {
  const { value, fields } = correctFact(fact, sent);
  if (fields) throw planErrors.badValue({ fields });
  return value;
}
