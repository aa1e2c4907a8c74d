import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { findUnit } from '../../units/index.server.ts';
import { planErrors } from '../errors.ts';
import { planFindingResolved } from '../events.ts';
import { type FactOf, type FactState, type FactView, type FindingDecision, factsOfKind } from '../facts.ts';
import { tidyDecision } from '../review/findings/finding-choices.ts';
import { findingDecisionSchema } from '../schema.ts';
import { type FactChange, stateOf } from './journal.ts';
import { atReviewDesk, type FactOnPage, record, takeFact } from './review-desk.server.ts';

export interface ResolveFindingInput extends FactOnPage {
  planId: string;
  decision: FindingDecision;
}

/**
 * Decides one contradiction or blank of the plan.
 * @throws app.changed-meanwhile, plan.fact-gone, plan.bad-choice, plan.not-in-review
 */
export async function resolveFinding(ctx: Ctx, input: ResolveFindingInput): Promise<void> {
  await atReviewDesk(ctx, input.planId, async (desk) => {
    const fact = await takeFact(desk, input);
    if (fact.kind !== 'finding') throw commonErrors.notFound();
    const decision = tidyDecision(fact.value, input.decision);
    if (!decision || !(await isPossible(desk.tx, decision))) throw planErrors.badChoice();
    const listed = decision.issuer ? documentOf(desk.facts, fact) : undefined;
    await record(desk, 'resolve', [
      confirmed(fact, { ...fact.value, decision }),
      ...(listed ? [confirmed(listed, { ...listed.value, issuer: decision.issuer })] : []),
    ]);
    await emit(
      desk.tx,
      planFindingResolved,
      { type: 'plan', id: input.planId, unitId: null },
      { planId: input.planId, factId: fact.id, code: fact.value.code, choice: decision.choice },
    );
  });
}

function confirmed(fact: FactView, value: unknown): FactChange {
  const before = stateOf(fact);
  return { factId: fact.id, before, after: { ...before, status: 'confirmed', value } as FactState };
}

/** A real date, a unit that exists today. */
async function isPossible(tx: Ctx, decision: FindingDecision): Promise<boolean> {
  if (!findingDecisionSchema.safeParse(decision).success) return false;
  if (!decision.unitId) return true;
  return (await findUnit(tx.db, decision.unitId, localDate(tx.clock.now()))) !== null;
}

/** The listed document that a finding about a missing issuer speaks of. */
function documentOf(facts: readonly FactView[], finding: FactOf<'finding'>): FactOf<'document'> | undefined {
  return factsOfKind(facts, 'document').find(
    (one) => one.value.symbol === finding.value.details?.symbol && one.fromLine === finding.fromLine,
  );
}
