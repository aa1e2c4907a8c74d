import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import type { RequestSession } from '../../../platform/auth/session-rules.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { accountErrors } from '../errors.ts';
import { markPasskeyShown } from '../sessions/session-store.server.ts';
import { isOwnChallenge, makeChallenge } from './challenge.server.ts';
import { placeOf, readResponse } from './passkey-request.server.ts';
import { findPasskey, markPasskeyUsed, type StoredPasskey } from './passkey-store.server.ts';

/** What the browser is asked to show: any passkey of this house; null where it would refuse. */
export async function requestOptions(ctx: Ctx, purpose: string, url: string) {
  const place = placeOf(ctx, url);
  if (!place) return null;
  const { extensions: _none, ...options } = await generateAuthenticationOptions({
    rpID: place.rpId,
    challenge: await makeChallenge(ctx, purpose),
    userVerification: 'required',
  });
  return options;
}

export const signInPurpose = 'sign-in';

/** Whose passkey was shown. @throws account.passkey-refused, account.passkey-not-here */
export async function checkPasskey(
  ctx: Ctx,
  purpose: string,
  { response: text, url }: { response: string; url: string },
): Promise<{ userId: string }> {
  const place = placeOf(ctx, url);
  if (!place) throw accountErrors.passkeyNotHere();
  const response = readResponse<AuthenticationResponseJSON>(text);
  const passkey = await findPasskey(ctx.db, response.id);
  if (!passkey) throw accountErrors.passkeyRefused();
  const { newCounter } = await verified(ctx, purpose, { response, passkey, ...place });
  await markPasskeyUsed(ctx.db, passkey.id, { counter: newCounter, at: new Date() });
  return { userId: passkey.userId };
}

async function verified(
  ctx: Ctx,
  purpose: string,
  asked: { response: AuthenticationResponseJSON; passkey: StoredPasskey; origin: string; rpId: string },
) {
  const { id, publicKey, counter } = asked.passkey;
  const answer = await verifyAuthenticationResponse({
    response: asked.response,
    expectedChallenge: (challenge) => isOwnChallenge(ctx, challenge, purpose),
    expectedOrigin: asked.origin,
    expectedRPID: asked.rpId,
    credential: { id, publicKey, counter },
    requireUserVerification: true,
  }).catch((cause: unknown) => {
    throw accountErrors.passkeyRefused({ cause });
  });
  if (!answer.verified) throw accountErrors.passkeyRefused();
  return answer.authenticationInfo;
}

/** Shown in a session that was opened by password. @throws as `checkPasskey`, also for somebody else's passkey */
export async function showPasskey(
  ctx: Ctx,
  session: RequestSession,
  sent: { response: string; url: string },
): Promise<void> {
  if (!ctx.actor) throw commonErrors.signInNeeded();
  const { userId } = await checkPasskey(ctx, session.id, sent);
  if (userId !== ctx.actor.userId) throw accountErrors.passkeyRefused();
  await markPasskeyShown(ctx.db, session.id, new Date());
}
