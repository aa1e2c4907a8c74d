import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { getPlan, listMeasures, type MeasureView, type PlanView } from '../../plans/index.server.ts';
import type { AmendmentChange } from '../../plans/index.ts';
import { healCredits, holdEvidence, recountCells } from '../credits/evidence-store.server.ts';
import { ledgerErrors } from '../errors.ts';
import { figureChanges } from '../obligations/figure-changes.ts';
import type { OwingCell } from '../obligations/owing-cells.ts';
import { type Settled, settle } from '../obligations/settle.server.ts';
import type { Cause } from '../obligations/settle-store.server.ts';
import { listMeasureTotals } from '../progress/progress-store.server.ts';
import { findBuiltOn, listNamesOf } from './amendment-cell-store.server.ts';
import type { AmendmentConsequences, CellsOf, MeasureTurn } from './amendment-consequences.ts';
import { overCells, turnsAsked } from './cell-turns.ts';
import { compareCredits, rememberCredits } from './credit-turn-store.server.ts';

/** An amendment as `plan.amended` tells it. */
export interface AmendmentInForce {
  planId: string;
  amendmentId: string;
  changes: readonly AmendmentChange[];
}

/**
 * The obligations follow an amended plan, in its transaction: what was due before stays; from then on cells begin, end
 * or ask for something else, and every item counts where it now belongs (rule P5). @throws ledger.amends-nothing
 */
export async function followAmendment(ctx: Ctx, amendment: AmendmentInForce): Promise<AmendmentConsequences> {
  const { planId, amendmentId, changes } = amendment;
  const plan = await getPlan(ctx.db, planId, null);
  const measures = await listMeasures(ctx.db, planId);
  const measureIds = touchedBy(changes, measures);
  const consequences = await withTurns(ctx, { plan, measures, measureIds }, { amendmentId });
  if (consequences.measures.length === 0 && !changes.every(isOnlyWords)) throw ledgerErrors.amendsNothing();
  return consequences;
}

function isOnlyWords(change: AmendmentChange): boolean {
  if (change.kind !== 'change-measure') return false;
  return change.needed === undefined && change.owedBy === undefined && change.dueOn === undefined;
}

/** Everything as if it had never been. @throws ledger.built-on-amendment */
export async function unfollowAmendment(
  ctx: Ctx,
  { planId, amendmentId, addedIds }: { planId: string; amendmentId: string; addedIds: readonly string[] },
): Promise<AmendmentConsequences> {
  const builtOn = await findBuiltOn(ctx.db, amendmentId, addedIds);
  if (builtOn) throw ledgerErrors.builtOnAmendment({ what: builtOn });
  const plan = await getPlan(ctx.db, planId, null);
  const all = await listMeasures(ctx.db, planId);
  const measures = all.filter((measure) => !addedIds.includes(measure.id));
  const measureIds = measures.map((measure) => measure.id);
  return withTurns(ctx, { plan, measures, measureIds }, null, amendmentId);
}

/** Months and the day of the units' report reach into every measure; anything else only into its own. */
function touchedBy(
  changes: readonly AmendmentChange[],
  measures: readonly MeasureView[],
): string[] | undefined {
  const added = measures.filter((one) => one.terms.length === 1 && one.terms[0]!.from !== null);
  const kindOf = new Map(measures.map((one) => [one.id, one.kind]));
  const touches = (change: AmendmentChange) =>
    change.kind === 'set-months' ||
    (change.kind === 'add-measure' ? change.measure.kind : kindOf.get(change.measureId)) === 'report';
  if (changes.some(touches)) return undefined;
  const named = changes.flatMap((one) => ('measureId' in one ? [one.measureId] : []));
  return [...named, ...added.map((one) => one.id)];
}

interface Amended {
  plan: PlanView;
  measures: readonly MeasureView[];
  measureIds: readonly string[] | undefined;
}

async function withTurns(
  ctx: Ctx,
  { plan, measures, measureIds }: Amended,
  cause: Cause,
  restoring?: string,
): Promise<AmendmentConsequences> {
  const today = localDate(ctx.clock.now());
  const scope = { planId: plan.id, ...(measureIds ? { measureIds } : {}) };
  const filter = {
    planId: plan.id,
    scope: { kind: 'all' },
    today,
    measureIds: measureIds && [...measureIds],
  } as const;
  await holdEvidence(ctx.db);
  await rememberCredits(ctx.db, scope);
  const before = await listMeasureTotals(ctx.db, filter);
  const settled = await settle(ctx, { plan, measures, measureIds }, cause, restoring);
  const cells = measureIds ? { measureIds } : { planId: plan.id };
  await healCredits(ctx.db, cells, ctx.clock.now());
  await recountCells(ctx.db, cells);
  const after = await listMeasureTotals(ctx.db, filter);
  return {
    measures: await turnsOf(ctx, measures, settled),
    over: overCells(settled, today),
    credits: await compareCredits(ctx.db, scope, today),
    figures: figureChanges(plan.title, measures, before, after),
  };
}

type CellRef = Pick<OwingCell, 'measureId' | 'unitId'>;

async function turnsOf(
  ctx: Ctx,
  measures: readonly MeasureView[],
  { begun, ended, changed }: Settled,
): Promise<MeasureTurn[]> {
  const altered = changed.map(({ wanted }) => wanted);
  const unitIds = [...new Set([...begun, ...ended, ...altered].map((cell) => cell.unitId))];
  const names = await listNamesOf(ctx.db, unitIds, localDate(ctx.clock.now()));
  const order = new Map(names.map(({ id }, index) => [id, index]));
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  const cellsOf = (cells: readonly CellRef[], measureId: string): CellsOf => {
    const own = cells.filter((cell) => cell.measureId === measureId);
    const ids = [...new Set(own.map((cell) => cell.unitId))];
    ids.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const shown = ids.slice(0, shownNames).flatMap((id) => nameOf.get(id) ?? []);
    return { cells: own.length, units: ids.length, names: shown };
  };
  return measures.flatMap((measure) => {
    const turn = {
      begun: cellsOf(begun, measure.id),
      ended: cellsOf(ended, measure.id),
      changed: cellsOf(altered, measure.id),
    };
    if (turn.begun.cells + turn.ended.cells + turn.changed.cells === 0) return [];
    const how = turnsAsked(changed.filter(({ wanted }) => wanted.measureId === measure.id));
    return [{ measureId: measure.id, what: measure.what, ...turn, how }];
  });
}

const shownNames = 40;
