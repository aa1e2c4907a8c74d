/** A figure of a plan that is another after a change of units. */
export interface FigureChange {
  plan: string;
  /** The measure in short. */
  what: string;
  /** "Tháng 9" */
  head: string;
  owed: [before: number, after: number];
  done: [before: number, after: number];
  missing: [before: number, after: number];
}

/** What followed from a change of units for those who react to it. */
export interface Consequences {
  /** Obligations that ended with their unit. */
  ended: number;
  /** Obligations that a unit began to owe. */
  created: number;
  /** Items that now count for the unit that took over. */
  passedOn: number;
  figures: FigureChange[];
}

export const noConsequences: Consequences = { ended: 0, created: 0, passedOn: 0, figures: [] };
