import { hashPassword, verifyPassword } from '../../../platform/auth/password-hash.server.ts';
import type { RequestSession } from '../../../platform/auth/session-rules.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { type Credential, changeOwnPassword, getCredential } from '../account-store.server.ts';
import { accountErrors } from '../errors.ts';
import { passwordChanged } from '../events.ts';
import { deleteSessions } from '../sessions/session-store.server.ts';
import { longestPassword, whyNotPassword } from './password-rules.ts';

/**
 * The person's own new password; every other session of the person ends.
 * @returns how many sessions were ended
 * @throws account.wrong-old-password, account.weak-password, app.too-many-requests
 */
export async function changePassword(
  ctx: Ctx,
  session: RequestSession,
  input: { oldPassword: string; newPassword: string },
): Promise<number> {
  const actor = actorOf(ctx);
  const credential = await getCredential(ctx.db, actor.userId);
  // Who finds an open session must not get to try passwords without end.
  const limit = `${credential.username}|doi-mat-khau`;
  await ctx.limits.check('signInAccount', limit);
  const { passwordHash: hash } = credential;
  const isLong = input.oldPassword.length > longestPassword * 4;
  if (isLong || !(await verifyPassword({ hash, password: input.oldPassword }))) {
    await ctx.limits.take('signInAccount', limit).catch((error: unknown) => {
      // The attempt that uses up the limit still hears that it was wrong.
      if (!isAppError(error)) throw error;
    });
    throw accountErrors.wrongOldPassword();
  }
  await ctx.limits.forget('signInAccount', limit);
  return replaceWith(ctx, session, credential, input.newPassword);
}

async function replaceWith(
  ctx: Ctx,
  session: RequestSession,
  { username, name, passwordHash: from }: Credential,
  newPassword: string,
): Promise<number> {
  const { userId, unitId, unitName } = actorOf(ctx);
  const reason = whyNotPassword(newPassword, { username, name, unitName });
  if (reason) throw accountErrors.weakPassword({ reason });
  if (await verifyPassword({ hash: from, password: newPassword }))
    throw accountErrors.weakPassword({ reason: 'Mật khẩu mới phải khác mật khẩu đang dùng.' });
  const to = await hashPassword(newPassword);
  return withTransaction(ctx, async (tx) => {
    if (!(await changeOwnPassword(tx.db, userId, { from, to }))) throw commonErrors.changedMeanwhile();
    const sessionsEnded = await deleteSessions(tx.db, userId, { exceptId: session.id });
    const subject = { type: 'user', id: userId, unitId };
    await emit(tx, passwordChanged, subject, { sessionsEnded });
    return sessionsEnded;
  });
}

function actorOf(ctx: Ctx) {
  if (!ctx.actor) throw commonErrors.signInNeeded();
  return ctx.actor;
}
