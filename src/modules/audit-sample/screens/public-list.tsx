import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { listText } from '../draw-sample.ts';
import { readPopulation } from '../draw-store.server.ts';
import { findPublicDraw } from '../read-public-sample.server.ts';
import type { Route } from './+types/public-list';

/** The list a sample was drawn from: ids alone, as they were hashed. */
export const loader = withCtx(async (ctx, { params }: Route.LoaderArgs) => {
  const draw = await findPublicDraw(ctx, params.planId, params.month);
  return new Response(listText(await readPopulation(ctx.db, draw.id)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
});
