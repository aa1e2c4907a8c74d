import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { UnitKind } from '../../units/index.ts';

export type MeasureKind = 'quota' | 'coverage' | 'presence' | 'report';
export type MeasurePeriod = 'month' | 'quarter' | 'plan';

/**
 * Who owes a measure: the units of these kinds, at these levels and under these districts (none said: any), and these
 * single units; without the excepted ones.
 */
export interface OwedBy {
  kinds: UnitKind[];
  unitIds: string[];
  exceptUnitIds: string[];
  levels?: ('direct' | 'below')[];
  underIds?: string[];
}

/** A report that comes round again: on which day of the last month of each period, or of the month after it. */
export interface DueRule {
  every: 'month' | 'quarter' | 'half-year';
  /** Null: the last day. */
  day: number | null;
  month: 'last' | 'next';
}

/** A reading of the plan that its words do not force; the coordinator can switch it off before release. */
export interface Assumption {
  key: string;
  text: string;
  isOn: boolean;
}

/** What makes a task countable. Always points to the clause it comes from (rule P1). */
export interface MeasureDraft {
  /** Stable within one proposal, so that a form can name it. */
  key: string;
  taskNo: number | null;
  kind: MeasureKind;
  period: MeasurePeriod;
  needed: number;
  /** Share of the set, 0–1; only of a coverage. */
  target: number | null;
  what: string;
  /** The name of the set (rule P13). */
  denominator: string | null;
  counts: string[];
  owedBy: OwedBy;
  dueOn: LocalDate | null;
  dueRule?: DueRule | null;
  fromLine: number;
  toLine: number;
}

export interface ProposedMeasure extends MeasureDraft {
  assumptions: Assumption[];
  /** Names in the plan that match no unit; nobody owes it until that is decided. */
  unresolved: string[];
  /** Somebody decided who owes it; the plan's own words are kept beside it. */
  ownersDecided?: { proposed: OwedBy };
}
