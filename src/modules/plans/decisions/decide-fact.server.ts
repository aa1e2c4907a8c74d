import { isDeepStrictEqual } from 'node:util';
import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { planErrors } from '../errors.ts';
import { planFactDecided } from '../events.ts';
import { type FactState, type FactView, isPlanFact } from '../facts.ts';
import { correctFact } from '../review/actions/correct-fact.ts';
import { type DecisionAction, stateOf } from './journal.ts';
import { type SentLines, spanInText } from './line-span.server.ts';
import { atReviewDesk, type FactOnPage, type ReviewDesk, record, takeFact } from './review-desk.server.ts';

export type FactDecision = 'confirm' | 'drop' | 'reopen';

export interface DecideFactInput extends FactOnPage {
  planId: string;
  decision: FactDecision;
  /** Corrected fields; only with `confirm`. */
  value?: Record<string, unknown>;
  /** Other lines that it stands in; only with `confirm`. */
  lines?: SentLines;
}

const statusOf = { confirm: 'confirmed', drop: 'dropped', reopen: 'unconfirmed' } as const;

/**
 * Confirms a fact (with corrections or without), drops it, or opens it again. A fact that a person added is taken out
 * when it is dropped: nothing of the plan is lost by that.
 * @throws app.changed-meanwhile when another person decided it first, plan.fact-gone, plan.bad-value, plan.not-in-review
 */
export async function decideFact(ctx: Ctx, input: DecideFactInput): Promise<void> {
  await atReviewDesk(ctx, input.planId, async (desk) => {
    const fact = await takeFact(desk, input);
    if (fact.kind === 'finding') throw commonErrors.notFound();
    // A plan without a head has no name, number or date; it is corrected, not dropped.
    if (fact.kind === 'head' && input.decision === 'drop') throw planErrors.badChoice();
    const before = stateOf(fact);
    const after = await decided(desk, fact, input);
    if (isDeepStrictEqual(before, after)) return;
    await record(desk, actionOf(input, after), [{ factId: fact.id, before, after }]);
    await emit(
      desk.tx,
      planFactDecided,
      { type: 'plan', id: input.planId, unitId: null },
      {
        planId: input.planId,
        factId: fact.id,
        kind: fact.kind,
        decision: input.decision,
        before: { status: before.status, value: before.value },
        after: { status: after?.status ?? 'dropped', value: after?.value ?? null },
      },
    );
  });
}

async function decided(
  desk: ReviewDesk,
  fact: FactView,
  { decision, value, lines }: DecideFactInput,
): Promise<FactState | null> {
  const state = stateOf(fact);
  if (decision === 'drop' && fact.origin === 'person') return null;
  const status = statusOf[decision];
  if (decision !== 'confirm') return { ...state, status };
  const span = lines ? await spanInText(desk, lines) : {};
  return { ...state, ...span, status, value: value ? corrected(fact, value) : state.value } as FactState;
}

function actionOf({ decision, value, lines }: DecideFactInput, after: FactState | null): DecisionAction {
  if (!after) return 'remove';
  return decision === 'confirm' && (value || lines) ? 'correct' : decision;
}

/** @throws plan.bad-value */
function corrected(fact: FactView, sent: Record<string, unknown>): unknown {
  if (!isPlanFact(fact)) throw commonErrors.notFound();
  const { value, fields } = correctFact(fact, sent);
  if (fields) throw planErrors.badValue({ fields });
  return value;
}
