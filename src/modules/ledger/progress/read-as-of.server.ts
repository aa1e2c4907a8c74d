import { type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { listMeasures, type PlanView } from '../../plans/index.server.ts';
import { type LifeStretch, type Lifespan, listLifespans } from '../../units/index.server.ts';
import { listDispensations } from '../dispensations/dispensation-store.server.ts';
import { owedSet } from '../obligations/owing-cells.ts';
import { type CellKey, listCellKeys, listTotalsOfStructure } from './as-of-store.server.ts';
import type { MeasureTotals } from './progress-store.server.ts';

export interface Turn {
  measureId: string;
  periodStart: LocalDate;
  /** Cells that are no more since that day, and those that have come. */
  ended: number;
  begun: number;
}

export interface AsOf {
  totals: MeasureTotals[];
  /** Cells as of then − ended + begun = cells as of now (exempt and declared ones included). */
  turns: Turn[];
}

/**
 * The figures of a plan with the units of another day ("as of then"): who owes is decided by the rules of the owed-set
 * for the units as they stood, and what a predecessor did counts for itself again. Evidence is that of today either
 * way, so the two differ by the changes of units alone, and `turns` says by how much.
 */
export async function readAsOf(ctx: Ctx, plan: PlanView, structureOn: LocalDate): Promise<AsOf> {
  const today = localDate(ctx.clock.now());
  const measures = await listMeasures(ctx.db, plan.id);
  const lives = await listLifespans(ctx.db);
  const changed = lives.filter((life) => isOtherSince(life, structureOn));
  const changedIds = changed.map((life) => life.id);
  const dispensations = await listDispensations(ctx.db, { planId: plan.id, standing: true });
  const cells = owedSet({ plan, measures, lives: changed, dispensations, structureOn });
  const totals = await listTotalsOfStructure(ctx.db, {
    planId: plan.id,
    today,
    structureOn,
    changedIds,
    cells,
  });
  return { totals, turns: turnsBetween(cells, await listCellKeys(ctx.db, plan.id, changedIds)) };
}

/** Begun, ended, moved, of another kind or in another's place since that day. */
function isOtherSince({ stretches, predecessors, owesFrom }: Lifespan, day: LocalDate): boolean {
  const end = stretches.at(-1)!.to;
  return (
    (end !== null && end > day) ||
    stretches.some((one, index) => one.from > day && !isSameStanding(one, stretches[index - 1])) ||
    stretches.some((one) => one.above.some((above) => above.fromOn > day)) ||
    predecessors.some((one) => one.fromOn > day) ||
    (owesFrom !== null && owesFrom > day)
  );
}

function isSameStanding(one: LifeStretch, before: LifeStretch | undefined): boolean {
  return (
    before?.kind === one.kind &&
    before.level === one.level &&
    before.above[0]?.unitId === one.above[0]?.unitId
  );
}

function turnsBetween(then: readonly CellKey[], now: readonly CellKey[]): Turn[] {
  const keyOf = (cell: CellKey) => `${cell.measureId} ${cell.unitId} ${cell.periodStart}`;
  const before = new Set(then.map(keyOf));
  const after = new Set(now.map(keyOf));
  const turns = new Map<string, Turn>();
  const turnOf = ({ measureId, periodStart }: CellKey) => {
    const key = `${measureId} ${periodStart}`;
    const turn = turns.get(key) ?? { measureId, periodStart, ended: 0, begun: 0 };
    turns.set(key, turn);
    return turn;
  };
  for (const cell of then) if (!after.has(keyOf(cell))) turnOf(cell).ended += 1;
  for (const cell of now) if (!before.has(keyOf(cell))) turnOf(cell).begun += 1;
  return [...turns.values()];
}
