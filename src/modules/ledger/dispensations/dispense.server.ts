import { mayDo } from '../../../platform/auth/policy.ts';
import { localDate, type YearMonth } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { findPlan, listMeasures, type MeasureView, type PlanView } from '../../plans/index.server.ts';
import { healCredits, holdEvidence, recountCells } from '../credits/evidence-store.server.ts';
import { ledgerErrors } from '../errors.ts';
import { dispensationEnded, dispensationGiven, dispensationUndone } from '../events.ts';
import { isId } from '../obligations/obligation-store.server.ts';
import { type Settled, settle } from '../obligations/settle.server.ts';
import { ledgerPolicy } from '../policy.ts';
import type { DispensationInput } from './dispensation-schema.ts';
import {
  insertDispensation,
  listDispensations,
  lockDispensation,
  markDispensationEnded,
  markDispensationUndone,
} from './dispensation-store.server.ts';
import { findPlanOfDispensation, listUnitsTouched, lockPlan } from './dispensed-store.server.ts';
import { isTurned } from './settled-lines.ts';

/** Cells of a dispensation that a person reads before and after. */
export interface Dispensed {
  id: string;
  settled: Settled;
}

async function openPlan(tx: Ctx, planId: string): Promise<{ plan: PlanView; measures: MeasureView[] }> {
  if (!mayDo(ledgerPolicy['dispensation.give'], tx.actor)) throw commonErrors.notFound();
  // One decision after another: each sees what the one before made of the owed-set.
  await lockPlan(tx.db, planId);
  const plan = await findPlan(tx.db, planId);
  if (!plan) throw commonErrors.notFound();
  return { plan, measures: await listMeasures(tx.db, planId) };
}

/**
 * Excuses units from work of some months, or gives them until a later day. Work that comes round again is made up for in
 * a later period, work of the whole year gets the later day (decision record 0015).
 * @throws ledger.not-dispensable, app.not-found
 */
export async function dispense(ctx: Ctx, input: DispensationInput): Promise<Dispensed> {
  return withTransaction(ctx, async (tx) => {
    const { plan, measures } = await openPlan(tx, input.planId);
    const wrong = whyNotDispense(tx, plan, measures, input);
    if (wrong) throw ledgerErrors.notDispensable({ reason: wrong });
    await holdEvidence(tx.db);
    const made = { ...input, by: tx.actor!.userId, at: tx.clock.now() };
    const id = await insertDispensation(tx.db, made);
    const settled = await settleUnits(tx, plan, measures, input.unitIds);
    const vain = whyInVain(settled, input.kind);
    if (vain) throw ledgerErrors.notDispensable({ reason: vain });
    const { planId, kind, unitIds, measureIds, fromMonth, toMonth, until, reason, document } = input;
    const told = { planId, kind, unitIds, measureIds, fromMonth, toMonth, until, reason, document };
    await emit(tx, dispensationGiven, subjectOf(input.planId, input.unitIds), {
      dispensationId: id,
      ...told,
      cells: touchedCells(settled),
    });
    return { id, settled };
  });
}

function whyNotDispense(
  ctx: Ctx,
  plan: PlanView,
  measures: readonly MeasureView[],
  { kind, measureIds, toMonth, fromMonth, until }: DispensationInput,
): string | null {
  const known = new Set(measures.map((one) => one.id));
  if (measureIds.some((id) => !known.has(id))) return 'có chỉ tiêu không thuộc kế hoạch này';
  if (!fromMonth.startsWith(String(plan.year)) || !toMonth.startsWith(String(plan.year)))
    return `chỉ miễn, hoãn được các tháng của năm ${plan.year}`;
  if (kind === 'postpone' && until && until < localDate(ctx.clock.now())) return 'ngày hạn mới đã qua';
  if (kind === 'postpone' && until && until > `${plan.year}-12-31`)
    return `hạn mới phải trong năm ${plan.year}`;
  return null;
}

/** Cells of which something else is asked now; that another decision holds them too is no change. */
export function touchedCells({ begun, ended, changed, turned }: Settled): number {
  const ids = new Set([...changed, ...turned.filter(isTurned)].map(({ stored }) => stored.id));
  return ids.size + begun.length + ended.length;
}

