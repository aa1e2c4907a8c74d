import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { findUserByName } from '../../accounts/index.server.ts';
import { listComingPosts } from '../../units/index.server.ts';
import { peopleErrors } from '../errors.ts';
import { recoveryStarted } from '../events.ts';
import { getLookedAfter } from '../find-looked-after.server.ts';
import { findPerson } from '../person-store.server.ts';
import { insertRecovery } from './recovery-store.server.ts';

/**
 * First step, by who looks after the person. Nothing opens before somebody else confirms.
 * @throws people.never-in, people.recovery-open, app.not-allowed, app.not-found
 */
export async function startRecovery(ctx: Ctx, userId: string, reason: string): Promise<void> {
  const { person, unitId, actor } = await getLookedAfter(ctx, userId);
  if (person.state !== 'in') throw peopleErrors.neverIn({ name: person.name });
  await withTransaction(ctx, async (tx) => {
    const recoveryId = await insertRecovery(tx.db, { userId, by: actor.userId, reason, at: new Date() });
    if (!recoveryId) throw peopleErrors.recoveryOpen({ name: person.name });
    const payload = { recoveryId, userId, byThePerson: false, reason };
    await emit(tx, recoveryStarted, { type: 'user', id: userId, unitId }, payload);
  });
}

/**
 * First step, by whoever says to be the person. What is answered does not depend on whether there is such a name, or on
 * anything else about it. @throws app.too-many-requests
 */
export async function askForRecovery(
  ctx: Ctx,
  { username, reason }: { username: string; reason: string },
  address: string,
): Promise<void> {
  await ctx.limits.take('recoveryAddress', address);
  const user = await findUserByName(ctx.db, username.trim().toLowerCase());
  const person = user && (await findPerson(ctx.db, user.id));
  if (person?.state !== 'in') return;
  const posts = await listComingPosts(ctx.db, person.userId, localDate(ctx.clock.now()));
  if (posts.length === 0) return;
  await withTransaction(ctx, async (tx) => {
    const { userId } = person;
    const recoveryId = await insertRecovery(tx.db, { userId, by: null, reason, at: new Date() });
    if (!recoveryId) return;
    const subject = { type: 'user', id: userId, unitId: posts[0]!.unitId };
    await emit(tx, recoveryStarted, subject, { recoveryId, userId, byThePerson: true, reason });
  });
}
