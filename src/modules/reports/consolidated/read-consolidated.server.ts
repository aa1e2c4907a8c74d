import { addDays, type LocalDate, monthOf } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { listDrawReferences, sumSample, sumSampleByMeasure } from '../../confirmed-share/index.server.ts';
import {
  listCreditedEvidence,
  listMatrix,
  listMeasureTotals,
  listRungTotals,
} from '../../ledger/index.server.ts';
import { listEndedUnits, listUnits, type UnitView } from '../../units/index.server.ts';
import { atOneInstant } from '../figures/read-figures.server.ts';
import type { ReportPlan } from '../report-plan.server.ts';
import { type ConsolidatedFigures, consolidate, type SampleReading } from './consolidated-figures.ts';
import { listTakenSubmissions, type TakenSubmission } from './consolidated-store.server.ts';

const everyUnit = { kind: 'all' } as const;
const everything = 10_000_000;

export interface ConsolidatedReading {
  all: ConsolidatedFigures;
  submissions: TakenSubmission[];
}

/** Figures and submissions of one moment, over all units. */
export function readConsolidated(ctx: Ctx, plan: ReportPlan, asOf: LocalDate): Promise<ConsolidatedReading> {
  return atOneInstant(ctx, (at) => readAll(at, plan, asOf));
}

/** The same with the evidence behind every figure, for the frozen report. */
export function readForFreezing(
  ctx: Ctx,
  plan: ReportPlan,
  asOf: LocalDate,
): Promise<ConsolidatedReading & { evidence: Record<string, string[]> }> {
  return atOneInstant(ctx, async (at) => {
    const reading = await readAll(at, plan, asOf);
    const evidence: Record<string, string[]> = {};
    for (const figure of reading.all.figures) {
      const filter = { planId: plan.id, scope: everyUnit, measureId: figure.measureId, limit: everything };
      const rows = await listCreditedEvidence(at.db, filter);
      evidence[figure.key] = [...new Set(rows.map((row) => row.id))].sort();
    }
    return { ...reading, evidence };
  });
}

async function readAll(ctx: Ctx, plan: ReportPlan, asOf: LocalDate): Promise<ConsolidatedReading> {
  const filter = { planId: plan.id, scope: everyUnit, today: asOf };
  const totals = await listMeasureTotals(ctx.db, filter);
  const rungs = await listRungTotals(ctx.db, filter);
  const measureIds = plan.measures.map((measure) => measure.id);
  const matrix = await listMatrix(ctx.db, { planId: plan.id, scope: everyUnit, measureIds });
  const units = await unitsOfReport(ctx, asOf, matrix);
  const all = consolidate({ measures: plan.measures, totals, rungs, matrix, units, asOf });
  return {
    all: { ...all, sample: await readSample(ctx, plan.id, all) },
    submissions: await listTakenSubmissions(ctx.db, plan.id),
  };
}

/** Every unit of the day, and those that owed something but have been closed or merged since (rule P11). */
async function unitsOfReport(
  ctx: Ctx,
  asOf: LocalDate,
  matrix: readonly { unitId: string }[],
): Promise<UnitView[]> {
  const units = await listUnits(ctx.db, { scope: everyUnit, on: asOf });
  const known = new Set(units.map((unit) => unit.id));
  const gone = new Set(matrix.map((row) => row.unitId).filter((id) => !known.has(id)));
  if (gone.size === 0) return units;
  const ended = await listEndedUnits(ctx.db, { scope: { kind: 'units', unitIds: [...gone] }, on: asOf });
  return [...units, ...ended];
}

/** The samples of the months that were over on the report's day. */
async function readSample(ctx: Ctx, planId: string, all: ConsolidatedFigures): Promise<SampleReading> {
  const filter = { planId, before: monthOf(addDays(all.asOf, 1)) };
  const samples = await sumSampleByMeasure(ctx.db, filter);
  return {
    whole: await sumSample(ctx.db, filter),
    figures: Object.fromEntries(
      all.figures.flatMap(({ key, measureId }) => {
        const sample = samples.get(measureId);
        return sample ? [[key, sample]] : [];
      }),
    ),
    draws: await listDrawReferences(ctx.db, filter),
  };
}
