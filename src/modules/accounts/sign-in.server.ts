import { localDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { isAppError } from '../../platform/errors/app-error.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { loadActor } from '../units/index.server.ts';
import { getCredential } from './account-store.server.ts';
import { accountErrors } from './errors.ts';
import { accountSignedIn } from './events.ts';
import { isFirstPasswordOver } from './passwords/first-password.ts';
import { findSession } from './sessions/find-session.server.ts';
import {
  deleteOldSessions,
  deleteSession,
  deleteSessions,
  describeSession,
} from './sessions/session-store.server.ts';

export interface SignInInput {
  username: string;
  password: string;
  isSharedComputer?: boolean;
}

/** Who is at the other end: for the limits on wrong passwords, the list of sessions, and the session to replace. */
export interface SignInClient {
  address: string;
  headers: Headers;
}

/**
 * Checks the password and opens a session with a new id; the one the browser came with ends.
 * @returns the cookies to set
 * @throws account.wrong-password, account.no-post, account.first-password-over, app.too-many-requests, app.database-down
 */
export async function signIn(ctx: Ctx, input: SignInInput, client: SignInClient): Promise<string[]> {
  const username = input.username.trim().toLowerCase();
  const { cookies, userId, token } = await checkPassword(ctx, { ...input, username }, client.address);
  try {
    await openSession(ctx, { username, userId, token }, input, client);
  } catch (error) {
    await deleteSession(ctx.db, { token });
    throw error;
  }
  return cookies;
}

async function checkPassword(
  ctx: Ctx,
  { username, password, isSharedComputer }: SignInInput,
  address: string,
) {
  const account = `${username}|${address}`;
  await ctx.limits.check('signInAccount', account);
  await ctx.limits.check('signInAddress', address);
  const answer = await ctx.auth.api.signInUsername({
    // Not remembered: the cookie goes when the browser is closed.
    body: { username, password, rememberMe: !isSharedComputer },
    headers: new Headers(),
    asResponse: true,
  });
  if (answer.status >= 500) throw commonErrors.databaseDown();
  if (!answer.ok) {
    await ctx.limits.take('signInAccount', account).catch(ignoreLimit);
    await ctx.limits.take('signInAddress', address).catch(ignoreLimit);
    throw accountErrors.wrongPassword();
  }
  await ctx.limits.forget('signInAccount', account);
  const { token, user } = (await answer.clone().json()) as { token: string; user: { id: string } };
  return { cookies: answer.headers.getSetCookie(), userId: user.id, token };
}

async function openSession(
  ctx: Ctx,
  { username, userId, token }: { username: string; userId: string; token: string },
  input: SignInInput,
  { address, headers }: SignInClient,
): Promise<void> {
  const now = new Date();
  const actor = await loadActor(ctx.db, userId, localDate(ctx.clock.now()));
  if (!actor) throw accountErrors.noPost();
  const { firstPasswordUntil } = await getCredential(ctx.db, userId);
  if (isFirstPasswordOver(firstPasswordUntil, now)) throw accountErrors.firstPasswordOver();
  const replaced = await findSession(ctx, headers);
  await withTransaction({ ...ctx, actor }, async (tx) => {
    await describeSession(tx.db, token, {
      isSharedComputer: input.isSharedComputer ?? false,
      address,
      userAgent: headers.get('user-agent') ?? '',
    });
    if (replaced) await deleteSession(tx.db, { id: replaced.session.id });
    // A first password is in one pair of hands at a time.
    if (firstPasswordUntil) await deleteSessions(tx.db, userId, { exceptToken: token });
    await deleteOldSessions(tx.db, userId, now);
    await emit(tx, accountSignedIn, { type: 'user', id: userId, unitId: actor.unitId }, { username });
  });
}

/** The attempt that uses up the limit still gets the answer "wrong password"; the next one is told to wait. */
function ignoreLimit(error: unknown): void {
  if (!isAppError(error)) throw error;
}

/** Ends the session of these request headers. @returns the cookies to clear */
export async function signOut(ctx: Ctx, headers: Headers): Promise<string[]> {
  const answer = await ctx.auth.api.signOut({ headers, asResponse: true });
  return answer.headers.getSetCookie();
}
