import type { Actor, Role, Scope } from '../../platform/auth/actor.ts';
import type { LocalDate } from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import { findLongestHolder, listHeldPosts } from './post-store.server.ts';
import { listUnitIdsBelow, listUnitIdsInherited } from './unit-store.server.ts';

const seesEverything: readonly Role[] = ['system_administrator', 'coordinator', 'task_lead'];

/**
 * The person with the post they hold today; null when they hold none. Read at each request, so that a change of
 * rights works from the next request on. With several posts, the one held longest acts unless another is named.
 */
export async function loadActor(
  db: Db,
  userId: string,
  today: LocalDate,
  chosenPostId?: string,
): Promise<Actor | null> {
  const posts = await listHeldPosts(db, userId, today);
  const post = posts.find((one) => one.postId === chosenPostId) ?? posts[0];
  if (!post) return null;
  const { name, postId, title, role, unitId, unitName, unitKind } = post;
  const scope = await scopeOf(db, role, unitId, today);
  return { userId, name, postId, postTitle: title, role, unitId, unitName, unitKind, scope };
}

/** Who acts for the house when nobody is signed in: the person who has held a post of this role longest. */
export async function loadLongestHolder(db: Db, role: Role, today: LocalDate): Promise<Actor | null> {
  const holder = await findLongestHolder(db, role, today);
  return holder && loadActor(db, holder.userId, today, holder.postId);
}

async function scopeOf(db: Db, role: Role, unitId: string, today: LocalDate): Promise<Scope> {
  if (seesEverything.includes(role)) return { kind: 'all' };
  if (role === 'district_officer')
    return { kind: 'units', unitIds: await listUnitIdsBelow(db, unitId, today) };
  return { kind: 'units', unitIds: await listUnitIdsInherited(db, unitId) };
}
