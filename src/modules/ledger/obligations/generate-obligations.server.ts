import { localDate, type YearMonth } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { getPlan, listMeasures } from '../../plans/index.server.ts';
import { listLifespans, lockLineage } from '../../units/index.server.ts';
import { creditEarlierEvidence, holdEvidence } from '../credits/evidence-store.server.ts';
import { obligationsGenerated } from '../events.ts';
import { type OwedMeasure, type OwingCell, owingCells } from './owing-cells.ts';
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
  const today = localDate(ctx.clock.now());
  const rows = new Map<string, PreviewRow & { unitIds: Set<string> }>();
  const owing = new Set<string>();
  let total = 0;
  for (const lives of someAtATime(await listLifespans(ctx.db))) {
    const some = owingCells(plan, measures, lives, today);
    total += some.length;
    for (const one of some) {
      owing.add(one.unitId);
      countIn(rows, one);
    }
    await letOthersIn();
  }
  return {
    total,
    units: owing.size,
    rows: [...rows.values()].map(({ unitIds: _unitIds, ...row }) => row),
  };
}

function countIn(
  rows: Map<string, PreviewRow & { unitIds: Set<string> }>,
  { measureId, unitKind, unitId }: OwingCell,
): void {
  const key = `${measureId}|${unitKind}`;
  const row = rows.get(key) ?? { measureId, unitKind, units: 0, obligations: 0, unitIds: new Set() };
  row.unitIds.add(unitId);
  row.obligations += 1;
  row.units = row.unitIds.size;
  rows.set(key, row);
}

/** What a unit owes hangs on no other unit: a country is done in pieces, between which other requests are answered. */
function* someAtATime<T>(all: readonly T[]): Generator<T[]> {
  const atOnce = 500;
  for (let at = 0; at < all.length; at += atOnce) yield all.slice(at, at + atOnce);
}

function letOthersIn(): Promise<void> {
  return new Promise((next) => setImmediate(next));
}

/** Creates what every unit owes for a released plan and credits what came in before. Runs in the release's transaction. */
export async function generateObligations(ctx: Ctx, planId: string): Promise<number> {
  const plan = await getPlan(ctx.db, planId, null);
  const measures = await listMeasures(ctx.db, planId);
  // Units stay what they are; evidence comes in meanwhile and is found once it is held.
  await lockLineage(ctx.db);
  const today = localDate(ctx.clock.now());
  let created = 0;
  for (const lives of someAtATime(await listLifespans(ctx.db)))
    created += await beginCells(ctx.db, planId, owingCells(plan, measures, lives, today), null);
  await holdEvidence(ctx.db);
  await creditEarlierEvidence(ctx.db, planId, ctx.clock.now());
  await emit(ctx, obligationsGenerated, { type: 'plan', id: planId, unitId: null }, { planId, created });
  return created;
}
