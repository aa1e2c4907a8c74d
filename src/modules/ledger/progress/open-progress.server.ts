import type { Ctx } from '../../../platform/context.server.ts';
import { findCurrentPlan, findPlan, type PlanView } from '../../plans/index.server.ts';
import { findObligation } from '../obligations/obligation-store.server.ts';
import { readProgressAddress } from './progress-address.ts';
import { type ProgressView, readProgress } from './read-progress.server.ts';

/** What an address of the progress page shows, for every form in which it is shown; null before a release. */
export async function openProgress(
  ctx: Ctx,
  params: URLSearchParams,
): Promise<{ plan: PlanView; view: ProgressView } | null> {
  const plan = await planOf(ctx, params);
  if (plan?.status !== 'released') return null;
  return { plan, view: await readProgress(ctx, plan, readProgressAddress(params)) };
}

/** A link to a cell needs no plan in it: the cell knows its own. */
async function planOf(ctx: Ctx, params: URLSearchParams): Promise<PlanView | null> {
  const cell = params.has('ke-hoach')
    ? null
    : await findObligation(ctx.db, ctx.actor!.scope, params.get('o') ?? '');
  return cell ? findPlan(ctx.db, cell.planId, ctx.actor) : findCurrentPlan(ctx.db, params, ctx.actor);
}
