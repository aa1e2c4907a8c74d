import { mayDo } from '../../platform/auth/policy.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { emit } from '../../platform/events/emit.server.ts';
import type { SampleYear } from '../../platform/sample-house.ts';
import { sampleYearStarted } from './events.ts';
import { administrationPolicy } from './policy.ts';

/** How the sample year stands, for those who may fill it; null for everybody else. */
export async function sampleYearState(ctx: Ctx): Promise<SampleYear | null> {
  if (!ctx.samples || !mayDo(administrationPolicy['sample.fill'], ctx.actor)) return null;
  return ctx.samples.year();
}

/** Begins to fill the sample year. Pressing twice starts it once. @throws app.not-found where there is none to fill */
export async function fillSampleYear(ctx: Ctx): Promise<void> {
  const before = await sampleYearState(ctx);
  if (!before || before.status === 'none') throw commonErrors.notFound();
  if (!(await ctx.samples!.start())) return;
  await withTransaction(ctx, (tx) =>
    emit(
      tx,
      sampleYearStarted,
      { type: 'sample', id: 'year', unitId: null },
      { again: before.status === 'interrupted' },
    ),
  );
}
