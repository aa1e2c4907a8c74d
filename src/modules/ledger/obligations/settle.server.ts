import { type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import type { MeasureView, PlanView } from '../../plans/index.server.ts';
import { listLifespans } from '../../units/index.server.ts';
import { type DispensationRow, listDispensations } from '../dispensations/dispensation-store.server.ts';
import { dispensationReason } from '../dispensations/dispensation-words.ts';
import type { ObligationState } from '../rules.ts';
import { type OwingCell, owedSet } from './owing-cells.ts';
import { differenceOf, keyOfCell, stateTurn } from './settle.ts';
import {
  beginCells,
  type Cause,
  changeCells,
  endCells,
  listStoredCells,
  restoreEndedCells,
  type StoredCell,
  turnStates,
} from './settle-store.server.ts';

export interface SettleScope {
  plan: PlanView;
  /** All measures of the plan. */
  measures: readonly MeasureView[];
  /** Only these are looked at. */
  measureIds?: readonly string[];
  unitIds?: readonly string[];
  dueFrom?: LocalDate;
  /** As the units stand on that day; today if not said. */
  structureOn?: LocalDate;
}

export interface Settled {
  begun: OwingCell[];
  ended: StoredCell[];
  changed: { stored: StoredCell; wanted: OwingCell }[];
  /** Cells that a dispensation took hold of or let go; `to` is what they are now. */
  turned: { stored: StoredCell; wanted: OwingCell; to: ObligationState }[];
}

/** The owed-set as the rules ask for it now. */
export async function wantedCells(ctx: Ctx, scope: SettleScope): Promise<OwingCell[]> {
  const { plan, measures, measureIds, unitIds } = scope;
  const wanted = owedSet({
    plan,
    measures,
    lives: await listLifespans(ctx.db, unitIds),
    dispensations: await listDispensations(ctx.db, { planId: plan.id, standing: true, unitIds }),
    structureOn: scope.structureOn ?? localDate(ctx.clock.now()),
    onlyMeasures: measureIds ? new Set(measureIds) : undefined,
  });
  return scope.dueFrom ? wanted.filter((cell) => cell.dueOn >= scope.dueFrom!) : wanted;
}

/**
 * Brings the stored owed-set to what the rules ask for (rule P2): cells begin, end, change and are excused; what did not
 * change is not touched. `restoring`: cells that this amendment ended come back as they were. Credits follow by
 * `healCredits`; evidence must be held (rule P5).
 */
export async function settle(
  ctx: Ctx,
  scope: SettleScope,
  cause: Cause,
  restoring?: string,
): Promise<Settled> {
  const wanted = await wantedCells(ctx, scope);
  const filter = { ...scope, planId: scope.plan.id };
  const now = ctx.clock.now();
  const { begin, end, change } = differenceOf(await listStoredCells(ctx.db, filter), wanted);
  await endCells(
    ctx.db,
    end.map((cell) => cell.id),
    cause,
    now,
  );
  if (restoring) await restoreEndedCells(ctx.db, restoring, begin);
  await beginCells(ctx.db, scope.plan.id, begin, cause);
  await changeCells(ctx.db, change.map(turnOf));
  if (restoring) await settleRestored(ctx, filter, wanted);
  const turned = await settleStates(ctx, scope, wanted);
  return { begun: begin, ended: end, changed: change, turned };
}

/** What came back may have been asked for differently when it was ended. */
async function settleRestored(
  ctx: Ctx,
  filter: Parameters<typeof listStoredCells>[1],
  wanted: readonly OwingCell[],
): Promise<void> {
  const { change } = differenceOf(await listStoredCells(ctx.db, filter), wanted);
  await changeCells(ctx.db, change.map(turnOf));
}

function turnOf({ stored: { id }, wanted: { periodEnd, dueOn, needed } }: Settled['changed'][number]) {
  return { id, periodEnd, dueOn, needed };
}

/** Excuses what is dispensed with and takes back what no longer is. */
export async function settleStates(
  ctx: Ctx,
  scope: SettleScope,
  wanted: readonly OwingCell[],
): Promise<Settled['turned']> {
  const stored = await listStoredCells(ctx.db, { ...scope, planId: scope.plan.id });
  const asked = new Map(wanted.map((cell) => [keyOfCell(cell), cell]));
  const rows = await listDispensations(ctx.db, { planId: scope.plan.id, unitIds: scope.unitIds });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const turned = stored.flatMap((cell) => {
    const one = asked.get(keyOfCell(cell));
    const turn = one && stateTurn(cell, one);
    return turn ? [{ stored: cell, wanted: one, turn }] : [];
  });
  await turnStates(
    ctx.db,
    turned.map(({ stored: { id, state: was }, turn }) => ({ id, was, ...turn, ...whyOf(turn, byId) })),
  );
  return turned.map(({ stored: cell, wanted: one, turn }) => ({ stored: cell, wanted: one, to: turn.state }));
}

function whyOf(
  { state, dispensationId }: { state: string; dispensationId: string | null },
  rows: ReadonlyMap<string, DispensationRow>,
): { reason: string | null; by: string | null; at: Date | null } {
  const row = state === 'exempt' && dispensationId ? rows.get(dispensationId) : undefined;
  return row
    ? { reason: dispensationReason(row), by: row.by, at: row.at }
    : { reason: null, by: null, at: null };
}
