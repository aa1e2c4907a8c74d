import type { LocalDate } from './clock/clock.ts';
import type { Db } from './db/open-database.server.ts';

/** What became of an item that a unit handed in. Days are local, `at` is an instant. */
export interface EvidenceOutcome {
  /** How firmly it stands (rule P6), after whoever confirmed or checked it. */
  rung: 0 | 1 | 2 | 3 | 4;
  happenedOn: LocalDate;
  /** The cells it counts toward. */
  counts: readonly {
    planTitle: string;
    /** Null for a report duty. */
    taskNo: number | null;
    task: string;
    periodWords: string;
    isLate: boolean;
  }[];
  /** First and last day of all periods in which the unit owes something such an item counts toward; null: nowhere. */
  takenBetween: { from: LocalDate; to: LocalDate } | null;
  /** Sent back by a second person (rule P8), until the unit answers. */
  returned: { reason: string; by: string; at: Date } | null;
}

/**
 * Asks the ledger, which the slices that bring evidence do not know; given by the server. @returns null for what never
 * counted as evidence
 */
export type FindOutcome = (
  db: Db,
  source: { sourceType: string; sourceId: string; unitId: string },
) => Promise<EvidenceOutcome | null>;
