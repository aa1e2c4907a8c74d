import { earlierDay, firstDayOf, type LocalDate, laterDay } from '../../../platform/clock/clock.ts';
import type { MeasureKind, PeriodLength } from '../rules.ts';
import type { Period } from './periods.ts';

/** Directly under the department, or under a district or commune. */
export type Level = 'direct' | 'below';

/**
 * Who owes a measure, as data: the units of these kinds, at these levels and under these districts (none said: any),
 * and the units named; without the excepted ones.
 */
export interface OwedBy {
  kinds: string[];
  unitIds: string[];
  exceptUnitIds: string[];
  levels?: Level[];
  /** Districts and communes. */
  underIds?: string[];
}

/** Where a unit stood: its district or commune, and those whose place that one took. */
export interface Standing {
  unitId: string;
  fromOn: LocalDate;
}

export interface Stretch {
  from: LocalDate;
  /** The first day that no longer counts. */
  to: LocalDate | null;
  kind: string;
  level?: Level | null;
  above?: readonly Standing[];
  /** The day from which what stood above was no more. */
  aboveEndedOn?: LocalDate | null;
}

/** When a unit was there and as what. */
export interface OwingLife {
  id: string;
  stretches: readonly Stretch[];
  /** Not asked for periods before this day. */
  owesFrom: LocalDate | null;
  /** Whose place it took, and from when. */
  predecessors: readonly Standing[];
}

/**
 * Whether what is said of some named units holds for this one on a day: it is one of them, or it began in the place of
 * units that all are.
 */
export function isNamedWhole(life: OwingLife, unitIds: readonly string[], on: LocalDate): boolean {
  if (unitIds.includes(life.id)) return true;
  const begins = life.stretches[0]!.from;
  const before = life.predecessors.filter((one) => one.fromOn <= on);
  const isNew = before.some((one) => one.fromOn === begins);
  return isNew && before.every((one) => unitIds.includes(one.unitId));
}

/**
 * Whether a unit, standing so on a day, owes a measure. A named unit's duty, and its exception, pass to whoever takes
 * its place.
 */
export function owes(life: OwingLife, now: Stretch, owedBy: OwedBy, on: LocalDate): boolean {
  if (isNamedWhole(life, owedBy.exceptUnitIds, on)) return false;
  const named = (id: string) => owedBy.unitIds.includes(id);
  if (named(life.id) || life.predecessors.some((one) => one.fromOn <= on && named(one.unitId))) return true;
  return owedBy.kinds.includes(now.kind) && isAtLevel(now, owedBy) && isUnder(life, now, owedBy, on);
}

function isAtLevel(now: Stretch, { levels = [] }: OwedBy): boolean {
  return levels.length === 0 || (now.level != null && levels.includes(now.level));
}

/** A district's units stay its units when it ends with nobody in its place: nobody else would be asked. */
function isUnder(life: OwingLife, now: Stretch, { underIds = [] }: OwedBy, on: LocalDate): boolean {
  if (underIds.length === 0) return true;
  return life.stretches.some(
    (one) =>
      one.from <= on &&
      (one === now || (one.to !== null && one.aboveEndedOn === one.to)) &&
      (one.above ?? []).some((above) => above.fromOn <= on && underIds.includes(above.unitId)),
  );
}

export interface OwedTerms {
  kind: MeasureKind;
  period: PeriodLength;
  needed: number;
  owedBy: OwedBy;
}

/** As what and how much a unit owes of one period, or null. `structureOn`: as the units stand on that day. */
export function owesOf(
  life: OwingLife,
  measure: OwedTerms,
  period: Period,
  structureOn: LocalDate,
): { kind: string; needed: number } | null {
  const on = earlierDay(period.dueOn, structureOn);
  const now = life.stretches.find((one) => one.from <= on && (one.to === null || one.to > on));
  if (!now || !owes(life, now, measure.owedBy, on)) return null;
  const needed = neededOf(life, measure, period);
  return needed === 0 ? null : { kind: now.kind, needed };
}

/**
 * Pro rata (decision record 0015): of a quota a unit owes the share of the counted months that it is there for from
 * their first day, rounded up; what can not be divided is owed whole if any such month is left. Half a month is not
 * asked of a new unit; a unit that takes another's place takes the whole.
 */
function neededOf(life: OwingLife, measure: OwedTerms, { dueOn, months }: Period): number {
  const begins = life.stretches[0]!.from;
  const tookPlace = life.predecessors.some((one) => one.fromOn === begins);
  if (tookPlace) return dueOn >= begins ? measure.needed : 0;
  const from = laterDay(life.owesFrom ?? begins, begins);
  const isWholeYear = measure.period === 'plan';
  if (months.length === 0 || (isWholeYear && measure.kind !== 'quota'))
    return dueOn >= from ? measure.needed : 0;
  const left = months.filter((month) => firstDayOf(month) >= from).length;
  if (measure.kind !== 'quota') return left > 0 ? measure.needed : 0;
  return Math.ceil((measure.needed * left) / months.length);
}
