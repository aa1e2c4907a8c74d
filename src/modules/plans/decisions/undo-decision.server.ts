import type { Ctx } from '../../../platform/context.server.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { planErrors } from '../errors.ts';
import { planDecisionRedone, planDecisionUndone } from '../events.ts';
import type { FactKind } from '../facts.ts';
import { factNouns } from '../labels.ts';
import { changedBefore, changedSince, type DecisionAction, type JournalDecision } from './journal.ts';
import {
  findDecision,
  findFirstUndone,
  findLastStanding,
  type JournalChange,
  listChanges,
  markRedone,
  markUndone,
} from './journal-store.server.ts';
import { applyChanges, atReviewDesk, type ReviewDesk } from './review-desk.server.ts';

/** Without `no`: the last one that still stands (undo), the one taken back last (redo). */
interface WhichDecision {
  planId: string;
  no?: number;
}

export interface Undone {
  /** Facts that are again as they were. */
  undone: number;
  /** Facts of a decision about many that were changed since; they stay. */
  kept: number;
  /** Where to look now. */
  factId: string | null;
  kind: FactKind | null;
}

// Many facts confirmed with one press have nothing to do with each other; the parts of a split do.
const apart: readonly DecisionAction[] = ['confirm-clear'];

/**
 * Takes back one decision of this person: every fact it touched is again as it was before. What anybody changed since
 * stays; then the decision stands as a whole, save where its facts have nothing to do with each other.
 * @throws plan.nothing-to-undo, plan.changed-since
 */
export async function undoDecision(ctx: Ctx, input: WhichDecision): Promise<Undone> {
  return atReviewDesk(ctx, input.planId, async (desk) => {
    const decision = await decisionToUndo(desk, input);
    if (!decision) throw planErrors.nothingToUndo();
    const changes = await listChanges(desk.tx.db, decision.no);
    const touched = new Set(changedSince(decision.no, changes, byId(desk)).map((one) => one.factId));
    const free = changes.filter(({ factId }) => !touched.has(factId));
    if (free.length === 0 || (touched.size > 0 && !apart.includes(decision.action)))
      throw planErrors.changedSince(await whoChanged(desk, [...touched][0]!));
    await applyChanges(
      desk,
      free.map(({ factId, before, after }) => ({ factId, before: after, after: before })),
    );
    const factIds = free.map((one) => one.factId);
    await markUndone(desk.tx.db, decision.no, factIds, desk.tx.clock.now());
    const subject = { type: 'plan', id: input.planId, unitId: null };
    await emit(desk.tx, planDecisionUndone, subject, { planId: input.planId, factIds });
    return { undone: free.length, kept: touched.size, ...shown(free, 'before') };
  });
}

/**
 * Makes a decision again that this person took back.
 * @throws plan.nothing-to-redo, plan.changed-since
 */
export async function redoDecision(ctx: Ctx, input: WhichDecision): Promise<Undone> {
  return atReviewDesk(ctx, input.planId, async (desk) => {
    const decision = await decisionToRedo(desk, input);
    if (!decision) throw planErrors.nothingToRedo();
    const changes = (await listChanges(desk.tx.db, decision.no)).filter((one) => one.isUndone);
    const [other] = changedBefore(changes, byId(desk));
    if (other) throw planErrors.changedSince(await whoChanged(desk, other.factId));
    await applyChanges(desk, changes);
    await markRedone(desk.tx.db, decision.no);
    const factIds = changes.map((one) => one.factId);
    const subject = { type: 'plan', id: input.planId, unitId: null };
    await emit(desk.tx, planDecisionRedone, subject, { planId: input.planId, factIds });
    return { undone: changes.length, kept: 0, ...shown(changes, 'after') };
  });
}

function byId({ facts }: ReviewDesk) {
  return new Map(facts.map((fact) => [fact.id, fact]));
}

async function decisionToUndo(
  { tx, plan }: ReviewDesk,
  { no }: WhichDecision,
): Promise<JournalDecision | null> {
  const { userId } = tx.actor!;
  if (no === undefined) return findLastStanding(tx.db, plan.id, userId);
  const decision = await findDecision(tx.db, plan.id, no);
  return decision && decision.madeBy === userId && !decision.isUndone ? decision : null;
}

async function decisionToRedo(
  { tx, plan }: ReviewDesk,
  { no }: WhichDecision,
): Promise<JournalDecision | null> {
  const { userId } = tx.actor!;
  if (no === undefined) {
    const last = await findLastStanding(tx.db, plan.id, userId);
    return findFirstUndone(tx.db, plan.id, userId, last?.no ?? 0);
  }
  const decision = await findDecision(tx.db, plan.id, no);
  return decision?.madeBy === userId && decision.isUndone ? decision : null;
}

async function whoChanged({ tx, plan, facts }: ReviewDesk, factId: string) {
  const fact = facts.find((one) => one.id === factId);
  const latest = fact?.decisionNo ? await findDecision(tx.db, plan.id, fact.decisionNo) : null;
  const by =
    latest?.madeBy === tx.actor?.userId ? 'chính tài khoản này' : (latest?.madeByName ?? 'người khác');
  return { what: fact ? `một ${factNouns[fact.kind]}` : 'một dữ kiện', by };
}

/** The fact to look at: one that is there on that side, tasks and the like before the findings that followed. */
function shown(
  changes: readonly JournalChange[],
  side: 'before' | 'after',
): { factId: string | null; kind: FactKind | null } {
  const there = changes.filter((one) => one[side]);
  const chosen = there.find((one) => one[side]!.kind !== 'finding') ?? there[0];
  return { factId: chosen?.factId ?? null, kind: chosen?.[side]?.kind ?? null };
}
