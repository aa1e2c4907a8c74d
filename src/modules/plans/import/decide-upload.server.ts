import { mayDo } from '../../../platform/auth/policy.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { planErrors } from '../errors.ts';
import { planUploadDiscarded } from '../events.ts';
import { planPolicy } from '../policy.ts';
import { storePlan } from './store-plan.server.ts';
import { findUploadForUpdate, markDiscarded, markImported, type UploadWork } from './upload-store.server.ts';

/**
 * The person has seen the conversion and finds it right: the file becomes a plan.
 * @throws app.not-found, plan.upload-ended
 */
export async function acceptConversion(ctx: Ctx, input: { uploadId: string }): Promise<{ planId: string }> {
  return withTransaction(ctx, async (tx) => {
    const upload = await openUpload(tx, input.uploadId);
    const { reading, sourceText } = upload;
    if (upload.status !== 'awaiting_conversion' || !reading || sourceText === null)
      throw planErrors.uploadEnded();
    const { planId } = await storePlan(tx, {
      ...upload,
      reading,
      text: sourceText,
      by: tx.actor?.userId ?? null,
    });
    await markImported(tx.db, upload.id, planId, tx.clock.now());
    return { planId };
  });
}

/**
 * Takes an upload off the list; a scan that is being read is not stored when it is done.
 * @throws app.not-found, plan.upload-ended when it has become a plan meanwhile
 */
export async function discardUpload(ctx: Ctx, input: { uploadId: string }): Promise<void> {
  await withTransaction(ctx, async (tx) => {
    const upload = await openUpload(tx, input.uploadId);
    if (upload.status === 'discarded') return;
    if (upload.status === 'imported') throw planErrors.uploadEnded();
    await markDiscarded(tx.db, upload.id, tx.clock.now());
    const subject = { type: 'plan-upload', id: upload.id, unitId: null };
    await emit(tx, planUploadDiscarded, subject, { uploadId: upload.id });
  });
}

async function openUpload(tx: Ctx, uploadId: string): Promise<UploadWork> {
  if (!mayDo(planPolicy['plan.import'], tx.actor)) throw commonErrors.notFound();
  const upload = await findUploadForUpdate(tx.db, uploadId);
  if (!upload) throw commonErrors.notFound();
  return upload;
}
