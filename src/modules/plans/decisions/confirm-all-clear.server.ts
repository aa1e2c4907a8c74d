import type { Ctx } from '../../../platform/context.server.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { planFactsConfirmed } from '../events.ts';
import type { FactKind } from '../facts.ts';
import { isClearAndOpen } from '../review/actions/review-rules.ts';
import { stateOf } from './journal.ts';
import { atReviewDesk, record } from './review-desk.server.ts';

/** Confirms in one decision every fact that is clear in the text (of these kinds, or of all); undone as one. */
export async function confirmAllClear(
  ctx: Ctx,
  input: { planId: string; kinds?: readonly FactKind[] },
): Promise<{ confirmed: number }> {
  return atReviewDesk(ctx, input.planId, async (desk) => {
    const clear = desk.facts.filter(
      (fact) => isClearAndOpen(fact) && (input.kinds?.includes(fact.kind) ?? true),
    );
    if (clear.length === 0) return { confirmed: 0 };
    const changes = clear.map((fact) => {
      const before = stateOf(fact);
      return { factId: fact.id, before, after: { ...before, status: 'confirmed' as const } };
    });
    await record(desk, 'confirm-clear', changes);
    const subject = { type: 'plan', id: input.planId, unitId: null };
    const factIds = clear.map((fact) => fact.id);
    await emit(desk.tx, planFactsConfirmed, subject, { planId: input.planId, factIds });
    return { confirmed: clear.length };
  });
}
