import type { DueRule, MeasurePeriod } from './measure-types.ts';

/** How often a report is owed. */
export type ReportRhythm = 'month' | 'quarter' | 'half-year' | 'year';

export function reportRhythmOf(measure: { period: MeasurePeriod; dueRule?: DueRule | null }): ReportRhythm {
  if (measure.dueRule) return measure.dueRule.every;
  return measure.period === 'plan' ? 'year' : measure.period;
}

/** The kind of evidence that a report of this rhythm is: the report of a quarter never fulfils the duty of the year. */
export function reportKindOf(rhythm: ReportRhythm): string {
  return rhythm === 'year' ? 'report' : `report.${rhythm}`;
}
