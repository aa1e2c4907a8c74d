import { z } from 'zod';
import { mayDo } from '../../../platform/auth/policy.ts';
import type { LocalDate, YearMonth } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { listFacts } from '../decisions/fact-store.server.ts';
import { openPlanForReview } from '../decisions/open-plan-for-review.server.ts';
import { planErrors } from '../errors.ts';
import { planReleased } from '../events.ts';
import { factsOfKind } from '../facts.ts';
import type { MeasureDraft } from '../measures/measure-types.ts';
import { taskNumbers } from '../measures/proposal-input.ts';
import { getPlanSource, markReleased } from '../plan-store.server.ts';
import { planPolicy } from '../policy.ts';
import { whyNotReleasable } from '../review/actions/review-rules.ts';
import { planHeadOf } from '../review/reading/plan-head.ts';
import { countedMonthsSchema, measureDraftSchema, releaseBlanksSchema } from '../schema.ts';
import { insertMeasures, insertTasks } from './task-store.server.ts';

export interface ReleasePlanInput {
  planId: string;
  /** The version that the preview was made from. */
  version: number;
  measures: readonly MeasureDraft[];
  countedMonths: readonly YearMonth[];
  /** Fill what was left to be filled at release. */
  number?: string | null;
  issuedOn?: LocalDate | null;
}

/**
 * Writes tasks and measures and releases the plan; who reacts to `plan.released` does so in the same transaction.
 * @throws app.changed-meanwhile when a decision was made after the preview, plan.not-releasable, plan.bad-campaign
 */
export async function releasePlan(ctx: Ctx, input: ReleasePlanInput): Promise<void> {
  if (!mayDo(planPolicy['plan.release'], ctx.actor)) throw commonErrors.notFound();
  await withTransaction(ctx, async (tx) => {
    const plan = await openPlanForReview(tx, input.planId);
    if (plan.version !== input.version) throw commonErrors.changedMeanwhile();
    const facts = await listFacts(tx.db, input.planId);
    const whyNot = whyNotReleasable(facts);
    if (whyNot) throw planErrors.notReleasable({ reason: whyNot });
    const tasks = factsOfKind(facts, 'task').filter((fact) => fact.status === 'confirmed');
    const { sourceText } = await getPlanSource(tx.db, input.planId);
    const reason = whyNotACampaign(
      input,
      new Set(taskNumbers(tasks).values()),
      sourceText.split('\n').length,
    );
    if (reason) throw planErrors.badCampaign({ reason });
    const head = planHeadOf(facts);
    const taskIds = await insertTasks(tx.db, input.planId, tasks);
    await insertMeasures(tx.db, input.planId, input.measures, taskIds);
    await markReleased(tx.db, input.planId, {
      countedMonths: [...new Set(input.countedMonths)].sort(),
      number: input.number || head.number,
      issuedOn: input.issuedOn || head.issuedOn,
      by: tx.actor!.userId,
      at: tx.clock.now(),
    });
    await emit(tx, planReleased, { type: 'plan', id: input.planId, unitId: null }, { planId: input.planId });
  });
}

/** Every measure names who owes it and a clause of the text (rule P1); the second half of a sentence, or null. */
function whyNotACampaign(
  input: ReleasePlanInput,
  taskNos: ReadonlySet<number>,
  lines: number,
): string | null {
  if (input.measures.length === 0) return 'chưa có chỉ tiêu nào';
  if (!countedMonthsSchema.safeParse(input.countedMonths).success || input.countedMonths.length === 0)
    return 'chưa chọn tháng tính chỉ tiêu';
  const blanks = releaseBlanksSchema.safeParse({ number: input.number, issuedOn: input.issuedOn });
  if (!blanks.success) return 'số hoặc ngày ban hành chưa đúng';
  const parsed = z.array(measureDraftSchema).safeParse(input.measures);
  if (!parsed.success) return 'có chỉ tiêu chưa đủ thông tin';
  for (const measure of input.measures) {
    if (measure.owedBy.kinds.length + measure.owedBy.unitIds.length === 0)
      return `chỉ tiêu “${measure.what}” chưa có đơn vị thực hiện`;
    if (measure.taskNo !== null && !taskNos.has(measure.taskNo))
      return `chỉ tiêu “${measure.what}” thuộc nhiệm vụ chưa được xác nhận`;
    if (measure.toLine < measure.fromLine || measure.toLine > lines)
      return `chỉ tiêu “${measure.what}” không có đoạn văn bản làm căn cứ`;
  }
  return null;
}
