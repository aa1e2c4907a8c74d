// What a careful officer reads out of a corpus plan, written by hand beside its blocks (truth.json).
// A field that is absent from a truth file is not judged for that plan; an empty list says that there is nothing.
import type { ChannelKind, Measure, PlanDocument, Schedule } from '../../src/modules/plans/reader/types.ts';

export interface Truth {
  head?: Partial<
    Pick<
      PlanDocument,
      | 'type'
      | 'number'
      | 'symbol'
      | 'issuedOn'
      | 'place'
      | 'issuer'
      | 'superior'
      | 'title'
      | 'year'
      | 'signer'
    >
  >;
  /** The documents that the preamble is based on, each with its own symbol ('' for a law cited by name alone). */
  legalBases?: { type: string; symbol: string; issuedOn: string | null; issuer?: string | null }[];
  /** Labels and titles down to the level of I / 1 / a; deeper levels are not judged. */
  sections?: { label: string; title: string; children?: { label: string; title: string }[] }[];
  audiences?: string[];
  tasks?: {
    title: string;
    lead: string[];
    partners: string[];
    schedule: Omit<Schedule, 'text'>;
    measures: Measure[];
  }[];
  reportDuties?: {
    from: string;
    to: string;
    via?: string | null;
    due: string | null;
    inclusive: boolean;
    every: string | null;
  }[];
  /**
   * Limits of time in the running text, also those of report duties. The limit of a task's own schedule stays with
   * the task: it is not asked for here, nor counted as wrong when the reader gives it here too.
   */
  deadlines?: { date: string | null; inclusive: boolean; every: string | null }[];
  /** Entries of the list of documents to be spread (an appendix or a numbered list in the body). */
  documents?: { group: string | null; type: string; symbol: string; issuedOn: string | null }[];
  /** Every document named anywhere, once each. */
  citations?: { symbol: string; issuedOn: string | null }[];
  channels?: { kind: ChannelKind; value: string | null }[];
  recipients?: string[];
  /** Names that belong to one unit. */
  units?: string[][];
  budgets?: { amount: number | null }[];
  /** Codes of findings that must be there (others may be). */
  findings?: string[];
  /** Codes that must not be there. */
  noFindings?: string[];
}
