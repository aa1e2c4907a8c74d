import { localDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { isAppError } from '../../platform/errors/app-error.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { loadActor } from '../units/index.server.ts';
import { accountErrors } from './errors.ts';
import { accountSignedIn } from './events.ts';

export interface SignInInput {
  username: string;
  password: string;
}

/**
 * Checks the password and opens a session.
 * @param address of the client, for the limits on wrong passwords
 * @returns the cookies to set
 * @throws account.wrong-password, account.no-post, app.too-many-requests, app.database-down
 */
export async function signIn(ctx: Ctx, input: SignInInput, address: string): Promise<string[]> {
  const username = input.username.trim().toLowerCase();
  const account = `${username}|${address}`;
  await ctx.limits.check('signInAccount', account);
  await ctx.limits.check('signInAddress', address);
  const answer = await ctx.auth.api.signInUsername({
    body: { username, password: input.password },
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
  const { user } = (await answer.clone().json()) as { user: { id: string } };
  const actor = await loadActor(ctx.db, user.id, localDate(ctx.clock.now()));
  if (!actor) throw accountErrors.noPost();
  await withTransaction({ ...ctx, actor }, (tx) =>
    emit(tx, accountSignedIn, { type: 'user', id: user.id, unitId: actor.unitId }, { username }),
  );
  return answer.headers.getSetCookie();
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