function whyInVain(settled: Settled, kind: DispensationInput['kind']): string | null {
  const held = settled.turned;
  const done = held.filter(({ stored, wanted }) => wanted.isMadeUp && stored.done >= stored.needed).length;
  if (kind === 'postpone' && done > 0)
    return `${done} phần việc trong thời gian đó đã xong, không hoãn được; chọn các tháng và các việc chưa xong`;
  if (touchedCells(settled) > 0) return null;
  if (held.some(({ stored }) => stored.dispensationId !== null))
    return 'các phần việc này đã được miễn, hoãn theo quyết định trước';
  if (held.length > 0) return 'các phần việc trong thời gian đó đã xong, không còn gì để miễn';
  return 'các đơn vị này không phải làm gì trong thời gian đó';
}

function subjectOf(planId: string, unitIds: readonly string[]) {
  return { type: 'plan', id: planId, unitId: unitIds.length === 1 ? unitIds[0]! : null };
}

async function settleUnits(
  tx: Ctx,
  plan: PlanView,
  measures: readonly MeasureView[],
  named: readonly string[],
): Promise<Settled> {
  const unitIds = await listUnitsTouched(tx.db, named);
  const settled = await settle(tx, { plan, measures, unitIds }, null);
  await healCredits(tx.db, { unitIds }, tx.clock.now());
  await recountCells(tx.db, { unitIds });
  return settled;
}

/** From a month on it is owed again; months before stay as they were decided. @throws ledger.dispensation-over */
export async function endDispensation(
  ctx: Ctx,
  input: { id: string; fromMonth: YearMonth; reason: string },
): Promise<Dispensed> {
  return takeBack(ctx, input.id, async (tx, mark) => {
    await markDispensationEnded(tx.db, input.id, { ...mark, from: input.fromMonth, reason: input.reason });
    return { event: 'ended', input } as const;
  });
}

/** As if it had never been decided: for a mistake. @throws ledger.dispensation-over */
export async function undoDispensation(ctx: Ctx, input: { id: string; reason: string }): Promise<Dispensed> {
  return takeBack(ctx, input.id, async (tx, mark) => {
    await markDispensationUndone(tx.db, input.id, { ...mark, reason: input.reason });
    return { event: 'undone', input } as const;
  });
}

type Taken =
  | { event: 'ended'; input: { id: string; fromMonth: YearMonth; reason: string } }
  | { event: 'undone'; input: { id: string; reason: string } };

async function takeBack(
  ctx: Ctx,
  id: string,
  write: (tx: Ctx, mark: { by: string; at: Date }) => Promise<Taken>,
): Promise<Dispensed> {
  if (!isId(id) || !mayDo(ledgerPolicy['dispensation.give'], ctx.actor)) throw commonErrors.notFound();
  return withTransaction(ctx, async (tx) => {
    const planId = await findPlanOfDispensation(tx.db, id);
    if (!planId) throw commonErrors.notFound();
    const { plan, measures } = await openPlan(tx, planId);
    const held = await lockDispensation(tx.db, id);
    if (!held || held.undoneAt || held.endedFrom) throw ledgerErrors.dispensationOver();
    const [row] = await listDispensations(tx.db, { planId, id });
    await holdEvidence(tx.db);
    const taken = await write(tx, { by: tx.actor!.userId, at: tx.clock.now() });
    const settled = await settleUnits(tx, plan, measures, row!.unitIds);
    await tell(tx, planId, row!.unitIds, taken, touchedCells(settled));
    return { id, settled };
  });
}

async function tell(
  tx: Ctx,
  planId: string,
  unitIds: readonly string[],
  { event, input }: Taken,
  cells: number,
): Promise<void> {
  const subject = subjectOf(planId, unitIds);
  const told = { dispensationId: input.id, planId, reason: input.reason, cells };
  if (event === 'undone') await emit(tx, dispensationUndone, subject, told);
  else await emit(tx, dispensationEnded, subject, { ...told, endedFrom: input.fromMonth });
}
