import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { planDecisionUndone } from '../events.ts';
import { stateOf } from './journal.ts';
import { atReviewDesk, type FactOnPage, record, takeFact } from './review-desk.server.ts';

/** Opens a decided finding again, whoever decided it. @throws app.changed-meanwhile, plan.not-in-review */
export async function reopenFinding(ctx: Ctx, input: FactOnPage & { planId: string }): Promise<void> {
  await atReviewDesk(ctx, input.planId, async (desk) => {
    const fact = await takeFact(desk, input);
    if (fact.kind !== 'finding') throw commonErrors.notFound();
    const before = stateOf(fact) as typeof fact;
    await record(desk, 'reopen-finding', [
      { factId: fact.id, before, after: { ...before, status: 'unconfirmed', value: fact.asRead } },
    ]);
    const subject = { type: 'plan', id: input.planId, unitId: null };
    await emit(desk.tx, planDecisionUndone, subject, { planId: input.planId, factIds: [fact.id] });
  });
}
