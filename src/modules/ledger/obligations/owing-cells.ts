import { earlierDay, type LocalDate, laterDay } from '../../../platform/clock/clock.ts';
import {
  type CoverableMeasure,
  covers,
  type Dispensation,
  makeUpIndex,
  postponed,
} from '../owing/dispensations.ts';
import type { Period, PeriodPlan } from '../owing/periods.ts';
import { type AskedPeriod, askedPeriods, type OwedMeasure, unitReportDueOn } from '../owing/terms.ts';
import { type OwingLife, owesOf } from '../owing/who-owes.ts';

export type { OwedMeasure } from '../owing/terms.ts';

export interface OwingCell {
  measureId: string;
  unitId: string;
  unitKind: string;
  periodStart: LocalDate;
  periodEnd: LocalDate;
  dueOn: LocalDate;
  needed: number;
  /** What excuses or postpones it. */
  dispensationId: string | null;
  /** Not to be done here: exempt, or made up for later. */
  isExcused: boolean;
  /** Made up for later: what was done here does not count for it again. */
  isMadeUp: boolean;
}

export interface OwedSetInput {
  plan: Omit<PeriodPlan, 'unitReportDueOn'>;
  measures: readonly OwedMeasure[];
  lives: readonly OwingLife[];
  dispensations?: readonly Dispensation[];
  /** As far as the units of this day are known. */
  structureOn: LocalDate;
  onlyMeasures?: ReadonlySet<string>;
}

/**
 * The owed-set (rule P2) from a plan, dated units (rule P11) and what was dispensed with: a period belongs to the units
 * that are there on the day it is due.
 */
export function owedSet(input: OwedSetInput): OwingCell[] {
  const { plan, measures, lives, dispensations = [], structureOn, onlyMeasures } = input;
  const whole = { ...plan, unitReportDueOn: unitReportDueOn(measures, plan) };
  return measures.flatMap((measure) => {
    if (onlyMeasures && !onlyMeasures.has(measure.id)) return [];
    const asked = askedPeriods(measure, whole);
    const mayCover = dispensations.filter(
      ({ measureIds }) => measureIds.length === 0 || measureIds.includes(measure.id),
    );
    return lives.flatMap((life) => cellsOf(measure, asked, life, mayCover, structureOn));
  });
}

/** The owed-set with nothing dispensed with. */
export function owingCells(
  plan: OwedSetInput['plan'],
  measures: readonly OwedMeasure[],
  lives: readonly OwingLife[],
  structureOn: LocalDate,
): OwingCell[] {
  return owedSet({ plan, measures, lives, structureOn });
}

function cellsOf(
  measure: OwedMeasure,
  asked: readonly AskedPeriod[],
  life: OwingLife,
  dispensations: readonly Dispensation[],
  structureOn: LocalDate,
): OwingCell[] {
  const isWholeYear = measure.period === 'plan' && !measure.dueRule;
  // Each report is of its own period: it can come later, but not twice in another one.
  const isReport = measure.kind === 'report';
  const ways = asked.map((one) => {
    const way = dispensationOf(life, { id: measure.id, isWholeYear }, one.period, dispensations, structureOn);
    const isMoved = (isWholeYear || isReport) && way?.kind === 'postpone' && way.until !== null;
    return { ...one, way, period: isMoved ? movedPeriod(one.period, way.until!, isWholeYear) : one.period };
  });
  const cells = ways.map(({ period, terms, way }): OwingCell | null => {
    const owed = owesOf(life, { ...terms, kind: measure.kind, period: measure.period }, period, structureOn);
    if (!owed) return null;
    return cellOf(measure.id, life.id, owed, period, way?.id ?? null, way?.kind === 'exempt');
  });
  if (!isWholeYear && !isReport) makeUp(ways, cells);
  return cells.filter((cell) => cell !== null);
}

function movedPeriod(period: Period, until: LocalDate, isWholeYear: boolean): Period {
  if (isWholeYear) return postponed(period, until);
  return { ...period, dueOn: laterDay(period.dueOn, until) };
}

function cellOf(
  measureId: string,
  unitId: string,
  { kind: unitKind, needed }: { kind: string; needed: number },
  { start: periodStart, end: periodEnd, dueOn }: Period,
  dispensationId: string | null,
  isExcused: boolean,
): OwingCell {
  const asked = { measureId, unitId, unitKind, periodStart, periodEnd, dueOn, needed };
  return { ...asked, dispensationId, isExcused, isMadeUp: false };
}

/** An exemption goes before a postponement, the later one before the earlier. */
function dispensationOf(
  life: OwingLife,
  measure: CoverableMeasure,
  period: Period,
  all: readonly Dispensation[],
  structureOn: LocalDate,
): Dispensation | null {
  const some = all.filter((one) => {
    // Who takes the place of a unit before the new day takes its new day too.
    const on = measure.isWholeYear && one.until ? laterDay(one.until, period.dueOn) : period.dueOn;
    return covers(one, life, measure, period, earlierDay(on, structureOn));
  });
  return some.findLast((one) => one.kind === 'exempt') ?? some.at(-1) ?? null;
}

/** What is postponed to a later period is asked for there; where there is none it stays where it is. */
function makeUp(
  ways: readonly (AskedPeriod & { way: Dispensation | null })[],
  cells: (OwingCell | null)[],
): void {
  const open = ways.map(({ period, way }) => ({ start: period.start, isOpen: way === null }));
  ways.forEach(({ way }, index) => {
    const cell = cells[index];
    if (way?.kind !== 'postpone' || !cell) return;
    const later = makeUpIndex(open, index, way.until!);
    if (later === null) {
      cell.dispensationId = null;
      return;
    }
    cell.isExcused = true;
    cell.isMadeUp = true;
    const there = cells[later];
    if (there) there.needed += cell.needed;
  });
}
