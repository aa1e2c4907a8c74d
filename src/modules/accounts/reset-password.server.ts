import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { findUserByName, replacePassword } from './account-store.server.ts';
import { accountErrors } from './errors.ts';
import { passwordReset } from './events.ts';
import { firstPasswordUntil } from './passwords/first-password.ts';
import { deleteSessions } from './sessions/session-store.server.ts';

/**
 * A new password; everywhere the person was signed in, the session ends. It is a first password, but for samples:
 * theirs is no secret of one person. @throws account.unknown-name
 */
export async function resetPassword(
  ctx: Ctx,
  username: string,
  passwordHash: string,
): Promise<{ name: string }> {
  return withTransaction(ctx, async (tx) => {
    const user = await findUserByName(tx.db, username);
    if (!user) throw accountErrors.unknownName({ username });
    const firstUntil = user.isSample ? null : firstPasswordUntil(new Date());
    await replacePassword(tx.db, user.id, passwordHash, firstUntil);
    const sessionsEnded = await deleteSessions(tx.db, user.id);
    const subject = { type: 'user', id: user.id, unitId: null };
    await emit(tx, passwordReset, subject, { userId: user.id, username, sessionsEnded });
    return { name: user.name };
  });
}
