import { type LocalDate, laterDay, localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import {
  getPlan,
  listMeasures,
  listPlans,
  type MeasureView,
  type PlanView,
} from '../../plans/index.server.ts';
import type { Consequences } from '../../units/index.ts';
import { healCredits, holdEvidence, recountCells } from '../credits/evidence-store.server.ts';
import { placeUnits } from '../kept/places-store.server.ts';
import { listMeasureTotals, type MeasureTotals } from '../progress/progress-store.server.ts';
import { figureChanges } from './figure-changes.ts';
import { type SettleScope, settle } from './settle.server.ts';
import { countPassedOn, restoreCells, takeOverStates } from './succession-store.server.ts';

/** A change of units whose day has come. */
export interface SuccessionInForce {
  successionId: string;
  effectiveOn: LocalDate;
  /** Units that began, ended, took over or became of another kind. */
  unitIds: readonly string[];
}

/**
 * The owed-set follows its units, in the transaction of their change (rules P2, P11; the table in the README): what was
 * due before the day stays with who owed it; from the day on whoever takes over owes, once, and what was done counts
 * for them. Evidence waits until it is over (rule P5).
 */
export async function followSuccession(ctx: Ctx, change: SuccessionInForce): Promise<Consequences> {
  return withFigures(ctx, change.unitIds, async (plans) => {
    const counts = { ended: 0, created: 0 };
    for (const plan of plans) {
      const { successionId } = change;
      const { begun, ended } = await settle(ctx, scopeOf(ctx, plan, change), { successionId });
      counts.ended += ended.length;
      counts.created += begun.length;
    }
    await takeOverStates(ctx.db, change.successionId);
    return counts;
  });
}

/** Everything back as if the change had never been; the units are what they were again. */
export async function unfollowSuccession(ctx: Ctx, change: SuccessionInForce): Promise<Consequences> {
  return withFigures(ctx, change.unitIds, async (plans) => {
    await restoreCells(ctx.db, change.successionId);
    // Plans that were released or amended since have never known the units as they are now.
    for (const plan of plans) await settle(ctx, scopeOf(ctx, plan, change), null);
    return { ended: 0, created: 0 };
  });
}

interface FollowedPlan {
  view: PlanView;
  measures: MeasureView[];
}

async function withFigures(
  ctx: Ctx,
  unitIds: readonly string[],
  work: (plans: FollowedPlan[]) => Promise<{ ended: number; created: number }>,
): Promise<Consequences> {
  const plans = await releasedPlans(ctx);
  if (plans.length === 0 || unitIds.length === 0) return { ended: 0, created: 0, passedOn: 0, figures: [] };
  await holdEvidence(ctx.db);
  const passedBefore = await countPassedOn(ctx.db, unitIds);
  const before = await totalsOf(ctx, plans);
  const counts = await work(plans);
  await healCredits(ctx.db, { unitIds }, ctx.clock.now());
  await recountCells(ctx.db, { unitIds });
  await placeUnits(ctx.db, localDate(ctx.clock.now()), { wait: true });
  const after = await totalsOf(ctx, plans);
  const figures = plans.flatMap(({ view, measures }) =>
    figureChanges(view.title, measures, before.get(view.id)!, after.get(view.id)!),
  );
  const passedOn = (await countPassedOn(ctx.db, unitIds)) - passedBefore;
  return { ...counts, passedOn, figures };
}

async function releasedPlans(ctx: Ctx): Promise<FollowedPlan[]> {
  const plans = await listPlans(ctx.db);
  return Promise.all(
    plans.map(async ({ id }) => ({
      view: await getPlan(ctx.db, id, null),
      measures: await listMeasures(ctx.db, id),
    })),
  );
}

async function totalsOf(ctx: Ctx, plans: FollowedPlan[]): Promise<Map<string, MeasureTotals[]>> {
  const today = localDate(ctx.clock.now());
  const totals = new Map<string, MeasureTotals[]>();
  for (const { view } of plans)
    totals.set(view.id, await listMeasureTotals(ctx.db, { planId: view.id, scope: { kind: 'all' }, today }));
  return totals;
}

function scopeOf(ctx: Ctx, { view, measures }: FollowedPlan, change: SuccessionInForce): SettleScope {
  const { effectiveOn, unitIds } = change;
  const today = localDate(ctx.clock.now());
  const structureOn = laterDay(effectiveOn, today);
  return { plan: view, measures, unitIds, dueFrom: effectiveOn, structureOn };
}
