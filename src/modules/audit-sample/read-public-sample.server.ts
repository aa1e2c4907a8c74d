import { monthPattern } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { confirmedShareWords } from '../confirmed-share/index.ts';
import { findPlan, type PlanView } from '../plans/index.server.ts';
import { type Anchor, findAnchor } from './anchor-store.server.ts';
import { linkNo } from './draw-sample.ts';
import { type DrawCounts, listDrawnIds, listDraws } from './draw-store.server.ts';
import { recipeOf } from './recipe.ts';

export interface PublicSample {
  plan: PlanView;
  draw: DrawCounts;
  anchor: Pick<Anchor, 'anchor' | 'firstMonth' | 'publishedAt'>;
  /** How often the seed is hashed to reach the anchor. */
  linkNo: number;
  drawnIds: string[];
  recipe: string;
  share: string;
}

/** What anybody may see of a month's sample. @throws app.not-found */
export async function readPublicSample(ctx: Ctx, planId: string, month: string): Promise<PublicSample> {
  const draw = await findPublicDraw(ctx, planId, month);
  const plan = await findPlan(ctx.db, planId);
  const anchor = await findAnchor(ctx.db, planId);
  if (!plan || !anchor) throw commonErrors.notFound();
  return {
    plan,
    draw,
    anchor: { anchor: anchor.anchor, firstMonth: anchor.firstMonth, publishedAt: anchor.publishedAt },
    linkNo: linkNo(anchor.firstMonth, month),
    drawnIds: await listDrawnIds(ctx.db, draw.id),
    recipe: recipeOf({ seed: draw.seed, size: draw.size }),
    share: confirmedShareWords({ ...draw, drawn: draw.size }),
  };
}

/** @throws app.not-found for a plan that is not released, or a month that was not drawn */
export async function findPublicDraw(ctx: Ctx, planId: string, month: string): Promise<DrawCounts> {
  const plan = await findPlan(ctx.db, planId);
  const [draw] = plan && monthPattern.test(month) ? await listDraws(ctx.db, plan.id, month) : [];
  if (!draw) throw commonErrors.notFound();
  return draw;
}
