import { mayDo } from '../../../platform/auth/policy.ts';
import { firstDayOf, type LocalDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { planErrors } from '../errors.ts';
import { planAmended, planAmendmentUndone } from '../events.ts';
import { findPlanForUpdate, markPlanChanged, type PlanView } from '../plan-store.server.ts';
import { planPolicy } from '../policy.ts';
import { listMeasures, listTasks, type MeasureView } from '../release/task-store.server.ts';
import { withAmendedWords } from './amended-words.ts';
import type { Amendment, AmendmentChange } from './amendment-schema.ts';
import {
  type AmendmentRow,
  deleteMeasures,
  deleteTerms,
  insertAddedMeasure,
  insertAmendment,
  insertTerms,
  listAmendments,
  type MeasureBefore,
  markAmendmentUndone,
  setCountedMonths,
  updateMeasure,
} from './amendment-store.server.ts';
import { monthsAfter, whyNotAmend } from './why-not-amend.ts';

export interface AmendPlanInput extends Amendment {
  planId: string;
  /** The version that was seen; null: whatever it is now. */
  version: number | null;
}

async function openReleasedPlan(tx: Ctx, planId: string): Promise<PlanView> {
  if (!mayDo(planPolicy['plan.amend'], tx.actor)) throw commonErrors.notFound();
  const plan = await findPlanForUpdate(tx.db, planId);
  if (plan?.status !== 'released') throw commonErrors.notFound();
  return plan;
}

/**
 * Changes what a released plan asks for, from a month on; who reacts to `plan.amended` brings the obligations along in
 * the same transaction. @throws app.not-found, app.changed-meanwhile, plan.not-amendable
 * @returns the amendment's id
 */
export async function amendPlan(ctx: Ctx, asked: AmendPlanInput): Promise<string> {
  return withTransaction(ctx, async (tx) => {
    const plan = await openReleasedPlan(tx, asked.planId);
    if (asked.version !== null && plan.version !== asked.version) throw commonErrors.changedMeanwhile();
    const measures = await listMeasures(tx.db, plan.id);
    const input = withAmendedWords(asked, measures);
    const taskIds = (await listTasks(tx.db, plan.id)).map((task) => task.id);
    const why = whyNotAmend({ ...plan, measures, taskIds }, input);
    if (why) throw planErrors.notAmendable({ reason: why });
    const amendmentId = await writeAmendment(tx, plan, measures, input);
    await markPlanChanged(tx.db, plan.id);
    const { fromMonth, basis, reason, changes } = input;
    await emit(
      tx,
      planAmended,
      { type: 'plan', id: plan.id, unitId: null },
      { planId: plan.id, amendmentId, fromMonth, basis, reason, changes },
    );
    return amendmentId;
  });
}

async function writeAmendment(
  tx: Ctx,
  plan: PlanView,
  measures: readonly MeasureView[],
  { fromMonth, basis, reason, changes }: Amendment,
): Promise<string> {
  const fromOn = firstDayOf(fromMonth);
  const named = new Set(changes.flatMap((one) => ('measureId' in one ? [one.measureId] : [])));
  const addedIds: string[] = [];
  for (const change of changes) {
    if (change.kind === 'set-months')
      await setCountedMonths(tx.db, plan.id, monthsAfter(plan.countedMonths, change.months, fromMonth));
    if (change.kind === 'add-measure')
      addedIds.push(await insertAddedMeasure(tx.db, plan.id, { ...change.measure, taskId: change.taskId }));
  }
  const before = {
    countedMonths: plan.countedMonths,
    measures: measures.filter((one) => named.has(one.id)).map(beforeOf),
    addedIds,
  };
  const by = tx.actor!.userId;
  const at = tx.clock.now();
  const made = { planId: plan.id, fromOn, basis, reason, changes, before, by, at };
  const amendmentId = await insertAmendment(tx.db, made);
  const added = changes.filter((one) => one.kind === 'add-measure');
  for (const [index, { measure }] of added.entries()) {
    const { what, needed, owedBy, dueOn } = measure;
    const terms = { what, needed, owedBy, dueOn, amendmentId, fromOn, isEnded: false };
    await insertTerms(tx.db, { ...terms, measureId: addedIds[index]! });
  }
  for (const change of changes)
    if ('measureId' in change) await turnMeasure(tx, measures, change, amendmentId, fromOn);
  return amendmentId;
}

function beforeOf({ id, what, needed, owedBy, dueOn }: MeasureView): MeasureBefore {
  return { id, what, needed, owedBy, dueOn };
}

async function turnMeasure(
  tx: Ctx,
  measures: readonly MeasureView[],
  change: Extract<AmendmentChange, { measureId: string }>,
  amendmentId: string,
  fromOn: LocalDate,
): Promise<void> {
  const measure = measures.find((one) => one.id === change.measureId)!;
  const was = beforeOf(measure);
  const { id: measureId } = was;
  if (measure.terms.length === 0)
    await insertTerms(tx.db, { ...was, measureId, amendmentId: null, fromOn: null, isEnded: false });
  const isEnded = change.kind === 'end-measure';
  const now = isEnded ? was : { ...was, ...saidIn(change) };
  await insertTerms(tx.db, { ...now, measureId, amendmentId, fromOn, isEnded });
  if (!isEnded) await updateMeasure(tx.db, now);
}

function saidIn({
  what,
  needed,
  owedBy,
  dueOn,
}: Extract<AmendmentChange, { kind: 'change-measure' }>): Partial<MeasureBefore> {
  return {
    ...(what === undefined ? {} : { what }),
    ...(needed === undefined ? {} : { needed }),
    ...(owedBy === undefined ? {} : { owedBy }),
    ...(dueOn === undefined ? {} : { dueOn }),
  };
}

/**
 * Takes the last amendment back; who reacts refuses when somebody built on it.
 * @throws app.not-found, plan.amendment-not-last
 */
export async function undoAmendment(
  ctx: Ctx,
  { planId, amendmentId, reason }: { planId: string; amendmentId: string; reason: string },
): Promise<void> {
  await withTransaction(ctx, async (tx) => {
    const plan = await openReleasedPlan(tx, planId);
    const standing = (await listAmendments(tx.db, plan.id)).filter((one) => one.undoneAt === null);
    const amendment = standing.find((one) => one.id === amendmentId);
    if (!amendment) throw commonErrors.notFound();
    if (standing[0] !== amendment) throw planErrors.amendmentNotLast();
    await markAmendmentUndone(tx.db, amendmentId, { reason, by: tx.actor!.userId, at: tx.clock.now() });
    const undone = { planId: plan.id, amendmentId, reason, addedIds: amendment.before.addedIds };
    const subject = { type: 'plan', id: plan.id, unitId: null };
    await putBack(tx, plan, amendment);
    await markPlanChanged(tx.db, plan.id);
    await emit(tx, planAmendmentUndone, subject, undone);
    // Only now, so that whoever reacts can still say what stood on them.
    await deleteMeasures(tx.db, amendment.before.addedIds);
  });
}

/** Added measures first ask for nothing, then they go. */
async function putBack(tx: Ctx, plan: PlanView, { id, before }: AmendmentRow): Promise<void> {
  await setCountedMonths(tx.db, plan.id, before.countedMonths);
  for (const measure of before.measures) await updateMeasure(tx.db, measure);
  await deleteTerms(tx.db, plan.id, id);
}
