import type { z } from 'zod';
import { localDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { endSessionsOf } from '../accounts/index.server.ts';
import { endPost, handOverPost, listComingPosts } from '../units/index.server.ts';
import { peopleErrors } from './errors.ts';
import { makePerson } from './invite-person.server.ts';
import {
  findPerson,
  findPost,
  findSamePeople,
  listColleagues,
  markSamples,
  type PostView,
} from './person-store.server.ts';
import { mayGive } from './rules.ts';
import type { handOverSchema } from './schema.ts';

type HandOverInput = z.output<typeof handOverSchema>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A post that the asker may give. @throws app.not-found for any other */
export async function getGivenPost(ctx: Ctx, postId: string): Promise<PostView> {
  const { actor } = ctx;
  const post = actor && uuid.test(postId) ? await findPost(ctx.db, postId, localDate(ctx.clock.now())) : null;
  if (!post || !actor || !mayGive(actor, post)) throw commonErrors.notFound();
  return post;
}

/**
 * Hands a post over in one step: to a colleague, or to a new person who is let in with it. Who is left without any post
 * is signed out everywhere.
 * @returns who holds it now @throws as `handOverPost`, people.email-taken
 */
export async function handOver(ctx: Ctx, postId: string, input: HandOverInput): Promise<{ userId: string }> {
  const post = await getGivenPost(ctx, postId);
  return withTransaction(ctx, async (tx) => {
    const to = input.toUserId ? await colleague(tx, post, input) : await newcomer(tx, input);
    const { fromUserId, on } = input;
    await handOverPost(tx, { postId, fromUserId, toUserId: to.userId, holder: to.name, on });
    if (!input.toUserId) await markSamples(tx.db, [to.userId]);
    await leave(tx, fromUserId, post.unitId, on);
    return { userId: to.userId };
  });
}

/** From a day on nobody holds the post. */
export async function takePostAway(
  ctx: Ctx,
  postId: string,
  { userId, on }: { userId: string; on: string },
): Promise<void> {
  const post = await getGivenPost(ctx, postId);
  await withTransaction(ctx, async (tx) => {
    await endPost(tx, { postId, userId, on });
    await leave(tx, userId, post.unitId, on);
  });
}

async function colleague(tx: Ctx, { unitId }: PostView, { toUserId, on }: HandOverInput) {
  const today = localDate(tx.clock.now());
  const people = await listColleagues(tx.db, unitId, on < today ? on : today);
  const found = people.find((one) => one.userId === toUserId);
  if (!found) throw commonErrors.notFound();
  return found;
}

async function newcomer(tx: Ctx, { newId, name, email, phone }: HandOverInput) {
  // The same form sent twice: the second finds the post handed over already.
  if (await findPerson(tx.db, newId)) throw commonErrors.changedMeanwhile();
  const on = localDate(tx.clock.now());
  const all = email
    ? await findSamePeople(tx.db, { name: '', email, phone: '', scope: tx.actor!.scope, on })
    : [];
  if (all.some((one) => one.email.toLowerCase() === email)) throw peopleErrors.emailTaken();
  return { userId: await makePerson(tx, { id: newId, name, email, phone, staffCode: null }), name };
}

async function leave(tx: Ctx, userId: string, unitId: string, on: string): Promise<void> {
  const today = localDate(tx.clock.now());
  if (on > today) return;
  const left = await listComingPosts(tx.db, userId, today);
  if (left.length === 0) await endSessionsOf(tx, userId, unitId);
}
