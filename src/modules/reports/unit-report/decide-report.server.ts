import { instantWords } from '../../../platform/clock/words.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { cleanText } from '../../../platform/text/clean-text.ts';
import { reportErrors } from '../errors.ts';
import { reportAccepted, reportReturned } from '../events.ts';
import { decisionVerbs } from '../labels.ts';
import { type Decision, mayDecide, shortestReason } from '../rules.ts';
import { findReportForUpdate, markReport } from './report-store.server.ts';
import { findSubmission, markDecision, type SubmissionRow } from './submission-store.server.ts';

export interface DecisionInput {
  submissionId: string;
  decision: Decision;
  reason: string;
}

/**
 * The unit above accepts a submission, or returns it with its reason, which opens the work for the unit again (rule P8).
 * @throws report.reason-too-short, report.already-decided (who decided what), app.not-found
 */
export async function decideReport(ctx: Ctx, input: DecisionInput): Promise<void> {
  const { actor } = ctx;
  if (!actor) throw commonErrors.signInNeeded();
  const reason = cleanText(input.reason).trim();
  await withTransaction(ctx, async (tx) => {
    const submission = await findSubmission(tx.db, actor.scope, input.submissionId);
    if (!submission || !mayDecide(actor, submission.unitId)) throw commonErrors.notFound();
    if (input.decision === 'returned' && reason.length < shortestReason) throw reportErrors.reasonTooShort();
    await findReportForUpdate(tx.db, actor.scope, submission.reportId);
    const decided = {
      decision: input.decision,
      reason: reason || null,
      by: actor.userId,
      at: tx.clock.now(),
    };
    if (!(await markDecision(tx.db, submission.id, decided))) throw await takenBy(tx, submission.id);
    await markReport(tx.db, submission.reportId, input.decision, decided.at);
    await tell(tx, submission, decided.decision, decided.reason);
  });
}

async function tell(tx: Ctx, submission: SubmissionRow, decision: Decision, reason: string | null) {
  const { id: submissionId, reportId, unitId, planId, receiptCode } = submission;
  await emit(
    tx,
    decision === 'returned' ? reportReturned : reportAccepted,
    { type: 'report_submission', id: submissionId, unitId },
    { reportId, submissionId, unitId, planId, receiptCode, reason },
  );
}

/** Two people decided at once: the second one is told what the first one decided. */
async function takenBy(tx: Ctx, submissionId: string): Promise<Error> {
  const first = (await findSubmission(tx.db, { kind: 'all' }, submissionId))!;
  return reportErrors.alreadyDecided({
    decision: decisionVerbs[first.decision!],
    by: first.decidedByName ?? 'Người khác',
    at: instantWords(first.decidedAt!),
    reason: first.decisionReason,
  });
}
