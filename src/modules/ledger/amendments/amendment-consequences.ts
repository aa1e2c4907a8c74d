import type { YearMonth } from '../../../platform/clock/clock.ts';
import type { FigureChange } from '../../units/index.ts';

/** Cells of one measure that begin, end or ask for something else, and whose they are. */
export interface MeasureTurn {
  measureId: string;
  what: string;
  begun: CellsOf;
  ended: CellsOf;
  changed: CellsOf;
  /** What the changed cells ask for: before and after. Amendments recorded before 0.3.0 do not say. */
  how?: [before: string, after: string][];
}

/** Cells of periods that are over and now ask for more than before. */
export interface OverCells {
  cells: number;
  units: number;
  months: YearMonth[];
}

export interface CellsOf {
  cells: number;
  units: number;
  /** The first of them, in the order of names. */
  names: string[];
}

export interface CreditTurns {
  /** Credits that stay where they were. */
  kept: number;
  /** Credits that are no more, and new ones. */
  dropped: number;
  gained: number;
  /** Items that counted somewhere in the plan and now count nowhere; the first of them by name. */
  lostItems: number;
  lost: { title: string; unitName: string; happenedOn: string }[];
}

export interface AmendmentConsequences {
  measures: MeasureTurn[];
  over?: OverCells | null;
  credits: CreditTurns;
  figures: FigureChange[];
}
