import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { listPlans } from '../../plans/index.server.ts';
import { cellsRecounted } from '../events.ts';
import { foldSums, recountSums } from '../kept/cell-sums.server.ts';
import { type Drift, healCredits, holdEvidence, recountCells } from './evidence-store.server.ts';

/** Proves the credits and stored counts of every released plan and heals what differs (rule P5). Runs each night and by `lantoa recount`. */
export async function recountPlans(ctx: Ctx): Promise<{ plans: number; drift: Drift[]; sums: number }> {
  const plans = await listPlans(ctx.db);
  const drift: Drift[] = [];
  let sums = 0;
  for (const plan of plans) {
    await withTransaction(ctx, async (tx) => {
      await holdEvidence(tx.db);
      await healCredits(tx.db, { planId: plan.id }, tx.clock.now());
      const found = await recountCells(tx.db, { planId: plan.id });
      drift.push(...found);
      sums += await recountSums(tx.db, plan.id);
      await emit(
        tx,
        cellsRecounted,
        { type: 'plan', id: plan.id, unitId: null },
        { planId: plan.id, drift: found.length },
      );
    });
  }
  await foldSums(ctx.db);
  if (sums > 0) ctx.log.warn({ sums }, 'recount healed sums of places');
  if (drift.length > 0) ctx.log.warn({ drift: drift.length }, 'recount healed cells');
  return { plans: plans.length, drift, sums };
}
