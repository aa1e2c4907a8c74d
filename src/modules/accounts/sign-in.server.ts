import { localDate } from '../../platform/clock/clock.ts';
import type { Services } from '../../platform/context.server.ts';
import { isAppError } from '../../platform/errors/app-error.ts';
import { accountErrors } from './errors.ts';

export interface SignInInput {
  username: string;
  password: string;
}

/**
 * Checks the password and opens a session.
 * @param address of the client, for the limits on wrong passwords
 * @returns the cookies to set
 * @throws account.wrong-password, account.no-post, app.too-many-requests
 */
export async function signIn(services: Services, input: SignInInput, address: string): Promise<string[]> {
  const username = input.username.trim().toLowerCase();
  const account = `${username}|${address}`;
  await services.limits.check('signInAccount', account);
  await services.limits.check('signInAddress', address);
  const answer = await services.auth.api
    .signInUsername({
      body: { username, password: input.password },
      headers: new Headers(),
      asResponse: true,
    })
    .catch(() => null);
  if (!answer?.ok) {
    await services.limits.take('signInAccount', account).catch(ignoreLimit);
    await services.limits.take('signInAddress', address).catch(ignoreLimit);
    throw accountErrors.wrongPassword();
  }
  await services.limits.forget('signInAccount', account);
  await services.db
    .insertInto('event_log')
    .values({
      name: 'account.signed-in',
      at: services.clock.now(),
      subject_type: 'user',
      subject_id: username,
      payload: JSON.stringify({ on: localDate(services.clock.now()) }),
    })
    .execute();
  return answer.headers.getSetCookie();
}

/** The attempt that uses up the limit still gets the answer "wrong password"; the next one is told to wait. */
function ignoreLimit(error: unknown): void {
  if (!isAppError(error)) throw error;
}

/** Ends the session of these request headers. @returns the cookies to clear */
export async function signOut(services: Services, headers: Headers): Promise<string[]> {
  const answer = await services.auth.api.signOut({ headers, asResponse: true });
  return answer.headers.getSetCookie();
}
