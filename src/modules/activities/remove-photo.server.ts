import { mayDo } from '../../platform/auth/policy.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { forgetFile } from '../../platform/files/file-store.server.ts';
import { lockActivity } from './activity-store.server.ts';
import { activityPhotoRemoved } from './events.ts';
import { deletePhoto } from './photo-store.server.ts';
import { activityPolicy } from './policy.ts';
import { rungOf } from './rules.ts';

/**
 * Deletes a photo for good, as when a consent is taken back (rule P10). The activity still counts, with a lower rung.
 * @throws app.not-found
 */
export async function removePhoto(ctx: Ctx, activityId: string, fileId: string): Promise<void> {
  const { actor } = ctx;
  if (!actor) throw commonErrors.signInNeeded();
  const storageKey = await withTransaction(ctx, async (tx) => {
    const activity = await lockActivity(tx.db, activityId, actor.unitId);
    if (!activity) throw commonErrors.notFound();
    if (!mayDo(activityPolicy['activity.withdraw'], actor, activity.unitId)) throw commonErrors.notAllowed();
    if (!(await deletePhoto(tx.db, activityId, fileId))) throw commonErrors.notFound();
    const key = await forgetFile(tx, fileId);
    // A withdrawn activity counts nothing, so there is nothing to count anew.
    if (activity.status !== 'recorded') return key;
    const { unitId, kind, title, happenedOn, url } = activity;
    const rung = rungOf({ hasPhoto: activity.photoCount > 1, url });
    const receivedAt = activity.receivedAt.toISOString();
    await emit(
      tx,
      activityPhotoRemoved,
      { type: 'activity', id: activityId, unitId },
      { activityId, unitId, kind, title, happenedOn, receivedAt, url, rung, fileId },
    );
    return key;
  });
  if (storageKey) await ctx.files.delete(storageKey);
}
