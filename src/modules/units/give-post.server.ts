import type { Role } from '../../platform/auth/actor.ts';
import { localDate } from '../../platform/clock/clock.ts';
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
}

/**
 * From today a person holds a post of this role in the unit: one that nobody holds now, so that its history goes on,
 * else a new one.
 */
export async function givePost(ctx: Ctx, { unitId, role, title, userId, holder }: NewHolding): Promise<void> {
  const today = localDate(ctx.clock.now());
  await withTransaction(ctx, async (tx) => {
    const postId =
      (await findVacantPost(tx.db, unitId, role, today)) ?? (await insertPost(tx.db, unitId, role, title));
    await insertHolding(tx.db, postId, userId, today);
    await emit(tx, postGiven, { type: 'unit', id: unitId, unitId }, { postId, userId, title, holder });
  });
}
