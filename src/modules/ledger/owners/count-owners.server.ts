import { localDate, type YearMonth } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { listLifespans, listUnits, type UnitView } from '../../units/index.server.ts';
import { middleKinds, type UnitKind } from '../../units/index.ts';
import { type OwedMeasure, type OwingCell, owedSet } from '../obligations/owing-cells.ts';
import type { OwedBy } from '../owing/who-owes.ts';
import type { NamedUnit } from './owner-form.ts';

export interface OwnerCount {
  units: number;
  obligations: number;
  byKind: { kind: UnitKind; units: number; obligations: number }[];
  /** The first of them by name. */
  names: string[];
  /** Against the rule that stands: who would come, who would go. */
  added: string[];
  dropped: string[];
}

export interface OwnerBook {
  /** Every unit there is today, in the order of names. */
  units: readonly UnitView[];
  byId: ReadonlyMap<string, NamedUnit>;
  names: ReadonlyMap<string, string>;
  /** Districts and communes. */
  above: readonly NamedUnit[];
}

export async function loadOwnerBook(ctx: Ctx): Promise<OwnerBook> {
  const units = await listUnits(ctx.db, { scope: { kind: 'all' }, on: localDate(ctx.clock.now()) });
  return {
    units,
    byId: new Map(units.map((unit) => [unit.id, unit])),
    names: new Map(units.map((unit) => [unit.id, unit.name])),
    above: units.filter((unit) => middleKinds.includes(unit.kind)),
  };
}

const shownNames = 60;

/** Whom a rule means, counted by the rules of the owed-set itself. */
export async function countOwners(
  ctx: Ctx,
  plan: { year: number; countedMonths: YearMonth[] },
  measures: readonly OwedMeasure[],
  measure: OwedMeasure,
  owedBy: OwedBy,
  book: OwnerBook,
): Promise<OwnerCount> {
  const lives = await listLifespans(ctx.db);
  const structureOn = localDate(ctx.clock.now());
  const onlyMeasures = new Set([measure.id]);
  const cellsWith = (rule: OwedBy): OwingCell[] => {
    const asked = measures.map((one) => (one.id === measure.id ? { ...one, owedBy: rule, terms: [] } : one));
    return owedSet({ plan, measures: asked, lives, structureOn, onlyMeasures });
  };
  const cells = cellsWith(owedBy);
  const now = new Set(cells.map((cell) => cell.unitId));
  const before = new Set(cellsWith(measure.owedBy).map((cell) => cell.unitId));
  const namesOf = (isShown: (id: string) => boolean) =>
    book.units.filter((unit) => isShown(unit.id)).map((unit) => unit.name);
  return {
    units: now.size,
    obligations: cells.length,
    byKind: kindsOf(cells),
    names: namesOf((id) => now.has(id)).slice(0, shownNames),
    added: namesOf((id) => now.has(id) && !before.has(id)),
    dropped: namesOf((id) => before.has(id) && !now.has(id)),
  };
}

function kindsOf(cells: readonly OwingCell[]): OwnerCount['byKind'] {
  return [...Map.groupBy(cells, (cell) => cell.unitKind)].map(([kind, own]) => ({
    kind: kind as UnitKind,
    units: new Set(own.map((cell) => cell.unitId)).size,
    obligations: own.length,
  }));
}
