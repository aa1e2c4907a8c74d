import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { findUnit } from '../../units/index.server.ts';
import { planErrors } from '../errors.ts';
import { planFindingResolved } from '../events.ts';
import { type FactOf, type FindingDecision, factsOfKind } from '../facts.ts';
import { savePlanHead } from '../plan-store.server.ts';
import { tidyDecision } from '../review/finding-choices.ts';
import { planHeadOf } from '../review/plan-head.ts';
import { findingDecisionSchema } from '../schema.ts';
import { findFactForUpdate, listFacts, nextDecisionNo, saveDecision } from './fact-store.server.ts';
import { openPlanForReview } from './open-plan-for-review.server.ts';

export interface ResolveFindingInput {
  planId: string;
  factId: string;
  version: number;
  decision: FindingDecision;
}

/**
 * Decides one contradiction or blank of the plan.
 * @throws app.changed-meanwhile, plan.bad-choice, plan.not-in-review
 */
export async function resolveFinding(ctx: Ctx, input: ResolveFindingInput): Promise<void> {
  await withTransaction(ctx, async (tx) => {
    await openPlanForReview(tx, input.planId);
    const fact = await findFactForUpdate(tx.db, input.planId, input.factId);
    if (fact?.kind !== 'finding') throw commonErrors.notFound();
    if (fact.version !== input.version) throw commonErrors.changedMeanwhile();
    const decision = tidyDecision(fact.value, input.decision);
    if (!decision || !(await isPossible(tx, decision))) throw planErrors.badChoice();
    const made = { by: tx.actor!.userId, at: tx.clock.now(), no: await nextDecisionNo(tx.db) };
    await saveDecision(tx.db, [fact.id], {
      ...made,
      status: 'confirmed',
      value: { ...fact.value, decision },
    });
    const facts = await listFacts(tx.db, input.planId);
    const listed = decision.issuer ? documentOf(facts, fact) : undefined;
    if (listed)
      await saveDecision(tx.db, [listed.id], {
        ...made,
        status: 'confirmed',
        value: { ...listed.value, issuer: decision.issuer },
      });
    await savePlanHead(tx.db, input.planId, planHeadOf(facts));
    await emit(
      tx,
      planFindingResolved,
      { type: 'plan', id: input.planId, unitId: null },
      {
        planId: input.planId,
        factId: fact.id,
        code: fact.value.code,
        choice: decision.choice,
      },
    );
  });
}

/** A real date, a unit that exists today. */
async function isPossible(tx: Ctx, decision: FindingDecision): Promise<boolean> {
  if (!findingDecisionSchema.safeParse(decision).success) return false;
  if (!decision.unitId) return true;
  return (await findUnit(tx.db, decision.unitId, localDate(tx.clock.now()))) !== null;
}

/** The listed document that a finding about a missing issuer speaks of. */
function documentOf(
  facts: Awaited<ReturnType<typeof listFacts>>,
  finding: FactOf<'finding'>,
): FactOf<'document'> | undefined {
  return factsOfKind(facts, 'document').find(
    (one) => one.value.symbol === finding.value.details?.symbol && one.fromLine === finding.fromLine,
  );
}
