import type { LocalDate } from '../../platform/clock/clock.ts';
import { addDays } from '../../platform/clock/clock.ts';
import { dateWords } from '../../platform/clock/words.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { unitErrors } from './errors.ts';
import { postEnded, postHandedOver } from './events.ts';
import {
  endHolding,
  findNextHolding,
  insertHolding,
  type LockedPost,
  lockPost,
} from './post-store.server.ts';

export interface HandOver {
  postId: string;
  /** Who holds it as the asker saw it; somebody else by now is a conflict. */
  fromUserId: string;
  toUserId: string;
  holder: string;
  on: LocalDate;
}

/**
 * From a day on somebody else holds the post: one ends, the other begins, in one step. What was done in the post stays
 * with it. Whether the asker may is the caller's to check.
 * @throws app.changed-meanwhile, post.too-early, post.passed-already, post.same-holder
 */
export async function handOverPost(ctx: Ctx, handOver: HandOver): Promise<void> {
  const { postId, fromUserId, toUserId, holder, on } = handOver;
  if (fromUserId === toUserId) throw unitErrors.sameHolder();
  await withTransaction(ctx, async (tx) => {
    const post = await lockHeld(tx, postId, fromUserId, on);
    await endHolding(tx.db, post.holdingId, on);
    await insertHolding(tx.db, postId, toUserId, on);
    const { unitId, title } = post;
    const payload = { postId, title, fromUserId, from: post.holder, userId: toUserId, holder, on };
    await emit(tx, postHandedOver, { type: 'unit', id: unitId, unitId }, payload);
  });
}

/** From a day on nobody holds the post. @throws as `handOverPost` */
export async function endPost(
  ctx: Ctx,
  { postId, userId, on }: { postId: string; userId: string; on: LocalDate },
): Promise<void> {
  await withTransaction(ctx, async (tx) => {
    const { holdingId, unitId, title, holder } = await lockHeld(tx, postId, userId, on);
    await endHolding(tx.db, holdingId, on);
    await emit(tx, postEnded, { type: 'unit', id: unitId, unitId }, { postId, userId, title, holder, on });
  });
}

async function lockHeld(
  tx: Ctx,
  postId: string,
  userId: string,
  on: LocalDate,
): Promise<LockedPost & { holdingId: string; holder: string }> {
  const post = await lockPost(tx.db, postId, userId);
  if (!post) throw commonErrors.changedMeanwhile();
  const { heldFrom, heldTo } = post;
  if (heldTo !== null) throw unitErrors.passedAlready({ on: dateWords(heldTo) });
  if (on <= heldFrom)
    throw unitErrors.tooEarly({ from: dateWords(heldFrom), first: dateWords(addDays(heldFrom, 1)) });
  const next = await findNextHolding(tx.db, postId, heldFrom);
  if (next) throw unitErrors.passedAlready({ on: dateWords(next) });
  return post;
}
