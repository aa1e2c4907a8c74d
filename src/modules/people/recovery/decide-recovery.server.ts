import { localDate } from '../../../platform/clock/clock.ts';
import { instantWords } from '../../../platform/clock/words.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { endSessionsOf } from '../../accounts/index.server.ts';
import { listComingPosts } from '../../units/index.server.ts';
import { peopleErrors } from '../errors.ts';
import { recoveryConfirmed, recoveryRefused } from '../events.ts';
import { findSeenPerson } from '../find-looked-after.server.ts';
import { type Slip, slipFor } from '../issue-invitations.server.ts';
import { mayLookAfter, whyNotDecide } from '../rules.ts';
import { listOpenRecoveries, lockRecovery, markDecided } from './recovery-store.server.ts';

export interface RecoveryView {
  id: string;
  userId: string;
  name: string;
  username: string;
  posts: string[];
  starter: string | null;
  reason: string;
  startedAt: string;
  /** Why this person cannot decide; null when they can. */
  whyNot: string | null;
}

/** Open recoveries of people whom the asker looks after, oldest first. */
export async function listRecoveries(ctx: Ctx): Promise<RecoveryView[]> {
  const actor = ctx.actor!;
  const today = localDate(ctx.clock.now());
  const views: RecoveryView[] = [];
  for (const one of await listOpenRecoveries(ctx.db)) {
    const posts = await listComingPosts(ctx.db, one.userId, today);
    if (!mayLookAfter(actor, one.userId, posts)) continue;
    const { id, userId, name, username, starter, reason, startedAt } = one;
    views.push({
      ...{ id, userId, name, username, starter, reason },
      posts: posts.map(({ title, unitName }) => `${title}, ${unitName}`),
      startedAt: instantWords(startedAt),
      whyNot: whyNotDecide(actor, { userId, posts, startedBy: one.startedBy }),
    });
  }
  return views;
}

interface Decision {
  recoveryId: string;
  /** How it was made sure that it is the person; or why not. */
  reason: string;
  address: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Second step, by somebody else of the unit above: every session ends now, and a one-time link is made, over which the
 * person sets a new password. Until it is followed the old password and passkeys stay.
 * @throws people.may-not-decide, people.recovery-decided, app.not-found
 */
export async function confirmRecovery(ctx: Ctx, { recoveryId, reason, address }: Decision): Promise<Slip> {
  return withTransaction(ctx, async (tx) => {
    const { userId, seen } = await lockForDecision(tx, recoveryId);
    await markDecided(tx.db, recoveryId, {
      by: seen.actor.userId,
      outcome: 'confirmed',
      reason,
      at: new Date(),
    });
    const subject = { type: 'user', id: userId, unitId: seen.unitId };
    await emit(tx, recoveryConfirmed, subject, { recoveryId, userId, reason });
    await endSessionsOf(tx, userId, seen.unitId);
    return slipFor(tx, seen, 'recovery', address);
  });
}

export async function refuseRecovery(
  ctx: Ctx,
  { recoveryId, reason }: Omit<Decision, 'address'>,
): Promise<void> {
  await withTransaction(ctx, async (tx) => {
    const { userId, seen } = await lockForDecision(tx, recoveryId);
    await markDecided(tx.db, recoveryId, {
      by: seen.actor.userId,
      outcome: 'refused',
      reason,
      at: new Date(),
    });
    const subject = { type: 'user', id: userId, unitId: seen.unitId };
    await emit(tx, recoveryRefused, subject, { recoveryId, userId, reason });
  });
}

async function lockForDecision(tx: Ctx, recoveryId: string) {
  const recovery = uuid.test(recoveryId) ? await lockRecovery(tx.db, recoveryId) : null;
  if (!recovery) throw commonErrors.notFound();
  const { userId, startedBy } = recovery;
  const seen = await findSeenPerson(tx, userId);
  const { actor, posts } = seen;
  // Who could never decide hears nothing of it; who began it hears why another is needed.
  if (whyNotDecide(actor, { userId, posts, startedBy: null })) throw commonErrors.notFound();
  if (recovery.outcome) throw peopleErrors.recoveryDecided();
  const reason = whyNotDecide(actor, { userId, posts, startedBy });
  if (reason) throw peopleErrors.mayNotDecide({ reason });
  return { userId, seen };
}
