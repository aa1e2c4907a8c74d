import { localDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { isAppError } from '../../platform/errors/app-error.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { loadActor } from '../units/index.server.ts';
import { findUsername } from './account-store.server.ts';
import { accountErrors } from './errors.ts';
import { accountSignedIn } from './events.ts';
import { beginGrace } from './passkeys/passkey-rule.server.ts';
import { checkPasskey, signInPurpose } from './passkeys/show-passkey.server.ts';
import { findSession } from './sessions/find-session.server.ts';
import { deleteOldSessions, deleteSession, describeSession } from './sessions/session-store.server.ts';

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
 * @throws account.wrong-password, account.no-post, app.too-many-requests, app.database-down
 */
export async function signIn(ctx: Ctx, input: SignInInput, client: SignInClient): Promise<string[]> {
  const username = input.username.trim().toLowerCase();
  const opened = await checkPassword(ctx, { ...input, username }, client.address);
  return enter(ctx, opened, { username, by: 'password', isSharedComputer: input.isSharedComputer }, client);
}

/**
 * Opens a session for whose passkey was shown.
 * @returns the cookies to set
 * @throws account.passkey-refused, account.passkey-not-here, account.no-post
 */
export async function signInWithPasskey(
  ctx: Ctx,
  input: { response: string; url: string; isSharedComputer?: boolean },
  client: SignInClient,
): Promise<string[]> {
  await ctx.limits.check('signInAddress', client.address);
  const { userId } = await checkPasskey(ctx, signInPurpose, input).catch(async (error: unknown) => {
    await ctx.limits.take('signInAddress', client.address).catch(ignoreLimit);
    throw error;
  });
  const answer = await ctx.auth.api.openSessionOf({
    body: { userId, rememberMe: !input.isSharedComputer },
    headers: new Headers(),
    asResponse: true,
  });
  const username = (await findUsername(ctx.db, userId)) ?? '';
  const opened = await openedBy(answer);
  return enter(ctx, opened, { username, by: 'passkey', isSharedComputer: input.isSharedComputer }, client);
}

interface Opened {
  cookies: string[];
  userId: string;
  token: string;
}

async function openedBy(answer: Response): Promise<Opened> {
  if (answer.status >= 500) throw commonErrors.databaseDown();
  const { token, user } = (await answer.clone().json()) as { token: string; user: { id: string } };
  return { cookies: answer.headers.getSetCookie(), userId: user.id, token };
}

interface Manner {
  username: string;
  by: 'password' | 'passkey';
  isSharedComputer: boolean | undefined;
}

async function enter(ctx: Ctx, opened: Opened, manner: Manner, client: SignInClient): Promise<string[]> {
  try {
    await openSession(ctx, opened, manner, client);
  } catch (error) {
    await deleteSession(ctx.db, { token: opened.token });
    throw error;
  }
  return opened.cookies;
}

async function checkPassword(
  ctx: Ctx,
  { username, password, isSharedComputer }: SignInInput,
  address: string,
): Promise<Opened> {
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
  return openedBy(answer);
}

async function openSession(
  ctx: Ctx,
  { userId, token }: Opened,
  { username, by, isSharedComputer = false }: Manner,
  { address, headers }: SignInClient,
): Promise<void> {
  const now = new Date();
  const actor = await loadActor(ctx.db, userId, localDate(ctx.clock.now()));
  if (!actor) throw accountErrors.noPost();
  const replaced = await findSession(ctx, headers);
  await withTransaction({ ...ctx, actor }, async (tx) => {
    const userAgent = headers.get('user-agent') ?? '';
    const passkeyAt = by === 'passkey' ? now : null;
    await describeSession(tx.db, token, { isSharedComputer, address, userAgent, passkeyAt });
    if (replaced) await deleteSession(tx.db, { id: replaced.session.id });
    await deleteOldSessions(tx.db, userId, now);
    await beginGrace(tx, actor);
    await emit(tx, accountSignedIn, { type: 'user', id: userId, unitId: actor.unitId }, { username, by });
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
