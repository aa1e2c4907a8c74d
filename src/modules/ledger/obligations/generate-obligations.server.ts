import { type LocalDate, localDate, type YearMonth } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { getPlan, listMeasures } from '../../plans/index.server.ts';
import { listUnits } from '../../units/index.server.ts';
import { creditEarlierEvidence, holdEvidence } from '../credits/evidence-store.server.ts';
import { obligationsGenerated } from '../events.ts';
import { type OwedBy, owes, type PeriodMeasure, type PeriodPlan, periodsOf } from '../rules.ts';
import { insertObligations, type NewObligation } from './obligation-store.server.ts';

/** A measure as the owed-set needs it: of a released plan, or still a proposal. */
export interface OwedMeasure extends PeriodMeasure {
  /** The measure's id, or for a proposal any key of its own. */
  id: string;
  needed: number;
  owedBy: OwedBy;
}

export interface PreviewRow {
  measureId: string;
  unitKind: string;
  units: number;
  obligations: number;
}

export interface ObligationPreview {
  total: number;
  units: number;
  rows: PreviewRow[];
}

interface OwingUnit {
  id: string;
  kind: string;
}

function expand(measures: OwedMeasure[], plan: PeriodPlan, units: OwingUnit[]): NewObligation[] {
  return measures.flatMap((measure) => {
    const periods = periodsOf(measure, plan);
    return units
      .filter((unit) => owes(unit, measure.owedBy))
      .flatMap((unit) =>
        periods.map((period) => ({
          measureId: measure.id,
          unitId: unit.id,
          periodStart: period.start,
          periodEnd: period.end,
          dueOn: period.dueOn,
          needed: measure.needed,
        })),
      );
  });
}

/** The last day in time of the report that the units owe; the single offices' own duties do not end the year for all. */
export function unitReportDueOn(
  measures: Pick<OwedMeasure, 'kind' | 'dueOn' | 'owedBy'>[],
): LocalDate | null {
  const days = measures
    .filter((m) => m.kind === 'report' && m.owedBy.kinds.length > 0 && m.dueOn)
    .map((m) => m.dueOn!);
  return days.sort().at(-1) ?? null;
}

/** What a release would create, per measure and unit kind, before anything is stored. */
export async function previewObligations(
  ctx: Ctx,
  plan: { year: number; countedMonths: YearMonth[] },
  measures: OwedMeasure[],
): Promise<ObligationPreview> {
  const units = await listUnits(ctx.db, { scope: { kind: 'all' }, on: localDate(ctx.clock.now()) });
  const kindOf = new Map(units.map((unit) => [unit.id, unit.kind]));
  const all = expand(measures, { ...plan, unitReportDueOn: unitReportDueOn(measures) }, units);
  const rows = new Map<string, PreviewRow & { unitIds: Set<string> }>();
  for (const one of all) {
    const unitKind = kindOf.get(one.unitId)!;
    const key = `${one.measureId}|${unitKind}`;
    const row = rows.get(key) ?? {
      measureId: one.measureId,
      unitKind,
      units: 0,
      obligations: 0,
      unitIds: new Set(),
    };
    row.unitIds.add(one.unitId);
    row.obligations += 1;
    row.units = row.unitIds.size;
    rows.set(key, row);
  }
  return {
    total: all.length,
    units: new Set(all.map((one) => one.unitId)).size,
    rows: [...rows.values()].map(({ unitIds: _unitIds, ...row }) => row),
  };
}

/** Creates what every unit owes for a released plan and credits what came in before. Runs in the release's transaction. */
export async function generateObligations(ctx: Ctx, planId: string): Promise<number> {
  const plan = await getPlan(ctx.db, planId, null);
  const measures = await listMeasures(ctx.db, planId);
  const units = await listUnits(ctx.db, { scope: { kind: 'all' }, on: localDate(ctx.clock.now()) });
  const rows = expand(measures, { ...plan, unitReportDueOn: unitReportDueOn(measures) }, units);
  await holdEvidence(ctx.db);
  const created = await insertObligations(ctx.db, planId, rows);
  await creditEarlierEvidence(ctx.db, planId, ctx.clock.now());
  await emit(ctx, obligationsGenerated, { type: 'plan', id: planId, unitId: null }, { planId, created });
  return created;
}
