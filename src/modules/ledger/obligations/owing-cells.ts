import type { LocalDate } from '../../../platform/clock/clock.ts';
import {
  type OwedBy,
  type OwingLife,
  owesAs,
  type PeriodMeasure,
  type PeriodPlan,
  periodsOf,
} from '../rules.ts';

/** A measure as the owed-set needs it: of a released plan, or still a proposal. */
export interface OwedMeasure extends PeriodMeasure {
  /** The measure's id, or for a proposal any key of its own. */
  id: string;
  needed: number;
  owedBy: OwedBy;
}

export interface OwingCell {
  measureId: string;
  unitId: string;
  unitKind: string;
  periodStart: LocalDate;
  periodEnd: LocalDate;
  dueOn: LocalDate;
  needed: number;
}

/** The last day in time of the report that the units owe; the single offices' own duties do not end the year for all. */
export function unitReportDueOn(
  measures: Pick<OwedMeasure, 'kind' | 'dueOn' | 'owedBy'>[],
): LocalDate | null {
  const days = measures
    .filter((m) => m.kind === 'report' && m.owedBy.kinds.length > 0 && m.dueOn)
    .map((m) => m.dueOn!);
  return days.sort().at(-1) ?? null;
}

/**
 * The owed-set (rule P2) from a plan and dated units (rule P11): a period belongs to the units that are there on the
 * day it is due, as far as the units of `structureOn` are known.
 */
export function owingCells(
  plan: Omit<PeriodPlan, 'unitReportDueOn'>,
  measures: OwedMeasure[],
  lives: readonly OwingLife[],
  structureOn: LocalDate,
): OwingCell[] {
  const whole = { ...plan, unitReportDueOn: unitReportDueOn(measures) };
  return measures.flatMap((measure) =>
    periodsOf(measure, whole).flatMap((period) =>
      lives.flatMap((life): OwingCell[] => {
        const unitKind = owesAs(life, measure, period, structureOn);
        if (!unitKind) return [];
        const { start: periodStart, end: periodEnd, dueOn } = period;
        const { id: measureId, needed } = measure;
        return [{ measureId, unitId: life.id, unitKind, periodStart, periodEnd, dueOn, needed }];
      }),
    ),
  );
}
