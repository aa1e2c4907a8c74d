import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { readFile } from '../../../platform/files/file-store.server.ts';
import { planUploadFailed } from '../events.ts';
import { type ReadPlan, readPlanFile } from './read-plan-file.server.ts';
import { storePlan } from './store-plan.server.ts';
import { findUploadForUpdate, markFailed, markImported, markPagesRead } from './upload-store.server.ts';

/**
 * The job behind an uploaded scan: recognises its pages, tells how far it is, and makes a plan of it. Run again after
 * a crash it begins anew; run again after it ended it does nothing.
 */
export async function readScan(
  ctx: Ctx,
  { uploadId }: { uploadId: string },
  readWith?: ReadPlan,
): Promise<void> {
  const upload = await findUploadForUpdate(ctx.db, uploadId);
  if (upload?.status !== 'reading') return;
  const { bytes } = await readFile(ctx, upload.fileId);
  let telling = Promise.resolve();
  const tell = (done: number, total: number) => {
    telling = telling.then(async () => {
      await markPagesRead(ctx.db, uploadId, done, total);
    });
  };
  try {
    const read = await readPlanFile({ fileName: upload.fileName, bytes }, readWith, tell);
    await telling;
    await withTransaction(ctx, async (tx) => {
      // Discarded while it was being read: the person does not want it any more.
      const now = await findUploadForUpdate(tx.db, uploadId);
      if (now?.status !== 'reading') return;
      const { planId } = await storePlan(tx, { ...now, ...read, by: now.createdBy });
      await markImported(tx.db, uploadId, planId, tx.clock.now());
    });
  } catch (error) {
    await telling;
    if (!isAppError(error)) throw error;
    const { code, message, help } = error;
    await withTransaction(ctx, async (tx) => {
      await markFailed(tx.db, uploadId, { code, message, help }, tx.clock.now());
      const subject = { type: 'plan-upload', id: uploadId, unitId: null };
      await emit(tx, planUploadFailed, subject, { uploadId, code });
    });
  }
}
