import { mayDo } from '../../platform/auth/policy.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { type Activity, lockActivity, markActivity } from './activity-store.server.ts';
import { activityErrors } from './errors.ts';
import { activityRecorded, activityWithdrawn } from './events.ts';
import { activityPolicy } from './policy.ts';
import { rungOf } from './rules.ts';

/**
 * Takes back an activity of the person's own unit; it counts no more. `restoreActivity` undoes it.
 * @throws app.not-found, activity.not-recorded
 */
export async function withdrawActivity(ctx: Ctx, id: string, reason: string): Promise<{ id: string }> {
  return withTransaction(ctx, async (tx) => {
    const activity = await lockOwn(tx, id);
    if (activity.status !== 'recorded') throw activityErrors.notRecorded({ title: activity.title });
    const at = tx.clock.now();
    await markActivity(tx.db, activity, { at, reason });
    const { unitId, title } = activity;
    await emit(
      tx,
      activityWithdrawn,
      { type: 'activity', id, unitId },
      { activityId: id, unitId, title, reason, withdrawnAt: at.toISOString() },
    );
    return { id };
  });
}

/**
 * Puts a withdrawn activity back as it was, with its first dates; it counts again.
 * @throws app.not-found, activity.not-withdrawn
 */
export async function restoreActivity(ctx: Ctx, id: string): Promise<{ id: string }> {
  return withTransaction(ctx, async (tx) => {
    const activity = await lockOwn(tx, id);
    if (activity.status !== 'withdrawn') throw activityErrors.notWithdrawn({ title: activity.title });
    await markActivity(tx.db, activity, null);
    const { unitId, kind, title, happenedOn, url, photoCount } = activity;
    const rung = rungOf({ hasPhoto: photoCount > 0, url });
    const receivedAt = activity.receivedAt.toISOString();
    await emit(
      tx,
      activityRecorded,
      { type: 'activity', id, unitId },
      { activityId: id, unitId, kind, title, happenedOn, receivedAt, url, rung },
    );
    return { id };
  });
}

async function lockOwn(tx: Ctx, id: string): Promise<Activity> {
  const { actor } = tx;
  if (!actor) throw commonErrors.signInNeeded();
  const activity = await lockActivity(tx.db, id, actor.unitId);
  if (!activity) throw commonErrors.notFound();
  if (!mayDo(activityPolicy['activity.withdraw'], actor, activity.unitId)) throw commonErrors.notAllowed();
  return activity;
}
