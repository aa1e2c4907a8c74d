import type { Scope } from '../../../platform/auth/actor.ts';
import { firstDayOf, type LocalDate, lastDayOf, monthOf } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import {
  listCreditedEvidence,
  listMatrix,
  listMeasureTotals,
  listRungTotals,
} from '../../ledger/index.server.ts';
import { monthsOfReport } from '../../ledger/index.ts';
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

export interface ReportTime {
  asOf: LocalDate;
  /** "2026-q3": only what is of its months; "year": everything. */
  period: string;
}

/** The figures of one unit's report, without the evidence list. */
export async function readUnitFigures(
  ctx: Ctx,
  plan: ReportPlan,
  unitId: string,
  { asOf, period }: ReportTime,
): Promise<ReportFigure[]> {
  const filter = { planId: plan.id, scope: unitScope(unitId), today: asOf };
  const totals = (await listMeasureTotals(ctx.db, filter)).filter((row) => isOfPeriod(plan, row, period));
  const rungs = await listRungTotals(ctx.db, { ...filter, ...startsWithin(period) });
  return ownFigures(figuresOf(plan.measures, totals, rungs, asOf));
}

/** What is owed once in the whole plan belongs to every report; a month or quarter to the report of its time. */
export function isOfPeriod(
  plan: Pick<ReportPlan, 'measures'>,
  cell: { measureId: string; periodStart: LocalDate },
  period: string,
): boolean {
  const months = monthsOfReport(period);
  if (!months) return true;
  const measure = plan.measures.find((one) => one.id === cell.measureId);
  if (!measure || measure.period === 'plan') return true;
  const month = monthOf(cell.periodStart);
  return months.from <= month && month <= months.to;
}

function startsWithin(period: string): { startsFrom?: LocalDate; startsTo?: LocalDate } {
  const months = monthsOfReport(period);
  return months ? { startsFrom: firstDayOf(months.from), startsTo: lastDayOf(months.to) } : {};
}

/** The same with the ids of the evidence behind each figure, sorted: what a submission freezes. */
export async function readFrozenFigures(
  ctx: Ctx,
  plan: ReportPlan,
  unitId: string,
  time: ReportTime,
): Promise<FrozenFigure[]> {
  return atOneInstant(ctx, async (at) => {
    const figures = await readUnitFigures(at, plan, unitId, time);
    const scope = unitScope(unitId);
    const matrix = await listMatrix(at.db, {
      planId: plan.id,
      scope,
      measureIds: figures.map((figure) => figure.measureId),
    });
    const measureOf = new Map(
      matrix.flatMap((row) =>
        row.cells
          .filter((cell) => isOfPeriod(plan, { ...cell, measureId: row.measureId }, time.period))
          .map((cell) => [cell.obligationId, row.measureId] as const),
      ),
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
