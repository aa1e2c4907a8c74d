import { randomBytes } from 'node:crypto';
import { localDate, monthOf } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { insertAnchor } from './anchor-store.server.ts';
import { linkAfter } from './draw-sample.ts';
import { anchorPublished } from './events.ts';

/** Three years: longer than any plan's evidence comes in. */
const months = 36;

/** Fixes the seeds of all months to come, in the transaction that releases the plan. Once per plan. */
export async function publishAnchor(ctx: Ctx, planId: string): Promise<void> {
  const firstLink = randomBytes(32).toString('hex');
  const publishedAt = ctx.clock.now();
  const firstMonth = monthOf(localDate(publishedAt));
  const anchor = linkAfter(firstLink, months);
  if (!(await insertAnchor(ctx.db, { planId, anchor, firstLink, firstMonth, months, publishedAt }))) return;
  await emit(
    ctx,
    anchorPublished,
    { type: 'plan', id: planId, unitId: null },
    { planId, anchor, firstMonth },
  );
}
