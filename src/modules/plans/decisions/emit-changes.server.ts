import { emit } from '../../../platform/events/emit.server.ts';
import { planFactsChanged } from '../events.ts';
import type { DecisionAction, FactChange } from './journal.ts';
import { type ReviewDesk, record } from './review-desk.server.ts';

/** Records a decision that brings, takes, moves or binds facts, and says so. */
export async function changed(
  desk: ReviewDesk,
  action: DecisionAction,
  changes: FactChange[],
): Promise<void> {
  const decisionNo = await record(desk, action, changes);
  const subject = { type: 'plan', id: desk.plan.id, unitId: null };
  await emit(desk.tx, planFactsChanged, subject, { planId: desk.plan.id, decisionNo, action, changes });
}
