import type { Role } from '../../platform/auth/actor.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';

export interface PostHolder {
  userId: string;
  name: string;
  email: string;
  role: string;
}

/** Who holds these posts of a unit today. */
export async function listPostHolders(
  ctx: Ctx,
  unitId: string,
  roles: readonly Role[],
): Promise<PostHolder[]> {
  const today = localDate(ctx.clock.now());
  return ctx.db
    .selectFrom('posts as p')
    .innerJoin('post_holdings as h', 'h.post_id', 'p.id')
    .innerJoin('users as u', 'u.id', 'h.user_id')
    .where('p.unit_id', '=', unitId)
    .where('p.role', 'in', [...roles])
    .where('h.held_from', '<=', today)
    .where((eb) => eb.or([eb('h.held_to', 'is', null), eb('h.held_to', '>', today)]))
    .select(['u.id as userId', 'u.name', 'u.email', 'p.role'])
    .execute();
}
