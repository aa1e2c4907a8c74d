import { mayDo } from '../../../platform/auth/policy.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { saveFile } from '../../../platform/files/file-store.server.ts';
import { cleanLine } from '../../../platform/text/clean-text.ts';
import { planErrors } from '../errors.ts';
import { planPolicy } from '../policy.ts';
import { looksLikePlan } from '../reader/plan-signs.ts';
import { mediaTypeOf, type PlanFile, type ReadPlan, readPlanFile } from './read-plan-file.server.ts';
import { storePlan, yearOfPlan } from './store-plan.server.ts';

/**
 * Reads the file (in a child process, before anything is stored) and keeps it as a plan in review.
 * @throws plan.unreadable-… with the reader's sentence, plan.not-a-plan, plan.year-unknown; nothing is stored then
 */
export async function importPlan(
  ctx: Ctx,
  file: PlanFile,
  read?: ReadPlan,
): Promise<{ planId: string; facts: number }> {
  if (!mayDo(planPolicy['plan.import'], ctx.actor)) throw commonErrors.notAllowed();
  const fileName = cleanLine(file.fileName) || 'ke-hoach';
  const { reading, text } = await readPlanFile({ ...file, fileName }, read);
  // What comes with its reading was looked at before, or is a scan: a poor one shows few signs and people judge it.
  if (!read && !looksLikePlan(reading)) throw planErrors.notAPlan();
  const year = file.year ?? null;
  if (!yearOfPlan({ reading, year })) throw planErrors.yearUnknown();
  return withTransaction(ctx, async (tx) => {
    const { id: fileId } = await saveFile(tx, {
      unitId: tx.actor?.unitId ?? null,
      name: fileName,
      mediaType: mediaTypeOf(fileName),
      bytes: file.bytes,
    });
    return storePlan(tx, {
      reading,
      text,
      fileId,
      fileName,
      year,
      isSample: file.isSample,
      by: tx.actor?.userId ?? null,
    });
  });
}
