import { mayDo } from '../../../platform/auth/policy.ts';
import { monthOf } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { findPlan, listMeasures } from '../../plans/index.server.ts';
import { type Previewed, previewInput } from '../dispensations/dispensation-form.server.ts';
import type { DispensationInput } from '../dispensations/dispensation-schema.ts';
import { dispense } from '../dispensations/dispense.server.ts';
import { ledgerErrors } from '../errors.ts';
import { dispensationAnswered, dispensationAsked } from '../events.ts';
import { isId, listUnitObligations } from '../obligations/obligation-store.server.ts';
import { ledgerPolicy } from '../policy.ts';
import { insertRequest, lockRequest, markRequestDecided } from './request-store.server.ts';

/** A unit asks to be excused or given more time; what it asks for must be something that could be granted. */
export type AskInput = Omit<DispensationInput, 'unitIds' | 'measureIds' | 'document'> & {
  measureId: string | null;
};

/** @throws app.not-found, ledger.not-dispensable; @returns the request's id */
export async function askForDispensation(ctx: Ctx, input: AskInput): Promise<string> {
  const { actor } = ctx;
  if (!actor) throw commonErrors.signInNeeded();
  if (!mayDo(ledgerPolicy['dispensation.ask'], actor, actor.unitId)) throw commonErrors.notFound();
  return withTransaction(ctx, async (tx) => {
    const plan = await findPlan(tx.db, input.planId);
    if (!plan) throw commonErrors.notFound();
    const known = await listMeasures(tx.db, plan.id);
    if (input.measureId && !known.some((one) => one.id === input.measureId))
      throw ledgerErrors.notDispensable({ reason: 'chỉ tiêu không thuộc kế hoạch này' });
    await checkOpenWork(tx, actor.unitId, input);
    const asked = { ...input, unitId: actor.unitId };
    const id = await insertRequest(tx.db, { ...asked, by: actor.userId, at: tx.clock.now() });
    const subject = { type: 'dispensation_request', id, unitId: actor.unitId };
    await emit(tx, dispensationAsked, subject, { requestId: id, ...asked });
    return id;
  });
}

/** Only what is owed or not yet due can be asked for. @throws ledger.not-dispensable */
async function checkOpenWork(tx: Ctx, unitId: string, input: AskInput): Promise<void> {
  const { planId, measureId, fromMonth, toMonth } = input;
  const cells = await listUnitObligations(tx.db, { planId, unitId, scope: tx.actor!.scope });
  const asked = cells.filter((cell) => {
    if (measureId && cell.measureId !== measureId) return false;
    if (measureId && cell.period === 'plan') return true;
    return monthOf(cell.periodStart) <= toMonth && monthOf(cell.periodEnd) >= fromMonth;
  });
  if (asked.some((cell) => cell.state === 'owed' && cell.done < cell.needed)) return;
  const isDone = asked.some((cell) => cell.done >= cell.needed);
  throw ledgerErrors.notDispensable({
    reason: isDone
      ? 'các phần việc trong thời gian đó đã xong'
      : 'đơn vị không còn phải làm gì trong thời gian đó',
  });
}

/** What granting it decides. */
function asDispensation(
  request: NonNullable<Awaited<ReturnType<typeof lockRequest>>>,
  document: string,
): DispensationInput {
  const { planId, kind, fromMonth, toMonth, until, unitId, measureId, reason } = request;
  const asked = { planId, kind, fromMonth, toMonth, until, reason, document };
  return { ...asked, unitIds: [unitId], measureIds: measureId ? [measureId] : [] };
}

/** What would come of granting a request. @throws app.not-found */
export async function previewRequest(ctx: Ctx, requestId: string): Promise<Previewed> {
  if (!isId(requestId) || !mayDo(ledgerPolicy['dispensation.give'], ctx.actor)) throw commonErrors.notFound();
  const request = await withTransaction(ctx, (tx) => lockRequest(tx.db, requestId));
  if (!request) throw commonErrors.notFound();
  if (request.decision) return { input: null, preview: null, problem: null, errors: {} };
  return previewInput(ctx, asDispensation(request, ''));
}

export type AnswerInput =
  /** `mark`: of the preview that was agreed to; a later answer of another kind is asked back. */
  | { requestId: string; decision: 'granted'; reason: string; document: string; mark?: string }
  | { requestId: string; decision: 'refused'; reason: string };

/**
 * The coordinator grants a request, which is a dispensation like any other, or refuses it with a reason.
 * @throws app.not-found, ledger.request-answered, ledger.not-dispensable
 * @returns the decision's id when it is granted
 */
export async function answerRequest(ctx: Ctx, input: AnswerInput): Promise<string | null> {
  if (!isId(input.requestId) || !mayDo(ledgerPolicy['dispensation.give'], ctx.actor))
    throw commonErrors.notFound();
  return withTransaction(ctx, async (tx) => {
    const request = await lockRequest(tx.db, input.requestId);
    if (!request) throw commonErrors.notFound();
    if (request.decision) throw ledgerErrors.requestAnswered();
    const { unitId } = request;
    if (input.decision === 'granted' && input.mark !== undefined) {
      const { preview, problem } = await previewInput(tx, asDispensation(request, ''));
      if (!problem && preview?.mark !== input.mark) throw commonErrors.changedMeanwhile();
    }
    const granted =
      input.decision === 'granted' ? await dispense(tx, asDispensation(request, input.document)) : null;
    await settleRequest(tx, input.requestId, unitId, input.decision, input.reason, granted?.id ?? null);
    return granted?.id ?? null;
  });
}

/** The unit no longer asks. @throws app.not-found, ledger.request-answered */
export async function withdrawRequest(ctx: Ctx, requestId: string): Promise<void> {
  const { actor } = ctx;
  if (!actor) throw commonErrors.signInNeeded();
  if (!isId(requestId)) throw commonErrors.notFound();
  await withTransaction(ctx, async (tx) => {
    const request = await lockRequest(tx.db, requestId);
    if (!request || !mayDo(ledgerPolicy['dispensation.ask'], actor, request.unitId))
      throw commonErrors.notFound();
    if (request.decision) throw ledgerErrors.requestAnswered();
    await settleRequest(tx, requestId, request.unitId, 'withdrawn', null, null);
  });
}

async function settleRequest(
  tx: Ctx,
  requestId: string,
  unitId: string,
  decision: 'granted' | 'refused' | 'withdrawn',
  reason: string | null,
  dispensationId: string | null,
): Promise<void> {
  const mark = { by: tx.actor!.userId, at: tx.clock.now() };
  await markRequestDecided(tx.db, requestId, { decision, reason, dispensationId, ...mark });
  const subject = { type: 'dispensation_request', id: requestId, unitId };
  await emit(tx, dispensationAnswered, subject, { requestId, decision, reason, dispensationId });
}
