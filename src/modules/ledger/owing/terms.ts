import type { LocalDate } from '../../../platform/clock/clock.ts';
import { type Period, type PeriodMeasure, type PeriodPlan, periodsOf } from './periods.ts';
import type { OwedBy } from './who-owes.ts';

/** What a measure asks for from a day on. */
export interface Terms {
  /** Null: from the release. */
  from: LocalDate | null;
  needed: number;
  owedBy: OwedBy;
  dueOn: LocalDate | null;
  /** Asked for no longer. */
  ended: boolean;
}

/** A measure as the owed-set needs it: of a released plan, or still a proposal. */
export interface OwedMeasure extends PeriodMeasure {
  /** The measure's id, or for a proposal any key of its own. */
  id: string;
  needed: number;
  owedBy: OwedBy;
  /** All it ever asked for, in the order of time; empty or absent: always what it says now. */
  terms?: readonly Terms[];
}

export interface AskedPeriod {
  period: Period;
  terms: Terms;
}

/**
 * The periods of a measure, each with what was asked for on its due day (decision record 0015): what was due before an
 * amendment stays as it was.
 */
export function askedPeriods(measure: OwedMeasure, plan: PeriodPlan): AskedPeriod[] {
  const { needed, owedBy, dueOn } = measure;
  const turns = measure.terms?.length ? measure.terms : [{ from: null, needed, owedBy, dueOn, ended: false }];
  if (measure.period === 'plan' && !measure.dueRule) return wholeYear(measure, turns, plan);
  return periodsOf(measure, plan).flatMap((period) => {
    const terms = turns.findLast((one) => one.from === null || one.from <= period.dueOn);
    return terms && !terms.ended ? [{ period, terms }] : [];
  });
}

/** The day itself may have been changed: each turn holds unless the work was due before it. */
function wholeYear(measure: OwedMeasure, turns: readonly Terms[], plan: PeriodPlan): AskedPeriod[] {
  let now: AskedPeriod | null = null;
  for (const terms of turns) {
    if (now && terms.from && now.period.dueOn < terms.from) break;
    const [period] = periodsOf({ ...measure, dueOn: terms.dueOn }, plan);
    now = period && !terms.ended ? { period, terms } : null;
  }
  return now ? [now] : [];
}

/** The last day in time of the report that the units owe; the single offices' own duties do not end the year for all. */
export function unitReportDueOn(
  measures: readonly OwedMeasure[],
  plan: Omit<PeriodPlan, 'unitReportDueOn'>,
): LocalDate | null {
  const days = measures
    .filter((one) => one.kind === 'report' && !one.dueRule && one.owedBy.kinds.length > 0 && one.dueOn)
    .map((one) => {
      const [asked] = askedPeriods(one, { ...plan, unitReportDueOn: null });
      return asked?.period.dueOn ?? one.dueOn!;
    });
  return days.sort().at(-1) ?? null;
}
