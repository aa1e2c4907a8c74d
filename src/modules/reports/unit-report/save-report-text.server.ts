import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { reportErrors } from '../errors.ts';
import { textLabels } from '../labels.ts';
import { isOpen, mostWords, type ReportTexts, tooLongField, wordsOf } from '../rules.ts';
import { writerOf } from './open-report.server.ts';
import { findReport, type ReportRow, saveTexts } from './report-store.server.ts';
import { findLastSubmission } from './submission-store.server.ts';

export interface SavedText {
  reportId: string;
  /** The version that was edited. */
  version: number;
  texts: Partial<ReportTexts>;
}

/**
 * Saves some texts of the own unit's open report. @returns the new version
 * @throws app.changed-meanwhile when somebody saved since, report.already-submitted, report.text-too-long, app.not-found
 */
export async function saveReportText(ctx: Ctx, saved: SavedText): Promise<number> {
  const actor = writerOf(ctx);
  return withTransaction(ctx, async (tx) => {
    const report = await findReport(tx.db, { kind: 'units', unitIds: [actor.unitId] }, saved.reportId);
    if (!report) throw commonErrors.notFound();
    await refuseLocked(tx, report);
    refuseTooLong({ ...report, ...saved.texts });
    const by = { userId: actor.userId, at: tx.clock.now() };
    const version = await saveTexts(tx.db, report.id, saved.version, saved.texts, by);
    if (version === null) throw commonErrors.changedMeanwhile();
    return version;
  });
}

export async function refuseLocked(tx: Ctx, report: ReportRow): Promise<void> {
  if (isOpen(report.status)) return;
  const last = await findLastSubmission(tx.db, { kind: 'all' }, report.id);
  throw reportErrors.alreadySubmitted({ receiptCode: last?.receiptCode ?? '' });
}

export function refuseTooLong(texts: ReportTexts): void {
  const field = tooLongField(texts);
  if (!field) return;
  const details = { label: textLabels[field], most: mostWords[field], words: wordsOf(texts[field]) };
  throw reportErrors.textTooLong(details);
}
