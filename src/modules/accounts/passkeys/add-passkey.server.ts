import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { RequestSession } from '../../../platform/auth/session-rules.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { accountErrors } from '../errors.ts';
import { passkeyAdded, passkeyRemoved } from '../events.ts';
import { browserWords } from '../sessions/browser-words.ts';
import { markPasskeyShown } from '../sessions/session-store.server.ts';
import { isOwnChallenge, makeChallenge } from './challenge.server.ts';
import { houseName, placeOf, readResponse } from './passkey-request.server.ts';
import { readPasskeyNeed } from './passkey-rule.server.ts';
import { deletePasskey, insertPasskey, listPasskeys } from './passkey-store.server.ts';

/** What the browser is asked to make; null where it would refuse. */
export async function creationOptions(ctx: Ctx, session: RequestSession, url: string) {
  const place = placeOf(ctx, url);
  if (!place) return null;
  const { userId, name } = actorOf(ctx);
  const known = await listPasskeys(ctx.db, userId);
  const { extensions: _none, ...options } = await generateRegistrationOptions({
    rpName: houseName,
    rpID: place.rpId,
    userName: name,
    userDisplayName: name,
    userID: new TextEncoder().encode(userId),
    challenge: await makeChallenge(ctx, session.id),
    attestationType: 'none',
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return options;
}

/**
 * Keeps the passkey that the browser has just made; the session counts as one in which it was shown.
 * @throws account.passkey-refused, account.passkey-known, account.passkey-not-here, account.passkey-needed
 */
export async function addPasskey(
  ctx: Ctx,
  session: RequestSession,
  sent: { response: string; url: string; userAgent: string },
): Promise<void> {
  const { userId, unitId, role } = actorOf(ctx);
  const place = placeOf(ctx, sent.url);
  if (!place) throw accountErrors.passkeyNotHere();
  // Who has one shows it before making another, or a found session could add its own.
  const { need } = await readPasskeyNeed(ctx, { userId, role }, session);
  if (need === 'show') throw accountErrors.passkeyNeeded();
  const { credential } = await verified(ctx, session, sent.response, place);
  const name = browserWords(sent.userAgent);
  await withTransaction(ctx, async (tx) => {
    const at = new Date();
    const isNew = await insertPasskey(tx.db, {
      ...{ id: credential.id, userId, publicKey: credential.publicKey, counter: credential.counter },
      ...{ transports: credential.transports ?? [], name, at },
    });
    if (!isNew) throw accountErrors.passkeyKnown();
    await markPasskeyShown(tx.db, session.id, at);
    await emit(tx, passkeyAdded, { type: 'user', id: userId, unitId }, { name });
  });
}

async function verified(
  ctx: Ctx,
  session: RequestSession,
  response: string,
  { origin, rpId }: { origin: string; rpId: string },
) {
  const answer = await verifyRegistrationResponse({
    response: readResponse<RegistrationResponseJSON>(response),
    expectedChallenge: (challenge) => isOwnChallenge(ctx, challenge, session.id),
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
  }).catch((cause: unknown) => {
    throw accountErrors.passkeyRefused({ cause });
  });
  if (!answer.verified) throw accountErrors.passkeyRefused();
  return answer.registrationInfo;
}

/** @throws account.last-passkey for an approver's only one, app.not-found for somebody else's */
export async function removePasskey(ctx: Ctx, session: RequestSession, passkeyId: string): Promise<void> {
  const { userId, unitId, role } = actorOf(ctx);
  const { need } = await readPasskeyNeed(ctx, { userId, role }, session);
  if (need === 'show') throw accountErrors.passkeyNeeded();
  await withTransaction(ctx, async (tx) => {
    const name = await deletePasskey(tx.db, userId, passkeyId);
    if (name === null) throw commonErrors.notFound();
    const asNew = { ...session, passkeyAt: null };
    const { need: after } = await readPasskeyNeed(tx, { userId, role }, asNew);
    if (after === 'soon' || after === 'create') throw accountErrors.lastPasskey();
    await emit(tx, passkeyRemoved, { type: 'user', id: userId, unitId }, { name });
  });
}

function actorOf(ctx: Ctx): Actor {
  if (!ctx.actor) throw commonErrors.signInNeeded();
  return ctx.actor;
}
