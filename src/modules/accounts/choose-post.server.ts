import type { RequestSession } from '../../platform/auth/session-rules.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { listComingPosts } from '../units/index.server.ts';
import { postChosen } from './events.ts';
import { markPostChosen } from './sessions/session-store.server.ts';

export interface ChoosablePost {
  postId: string;
  title: string;
  unitName: string;
  isActing: boolean;
}

/** The posts that the person holds today. */
export async function listOwnPosts(ctx: Ctx): Promise<ChoosablePost[]> {
  const { userId, postId: acting } = ctx.actor!;
  const today = localDate(ctx.clock.now());
  return (await listComingPosts(ctx.db, userId, today))
    .filter((post) => post.heldFrom <= today)
    .map(({ postId, title, unitName }) => ({ postId, title, unitName, isActing: postId === acting }));
}

/** From now on the person acts in this post of theirs, in this session. @throws app.not-found when it is not theirs */
export async function choosePost(ctx: Ctx, session: RequestSession, postId: string): Promise<void> {
  if (!(await listOwnPosts(ctx)).some((post) => post.postId === postId)) throw commonErrors.notFound();
  const { userId, unitId } = ctx.actor!;
  await withTransaction(ctx, async (tx) => {
    await markPostChosen(tx.db, session.id, postId);
    await emit(tx, postChosen, { type: 'user', id: userId, unitId }, { postId });
  });
}
