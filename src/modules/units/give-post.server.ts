import type { Role } from '../../platform/auth/actor.ts';
import { type LocalDate, localDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { postGiven } from './events.ts';
import { findVacantPost, insertHolding, insertPost } from './post-store.server.ts';

export interface NewHolding {
  unitId: string;
  role: Role;
  title: string;
  userId: string;
  holder: string;
  /** Today unless said otherwise. */
  from?: LocalDate;
}

/**
 * From a day on a person holds a post of this role in the unit: one under this title that nobody holds from then on, so
 * that its history goes on, else a new one.
 */
export async function givePost(ctx: Ctx, holding: NewHolding): Promise<{ postId: string }> {
  const { unitId, role, title, userId, holder } = holding;
  const from = holding.from ?? localDate(ctx.clock.now());
  return withTransaction(ctx, async (tx) => {
    const postId =
      (await findVacantPost(tx.db, { unitId, role, title, from })) ??
      (await insertPost(tx.db, unitId, role, title));
    await insertHolding(tx.db, postId, userId, from);
    await emit(tx, postGiven, { type: 'unit', id: unitId, unitId }, { postId, userId, title, holder });
    return { postId };
  });
}
