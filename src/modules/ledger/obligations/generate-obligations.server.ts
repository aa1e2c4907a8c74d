import { localDate, type YearMonth } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { getPlan, listMeasures } from '../../plans/index.server.ts';
import { listLifespans } from '../../units/index.server.ts';
import { creditEarlierEvidence, holdEvidence } from '../credits/evidence-store.server.ts';
import { obligationsGenerated } from '../events.ts';
import { type OwedMeasure, owingCells } from './owing-cells.ts';
import { beginCells } from './settle-store.server.ts';

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

/** What a release would create, per measure and unit kind, before anything is stored. */
export async function previewObligations(
  ctx: Ctx,
  plan: { year: number; countedMonths: YearMonth[] },
  measures: OwedMeasure[],
): Promise<ObligationPreview> {
  const all = owingCells(plan, measures, await listLifespans(ctx.db), localDate(ctx.clock.now()));
  const rows = new Map<string, PreviewRow & { unitIds: Set<string> }>();
  for (const one of all) {
    const { unitKind } = one;
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
  await holdEvidence(ctx.db);
  const rows = owingCells(plan, measures, await listLifespans(ctx.db), localDate(ctx.clock.now()));
  const created = await beginCells(ctx.db, planId, rows, null);
  await creditEarlierEvidence(ctx.db, planId, ctx.clock.now());
  await emit(ctx, obligationsGenerated, { type: 'plan', id: planId, unitId: null }, { planId, created });
  return created;
}
