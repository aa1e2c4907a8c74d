import { type Actor, inScope } from '../../platform/auth/actor.ts';
import { mayDo } from '../../platform/auth/policy.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { type ComingPost, listComingPosts } from '../units/index.server.ts';
import { findPerson, type HeldOnce, listPostsOf, type Person } from './person-store.server.ts';
import { peoplePolicy } from './policy.ts';
import { mayLookAfter } from './rules.ts';

export interface SeenPerson {
  actor: Actor;
  person: Person;
  /** Those of the asker's scope, past ones too. */
  history: HeldOnce[];
  /** All that the person holds or is to hold, wherever. */
  posts: ComingPost[];
  mayLookAfter: boolean;
  /** For the log: the unit it is about. */
  unitId: string | null;
}

/** A person of the asker's units, of today or before. @throws app.not-found, also for people of other units */
export async function findSeenPerson(ctx: Ctx, userId: string): Promise<SeenPerson> {
  const { actor } = ctx;
  if (!actor || userId.length > 60) throw commonErrors.notFound();
  const today = localDate(ctx.clock.now());
  const person = await findPerson(ctx.db, userId);
  const all = person ? await listPostsOf(ctx.db, userId, today) : [];
  const history = all.filter(
    (post) => mayDo(peoplePolicy['people.list'], actor, post.unitId) && inScope(actor.scope, post.unitId),
  );
  if (!person || history.length === 0) throw commonErrors.notFound();
  const posts = await listComingPosts(ctx.db, userId, today);
  return {
    ...{ actor, person, history, posts },
    mayLookAfter: mayLookAfter(actor, userId, posts),
    unitId: posts[0]?.unitId ?? history[0]!.unitId,
  };
}

/** @throws app.not-found for people of other units, and where a post of theirs is out of the asker's reach */
export async function getLookedAfter(ctx: Ctx, userId: string): Promise<SeenPerson> {
  const seen = await findSeenPerson(ctx, userId);
  if (!seen.mayLookAfter) throw commonErrors.notFound();
  return seen;
}
