import { hashPassword } from '../../../platform/auth/password-hash.server.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import type { AppError } from '../../../platform/errors/app-error.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { listComingPosts } from '../../units/index.server.ts';
import { setPassword } from '../account-store.server.ts';
import { accountErrors } from '../errors.ts';
import { accountJoined, accountRecovered } from '../events.ts';
import { deletePasskeysOf } from '../passkeys/passkey-store.server.ts';
import { whyNotPassword } from '../passwords/password-rules.ts';
import { deleteSessions } from '../sessions/session-store.server.ts';
import { hashCode } from './issue-link.server.ts';
import { readCode } from './link-code.ts';
import { type LinkState, linkState } from './link-rules.ts';
import { findLink, type LinkRow, markLinkUsed } from './link-store.server.ts';

const refusals: Record<Exclude<LinkState, 'open'>, () => AppError> = {
  used: accountErrors.linkUsed,
  withdrawn: accountErrors.linkWithdrawn,
  over: accountErrors.linkOver,
};

/**
 * The person a link is for, with the posts that wait.
 * @throws account.link-unknown, account.link-used, account.link-withdrawn, account.link-over, app.too-many-requests
 */
export async function openLink(ctx: Ctx, text: string, address: string) {
  await ctx.limits.check('signInAddress', address);
  const code = readCode(text);
  const link = code && (await findLink(ctx.db, hashCode(code)));
  if (!link) {
    // Guessing is hopeless; being seen to try is enough to be slowed down.
    await ctx.limits.take('signInAddress', address).catch((error: unknown) => {
      if (!isAppError(error)) throw error;
    });
    throw accountErrors.linkUnknown();
  }
  const state = linkState(link, new Date());
  if (state !== 'open') throw refusals[state]();
  return { link, posts: await listComingPosts(ctx.db, link.userId, localDate(ctx.clock.now())) };
}

/**
 * Sets the password that the person chose; the link opens nothing any more. After a recovery nothing else that opened
 * the account does either. @throws as `openLink`, and account.weak-password
 */
export async function followLink(
  ctx: Ctx,
  text: string,
  newPassword: string,
  address: string,
): Promise<{ username: string }> {
  const { link, posts } = await openLink(ctx, text, address);
  const { userId, username, name } = link;
  const unitName = posts[0]?.unitName ?? '';
  const reason = whyNotPassword(newPassword, { username, name, unitName });
  if (reason) throw accountErrors.weakPassword({ reason });
  const passwordHash = await hashPassword(newPassword);
  await withTransaction(ctx, async (tx) => {
    if (!(await markLinkUsed(tx.db, link.id, new Date()))) throw accountErrors.linkUsed();
    await setPassword(tx.db, userId, passwordHash);
    await emitUsed(tx, link, posts[0]?.unitId ?? null);
  });
  return { username };
}

async function emitUsed(tx: Ctx, { userId, username, purpose }: LinkRow, unitId: string | null) {
  const subject = { type: 'user', id: userId, unitId };
  const sessionsEnded = await deleteSessions(tx.db, userId);
  if (purpose === 'join') return emit(tx, accountJoined, subject, { username });
  const passkeysRemoved = await deletePasskeysOf(tx.db, userId);
  return emit(tx, accountRecovered, subject, { username, passkeysRemoved, sessionsEnded });
}
