import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { sessionsEnded, sessionsEndedByOther } from '../events.ts';
import { deleteOwnSession, deleteSessions } from './session-store.server.ts';

/** Ends one session of the person who asks. @throws app.not-found when it is somebody else's, or of nobody */
export async function endOwnSession(ctx: Ctx, sessionId: string): Promise<void> {
  const { userId, unitId } = askerOf(ctx);
  await withTransaction(ctx, async (tx) => {
    if (!(await deleteOwnSession(tx.db, userId, sessionId))) throw commonErrors.notFound();
    await emit(tx, sessionsEnded, { type: 'user', id: userId, unitId }, { ended: 1 });
  });
}

/** Ends every session of the person who asks but the one asked with. @returns how many */
export async function endOtherSessions(ctx: Ctx, currentSessionId: string): Promise<number> {
  const { userId, unitId } = askerOf(ctx);
  return withTransaction(ctx, async (tx) => {
    const ended = await deleteSessions(tx.db, userId, { exceptId: currentSessionId });
    if (ended > 0) await emit(tx, sessionsEnded, { type: 'user', id: userId, unitId }, { ended });
    return ended;
  });
}

/**
 * Ends every session of a person who left, or whose device is lost. Whether the asker may is the caller's to check.
 * @returns how many
 */
export async function endSessionsOf(ctx: Ctx, userId: string, unitId: string | null): Promise<number> {
  return withTransaction(ctx, async (tx) => {
    const ended = await deleteSessions(tx.db, userId);
    const subject = { type: 'user', id: userId, unitId };
    if (ended > 0) await emit(tx, sessionsEndedByOther, subject, { userId, ended });
    return ended;
  });
}

function askerOf(ctx: Ctx) {
  if (!ctx.actor) throw commonErrors.signInNeeded();
  return ctx.actor;
}
