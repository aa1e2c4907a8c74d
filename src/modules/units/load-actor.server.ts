import type { Actor, Role, Scope } from '../../platform/auth/actor.ts';
import type { LocalDate } from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import { listUnitIdsBelow } from './unit-store.server.ts';

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
  const posts = await db
    .selectFrom('post_holdings as h')
    .innerJoin('posts as p', 'p.id', 'h.post_id')
    .innerJoin('users as u', 'u.id', 'h.user_id')
    .innerJoin('unit_versions as v', 'v.unit_id', 'p.unit_id')
    .where('h.user_id', '=', userId)
    .where('h.held_from', '<=', today)
    .where((eb) => eb.or([eb('h.held_to', 'is', null), eb('h.held_to', '>', today)]))
    .where('v.valid_from', '<=', today)
    .where((eb) => eb.or([eb('v.valid_to', 'is', null), eb('v.valid_to', '>', today)]))
    .select(['u.name', 'p.id', 'p.role', 'p.title', 'p.unit_id', 'v.name as unit_name', 'v.kind'])
    .orderBy('h.held_from')
    .execute();
  const post = posts.find((row) => row.id === chosenPostId) ?? posts[0];
  if (!post) return null;
  const role = post.role as Role;
  return {
    userId,
    name: post.name,
    postId: post.id,
    postTitle: post.title,
    role,
    unitId: post.unit_id,
    unitName: post.unit_name,
    unitKind: post.kind,
    scope: await scopeOf(db, role, post.unit_id, today),
  };
}

async function scopeOf(db: Db, role: Role, unitId: string, today: LocalDate): Promise<Scope> {
  if (seesEverything.includes(role)) return { kind: 'all' };
  if (role === 'district_officer')
    return { kind: 'units', unitIds: await listUnitIdsBelow(db, unitId, today) };
  return { kind: 'units', unitIds: [unitId] };
}
