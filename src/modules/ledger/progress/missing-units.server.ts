import { type Actor, overseesOthers } from '../../../platform/auth/actor.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import type { MeasureView } from '../../plans/index.server.ts';
import type { UnitView } from '../../units/index.server.ts';
import { periodsWords } from '../home/owed-words.ts';
import { listGaps, listShortCells, type TodayFilter } from './progress-store.server.ts';
import { groupIdOf, type UnitGroup } from './unit-groups.ts';

export interface MissingGroup {
  id: string;
  name: string;
  /** `note`: what is missing, where it is more than the one thing the page asks for. */
  units: { name: string; cell: string; note: string | null }[];
}

/** A district officer reads names before the grid; the whole province is too long a list for that. */
export function byNameFirst(actor: Actor): boolean {
  return actor.scope.kind === 'units' && overseesOthers(actor);
}

interface MissingUnit {
  unitId: string;
  obligationId: string;
  note: string | null;
}

/** Of a coverage everybody who is missing, due or not; else who owes, for those who read by name. */
export async function listMissing(
  ctx: Ctx,
  measure: MeasureView,
  filter: TodayFilter,
  byName: boolean,
): Promise<MissingUnit[]> {
  if (measure.kind === 'coverage')
    return (await listShortCells(ctx.db, filter)).map((cell) => ({ ...cell, note: null }));
  if (!byName) return [];
  const gaps = await listGaps(ctx.db, filter);
  return gaps.map(({ unitId, obligationIds, periods, missing }) => ({
    unitId,
    obligationId: obligationIds[0]!,
    note:
      measure.period === 'plan' ? null : `${periodsWords(measure.period, periods)}: thiếu\u00a0${missing}`,
  }));
}

export function missingGroups(
  short: MissingUnit[],
  units: UnitView[],
  groups: ReadonlyMap<string, UnitGroup>,
): MissingGroup[] {
  const cellOf = new Map(short.map((one) => [one.unitId, one]));
  const missing = new Map<string, MissingGroup>();
  for (const unit of units) {
    const cell = cellOf.get(unit.id);
    if (!cell) continue;
    const id = groupIdOf(unit);
    const group = missing.get(id) ?? { id, name: groups.get(id)?.name ?? '', units: [] };
    group.units.push({ name: unit.name, cell: cell.obligationId, note: cell.note });
    missing.set(id, group);
  }
  return [...missing.values()].sort((a, b) => b.units.length - a.units.length);
}
