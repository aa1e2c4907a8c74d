import type { FigureChange } from '../../units/index.ts';

/** Cells of one measure that begin, end or ask for something else, and whose they are. */
export interface MeasureTurn {
  measureId: string;
  what: string;
  begun: CellsOf;
  ended: CellsOf;
  changed: CellsOf;
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
  credits: CreditTurns;
  figures: FigureChange[];
}
