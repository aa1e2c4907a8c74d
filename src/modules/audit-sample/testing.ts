import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { insertAnchor } from './anchor-store.server.ts';
import { drawMonths } from './draw-months.server.ts';
import { linkAfter } from './draw-sample.ts';
import { listDraws } from './draw-store.server.ts';
import { publishAnchor } from './publish-anchor.server.ts';

/** An anchor as from a plan that was released in an earlier month; the plan has none yet, or its own is replaced. */
export async function buildAnchor(ctx: Ctx, planId: string, firstMonth: string): Promise<void> {
  const firstLink = '00';
  await ctx.db.deleteFrom('audit_anchors').where('plan_id', '=', planId).execute();
  await insertAnchor(ctx.db, {
    planId,
    anchor: linkAfter(firstLink, 36),
    firstLink,
    firstMonth,
    months: 36,
    publishedAt: new Date('2023-03-14T08:00:00+07:00'),
  });
}

/** Draws what is over and says which draw a month has. */
export async function buildDraw(ctx: Ctx, planId: string, month: string): Promise<string> {
  await withTransaction(ctx, (tx) => publishAnchor(tx, planId));
  await buildAnchor(ctx, planId, '2023-03');
  await drawMonths(ctx);
  return (await listDraws(ctx.db, planId, month))[0]!.id;
}
