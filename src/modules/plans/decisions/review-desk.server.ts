import { localDate } from '../../../platform/clock/clock.ts';
import { instantWords } from '../../../platform/clock/words.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { planErrors } from '../errors.ts';
import type { FactView } from '../facts.ts';
import { getSourceNames, type PlanView, savePlanHead } from '../plan-store.server.ts';
import { ownerNamesOn } from '../release/owner-names.server.ts';
import { changedMentions, unitFindingChanges } from '../review/findings/unknown-units.ts';
import { planHeadOf } from '../review/reading/plan-head.ts';
import { actionWords } from '../review/words/action-words.ts';
import { deleteFacts, insertFactStates, listFacts, updateFacts } from './fact-store.server.ts';
import { type DecisionAction, type FactChange, factsAfter } from './journal.ts';
import { findRemoval, insertDecision, nextDecisionNo } from './journal-store.server.ts';
import { openPlanForReview } from './open-plan-for-review.server.ts';

/** A plan that is being decided about: locked, with all its facts, so that decisions follow one another. */
export interface ReviewDesk {
  tx: Ctx;
  plan: PlanView;
  facts: FactView[];
}

/** @throws app.not-found (also without the right), plan.not-in-review */
export async function atReviewDesk<T>(
  ctx: Ctx,
  planId: string,
  work: (desk: ReviewDesk) => Promise<T>,
): Promise<T> {
  return withTransaction(ctx, async (tx) => {
    const plan = await openPlanForReview(tx, planId);
    return work({ tx, plan, facts: await listFacts(tx.db, planId) });
  });
}

export interface FactOnPage {
  factId: string;
  /** The version that the person looked at. */
  version: number;
}

/**
 * The fact as the person saw it.
 * @throws app.changed-meanwhile, plan.fact-gone when it was merged or taken out meanwhile, app.not-found
 */
export async function takeFact({ tx, plan, facts }: ReviewDesk, seen: FactOnPage): Promise<FactView> {
  const fact = facts.find((one) => one.id === seen.factId);
  if (!fact) {
    const removal = isUuid(seen.factId) ? await findRemoval(tx.db, plan.id, seen.factId) : null;
    if (!removal) throw commonErrors.notFound();
    const by =
      removal.madeBy === tx.actor?.userId ? 'chính tài khoản này' : (removal.madeByName ?? 'người khác');
    throw planErrors.factGone({ by, at: instantWords(removal.madeAt), action: actionWords[removal.action] });
  }
  if (fact.version !== seen.version) throw commonErrors.changedMeanwhile();
  return fact;
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/** Makes the changes as one decision that can be taken back, with the questions about units that follow from them. */
export async function record(
  desk: ReviewDesk,
  action: DecisionAction,
  changes: readonly FactChange[],
): Promise<number> {
  const { tx, plan } = desk;
  const no = await nextDecisionNo(tx.db);
  const at = tx.clock.now();
  const by = tx.actor!.userId;
  const followed = [...changes, ...(await followUps(desk, changes))];
  const made = followed.map(({ factId, before, after }): FactChange => {
    if (!after) return { factId, before, after };
    const isOpen = after.status === 'unconfirmed';
    const decided = { decidedBy: isOpen ? null : by, decidedAt: isOpen ? null : at.toISOString() };
    return { factId, before, after: { ...after, ...decided, decisionNo: no } };
  });
  await applyChanges(desk, made);
  await insertDecision(tx.db, { no, planId: plan.id, action, by, at, changes: made });
  return no;
}

/** Writes the `after` side of each change; `before` tells what is new and what goes. */
export async function applyChanges(desk: ReviewDesk, changes: readonly FactChange[]): Promise<void> {
  const { tx, plan, facts } = desk;
  const states = changes.flatMap(({ factId, after }) => (after ? [{ id: factId, state: after }] : []));
  const known = new Set(facts.map((fact) => fact.id));
  await updateFacts(
    tx.db,
    states.filter(({ id }) => known.has(id)),
  );
  await insertFactStates(
    tx.db,
    plan.id,
    states.filter(({ id }) => !known.has(id)),
    plan.version + 1,
  );
  await deleteFacts(
    tx.db,
    plan.id,
    changes.flatMap(({ factId, after }) => (after ? [] : [factId])),
  );
  await savePlanHead(tx.db, plan.id, planHeadOf(factsAfter(facts, changes)));
}

async function followUps(desk: ReviewDesk, changes: readonly FactChange[]): Promise<FactChange[]> {
  const { tx, plan, facts } = desk;
  const after = factsAfter(facts, changes);
  const { came, gone } = changedMentions(facts, after);
  if (came.size + gone.size === 0) return [];
  const aliases = await getSourceNames(tx.db, plan.id);
  const names = await ownerNamesOn(tx.db, localDate(tx.clock.now()), aliases, facts);
  return unitFindingChanges(facts, after, names);
}
