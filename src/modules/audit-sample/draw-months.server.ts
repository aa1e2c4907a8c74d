import { localDate, monthOf } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { listReceivedInMonth } from '../ledger/index.server.ts';
import { listPlans } from '../plans/index.server.ts';
import { type Anchor, findAnchor } from './anchor-store.server.ts';
import { drawSample, linkAfter, linkNo, listText, monthsToDraw, sha256 } from './draw-sample.ts';
import { insertDraw, insertItems, listDraws } from './draw-store.server.ts';
import { sampleDrawn } from './events.ts';
import { publishAnchor } from './publish-anchor.server.ts';

/**
 * Draws every month that is over and was not drawn, of every released plan. Runs each night; who starts it, and when,
 * changes nothing: seed and method stand fixed. A plan from before there were samples gets its anchor now.
 */
export async function drawMonths(ctx: Ctx): Promise<{ drawn: number }> {
  let drawn = 0;
  for (const plan of await listPlans(ctx.db)) {
    await withTransaction(ctx, (tx) => publishAnchor(tx, plan.id));
    const anchor = (await findAnchor(ctx.db, plan.id))!;
    for (const month of await monthsOpen(ctx, anchor))
      if (await withTransaction(ctx, (tx) => drawMonth(tx, anchor, month))) drawn += 1;
  }
  return { drawn };
}

/** Over, and not drawn yet. */
export async function monthsOpen(ctx: Ctx, anchor: Anchor): Promise<string[]> {
  const before = new Set((await listDraws(ctx.db, anchor.planId)).map((draw) => draw.month));
  const thisMonth = monthOf(localDate(ctx.clock.now()));
  return monthsToDraw(anchor.firstMonth, anchor.months, thisMonth).filter((month) => !before.has(month));
}

async function drawMonth(tx: Ctx, anchor: Anchor, month: string): Promise<boolean> {
  const { planId } = anchor;
  const seed = linkAfter(anchor.firstLink, anchor.months - linkNo(anchor.firstMonth, month));
  const received = await listReceivedInMonth(tx.db, { planId, month });
  const measuresOf = new Map(received.map((one) => [one.id, one.measureIds]));
  const population = [...measuresOf.keys()].sort();
  const listSha256 = sha256(listText(population));
  const drawId = await insertDraw(tx.db, {
    planId,
    month,
    seed,
    population,
    listSha256,
    drawnAt: tx.clock.now(),
  });
  if (!drawId) return false;
  const sample = drawSample(seed, population);
  await insertItems(
    tx.db,
    drawId,
    sample.map((evidenceId) => ({ evidenceId, measureIds: measuresOf.get(evidenceId)! })),
  );
  await emit(
    tx,
    sampleDrawn,
    { type: 'audit_draw', id: drawId, unitId: null },
    { planId, month, seed, listSize: population.length, listSha256, sampleSize: sample.length },
  );
  return true;
}
