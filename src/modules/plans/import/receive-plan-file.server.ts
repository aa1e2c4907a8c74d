import { createHash } from 'node:crypto';
import { mayDo } from '../../../platform/auth/policy.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { saveFile } from '../../../platform/files/file-store.server.ts';
import { cleanLine } from '../../../platform/text/clean-text.ts';
import { planErrors } from '../errors.ts';
import { planUploadReceived } from '../events.ts';
import { planPolicy } from '../policy.ts';
import { isScan } from '../reader/intake/intake.ts';
import { LIMITS } from '../reader/intake/limits.ts';
import { looksLikePlan } from '../reader/plan-signs.ts';
import { importPlan } from './import-plan.server.ts';
import { mediaTypeOf, type PlanFile, type ReadPlan, readPlanFile } from './read-plan-file.server.ts';
import { findSameFile } from './same-file-store.server.ts';
import { yearOfPlan } from './store-plan.server.ts';
import { insertUpload, type NewUpload } from './upload-store.server.ts';

export type Received = { planId: string; uploadId: null } | { planId: null; uploadId: string };

/**
 * Takes a plan file at the web's door. A text is read at once and becomes a plan; a scan is kept and recognised by a
 * job; a text in an old encoding waits until a person has seen what the conversion makes of it.
 * @throws plan.unreadable-…, plan.not-a-plan, plan.year-unknown, plan.same-file unless `again`; nothing is stored then
 */
export async function receivePlanFile(ctx: Ctx, file: PlanFile, readWith?: ReadPlan): Promise<Received> {
  if (!mayDo(planPolicy['plan.import'], ctx.actor)) throw commonErrors.notAllowed();
  const same = file.again ? null : await findSameFile(ctx.db, sha256Of(file.bytes));
  if (same) throw planErrors.sameFile(same);
  const fileName = cleanLine(file.fileName) || 'ke-hoach';
  if (file.bytes.byteLength <= LIMITS.fileBytes && (await isScan(file.bytes)))
    return keepUpload(ctx, { ...file, fileName }, { status: 'reading' });
  const read = await readPlanFile({ ...file, fileName }, readWith);
  if (!looksLikePlan(read.reading)) throw planErrors.notAPlan();
  const year = file.year ?? null;
  if (!yearOfPlan({ reading: read.reading, year })) throw planErrors.yearUnknown();
  const { conversion } = read;
  if (conversion)
    return keepUpload(
      ctx,
      { ...file, fileName },
      { status: 'awaiting_conversion', read: { ...read, conversion } },
    );
  const { planId } = await importPlan(ctx, file, async () => read);
  return { planId, uploadId: null };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function keepUpload(
  ctx: Ctx,
  { fileName, bytes, year }: PlanFile,
  state: Pick<NewUpload, 'status' | 'read'>,
): Promise<Received> {
  return withTransaction(ctx, async (tx) => {
    const { id: fileId } = await saveFile(tx, {
      unitId: tx.actor?.unitId ?? null,
      name: fileName,
      mediaType: mediaTypeOf(fileName),
      bytes,
    });
    const uploadId = await insertUpload(tx.db, {
      ...state,
      fileId,
      fileName,
      year: year ?? null,
      by: tx.actor?.userId ?? null,
      at: tx.clock.now(),
    });
    const subject = { type: 'plan-upload', id: uploadId, unitId: null };
    await emit(tx, planUploadReceived, subject, { uploadId, fileName });
    if (state.status === 'reading') await tx.jobs.send(tx.db, 'plans.read-scan', { uploadId });
    return { planId: null, uploadId };
  });
}
