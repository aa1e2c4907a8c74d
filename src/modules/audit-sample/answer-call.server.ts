import { mayDo } from '../../platform/auth/policy.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { settleAudit } from '../ledger/index.server.ts';
import { listItems, saveAnswer } from './draw-store.server.ts';
import { sampleAnswered } from './events.ts';
import { auditSamplePolicy } from './policy.ts';
import { outcomeOf } from './rules.ts';
import type { AnswerForm } from './schema.ts';

/**
 * What the call said: confirmed raises the evidence to rung 4, not confirmed marks it so and drops it to 0; it still
 * counts until somebody returns it, so that the share stays that of everything that was drawn. An answer may be
 * given again; the version guards against two people at one item.
 * @throws app.not-found, app.changed-meanwhile
 */
export async function answerCall(
  ctx: Ctx,
  item: { drawId: string; place: number },
  form: AnswerForm,
): Promise<void> {
  const { actor } = ctx;
  if (!actor) throw commonErrors.signInNeeded();
  if (!mayDo(auditSamplePolicy['audit-sample.answer'], actor)) throw commonErrors.notAllowed();
  await withTransaction(ctx, async (tx) => {
    const [held] = await listItems(tx.db, item.drawId, { place: item.place, forUpdate: true });
    if (!held) throw commonErrors.notFound();
    if (held.version !== form.version) throw commonErrors.changedMeanwhile();
    const answers =
      form.viec === 'tra-loi'
        ? { rightUnit: form.rightUnit, rightTime: form.rightTime, isReal: form.isReal }
        : null;
    const outcome = answers ? outcomeOf(answers) : 'unreachable';
    await saveAnswer(tx.db, item, {
      outcome,
      rightUnit: answers?.rightUnit ?? null,
      rightTime: answers?.rightTime ?? null,
      isReal: answers?.isReal ?? null,
      note: form.note,
      by: actor.userId,
      at: tx.clock.now(),
    });
    await settleAudit(tx, held.evidenceId, { outcome, reason: form.note });
    await emit(
      tx,
      sampleAnswered,
      { type: 'audit_draw', id: item.drawId, unitId: null },
      { ...item, outcome, note: form.note },
    );
  });
}
