import { isSessionOver, type RequestSession, touchEveryMs } from '../../../platform/auth/session-rules.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { deleteSession, markSessionUsed } from './session-store.server.ts';

/**
 * The session of these request headers, if it is not over; asking for it counts as use. Sessions live in real time,
 * also in a sample house whose clock stands in another year.
 */
export async function findSession(
  ctx: Ctx,
  headers: Headers,
): Promise<{ session: RequestSession; userId: string } | null> {
  const found = await ctx.auth.api.getSession({ headers });
  if (!found) return null;
  const { id, createdAt, updatedAt, userId } = found.session;
  const isSharedComputer = found.session.isSharedComputer === true;
  const now = new Date();
  if (isSessionOver({ createdAt, updatedAt, isSharedComputer }, now)) {
    await deleteSession(ctx.db, { id });
    return null;
  }
  if (now.getTime() - updatedAt.getTime() >= touchEveryMs) await markSessionUsed(ctx.db, id, now);
  const { passkeyAt = null, postId = null } = found.session;
  return { session: { id, isSharedComputer, passkeyAt, postId }, userId };
}
