import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { listMeasureTotals, listRungTotals } from '../../ledger/index.server.ts';
import { findReportPlan, type ReportPlan } from '../report-plan.server.ts';
import { figureTitle, shareWords } from './figure-words.ts';
import { figuresOf, type ReportFigure } from './figures.ts';
import { atOneInstant } from './read-figures.server.ts';

export interface WholeFigure extends ReportFigure {
  title: string;
  /** "598 trong 611 (97,8 %)" */
  share: string;
}

/** The figures of a released plan over all units, as the consolidated report of today would have them. Without names. */
export async function readWholeFigures(
  ctx: Ctx,
  planId?: string,
): Promise<{ plan: ReportPlan; asOf: string; figures: WholeFigure[] } | null> {
  const plan = await findReportPlan(ctx.db, planId);
  if (!plan) return null;
  const asOf = localDate(ctx.clock.now());
  const filter = { planId: plan.id, scope: { kind: 'all' } as const, today: asOf };
  const figures = await atOneInstant(ctx, async (at) =>
    figuresOf(
      plan.measures,
      await listMeasureTotals(at.db, filter),
      await listRungTotals(at.db, filter),
      asOf,
    ),
  );
  return {
    plan,
    asOf,
    figures: figures.map((figure) => ({ ...figure, title: figureTitle(figure), share: shareWords(figure) })),
  };
}
