import type { Scope } from '../../../platform/auth/actor.ts';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import {
  listCreditedEvidence,
  listMatrix,
  listMeasureTotals,
  listRungTotals,
} from '../../ledger/index.server.ts';
import type { ReportPlan } from '../report-plan.server.ts';
import type { FrozenFigure } from '../unit-report/drift.ts';
import { figuresOf, ownFigures, type ReportFigure } from './figures.ts';

/** More evidence than any one unit or measure has in a year. */
const everything = 1_000_000;

/** Reads at one instant: figures and the evidence behind them never come from two states of the ledger. */
export async function atOneInstant<T>(ctx: Ctx, read: (ctx: Ctx) => Promise<T>): Promise<T> {
  if (ctx.db.isTransaction) return read(ctx);
  return ctx.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((db) => read({ ...ctx, db }));
}

function unitScope(unitId: string): Scope {
  return { kind: 'units', unitIds: [unitId] };
}

/** The figures of one unit's report, without the evidence list. */
export async function readUnitFigures(
  ctx: Ctx,
  plan: ReportPlan,
  unitId: string,
  asOf: LocalDate,
): Promise<ReportFigure[]> {
  const filter = { planId: plan.id, scope: unitScope(unitId), today: asOf };
  const totals = await listMeasureTotals(ctx.db, filter);
  const rungs = await listRungTotals(ctx.db, filter);
  return ownFigures(figuresOf(plan.measures, totals, rungs, asOf));
}

/** The same with the ids of the evidence behind each figure, sorted: what a submission freezes. */
export async function readFrozenFigures(
  ctx: Ctx,
  plan: ReportPlan,
  unitId: string,
  asOf: LocalDate,
): Promise<FrozenFigure[]> {
  return atOneInstant(ctx, async (at) => {
    const figures = await readUnitFigures(at, plan, unitId, asOf);
    const scope = unitScope(unitId);
    const matrix = await listMatrix(at.db, {
      planId: plan.id,
      scope,
      measureIds: figures.map((figure) => figure.measureId),
    });
    const measureOf = new Map(
      matrix.flatMap((row) => row.cells.map((cell) => [cell.obligationId, row.measureId] as const)),
    );
    const credited = await listCreditedEvidence(at.db, { planId: plan.id, scope, limit: everything });
    return figures.map((figure) => ({
      ...figure,
      evidenceIds: credited
        .filter((one) => one.obligationId && measureOf.get(one.obligationId) === figure.measureId)
        .map((one) => one.id)
        .sort(),
    }));
  });
}
