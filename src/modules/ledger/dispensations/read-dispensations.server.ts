import { type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { getPlan, listMeasures, type PlanView } from '../../plans/index.server.ts';
import { listNamesOf } from '../amendments/amendment-cell-store.server.ts';
import { periodsWords } from '../home/owed-words.ts';
import { isId } from '../obligations/obligation-store.server.ts';
import { type DispensationRow, listDispensations } from './dispensation-store.server.ts';
import { type DispensationView, dispensationView } from './dispensation-view.ts';
import { findPlanOfDispensation, listDispensedCells } from './dispensed-store.server.ts';

/** The latest first; of these units (and of those whose place they took), or of all. */
export async function readDispensations(
  ctx: Ctx,
  plan: PlanView,
  today: LocalDate,
  unitIds?: readonly string[],
): Promise<DispensationView[]> {
  const rows = await listDispensations(ctx.db, { planId: plan.id, unitIds });
  return viewsOf(ctx, plan.id, rows.reverse(), today);
}

async function viewsOf(
  ctx: Ctx,
  planId: string,
  rows: readonly DispensationRow[],
  today: LocalDate,
): Promise<DispensationView[]> {
  const unitIds = [...new Set(rows.flatMap((row) => row.unitIds))];
  const names = new Map((await listNamesOf(ctx.db, unitIds, today)).map(({ id, name }) => [id, name]));
  const measures = await listMeasures(ctx.db, planId);
  return rows.map((row) => dispensationView(row, names, measures, today));
}

/** One decision with the cells it holds today. @throws app.not-found */
export async function readDispensation(ctx: Ctx, id: string) {
  const planId = isId(id) ? await findPlanOfDispensation(ctx.db, id) : null;
  if (!planId) throw commonErrors.notFound();
  const today = localDate(ctx.clock.now());
  const plan = await getPlan(ctx.db, planId, ctx.actor);
  const rows = await listDispensations(ctx.db, { planId, id });
  const [view] = await viewsOf(ctx, planId, rows, today);
  const measures = await listMeasures(ctx.db, planId);
  const cells = await listDispensedCells(ctx.db, id, today);
  return {
    plan: { id: plan.id, title: plan.title, months: plan.countedMonths },
    view: view!,
    fromMonth: rows[0]!.fromMonth,
    toMonth: rows[0]!.toMonth,
    cells: [
      ...Map.groupBy(cells, (cell) => `${cell.unitName} ${cell.measureId} ${cell.isDone}`).values(),
    ].map((own) => {
      const measure = measures.find((one) => one.id === own[0]!.measureId)!;
      const when = periodsWords(
        measure.period,
        own.map((cell) => cell.periodStart),
      );
      const what = measure.taskShortTitle ?? measure.what;
      return {
        unitName: own[0]!.unitName,
        words: [what, when || 'cả năm'].join(', '),
        isDone: own[0]!.isDone,
      };
    }),
  };
}
