import type {
  Budget,
  Channel,
  Citation,
  Deadline,
  Finding,
  LegalBase,
  ListedDocument,
  PlanDocument,
  PlanTask,
  Recipient,
  ReportDuty,
} from './reader/types.ts';

/** A fact without its clause and confidence: those are columns of `plan_facts`. */
type Plain<T> = Omit<T, 'clause' | 'confidence'>;

/** What a person decided about a finding. Which fields matter depends on the choice (see review/finding-choices). */
export interface FindingDecision {
  choice: string;
  number?: string;
  issuedOn?: string;
  issuer?: string;
  unitId?: string;
}

export interface FactValues {
  head: PlanDocument;
  legal_basis: Plain<LegalBase>;
  task: Plain<PlanTask>;
  report_duty: Plain<ReportDuty>;
  deadline: Plain<Deadline>;
  document: Plain<ListedDocument>;
  channel: Plain<Channel>;
  recipient: Plain<Recipient>;
  citation: Plain<Citation>;
  budget: Plain<Budget>;
  /** A person says that these lines hold no fact. */
  no_fact: Record<string, never>;
  finding: Plain<Finding> & { decision?: FindingDecision };
}

export type FactKind = keyof FactValues;
export type FactStatus = 'unconfirmed' | 'confirmed' | 'dropped';
/** Who found it. */
export type FactOrigin = 'reader' | 'person';
/** Findings and marks of a person are decisions about the text, not facts of the plan. */
export type PlanFactKind = Exclude<FactKind, 'finding' | 'no_fact'>;

interface FactBase<K extends FactKind> {
  kind: K;
  position: number;
  value: FactValues[K];
  fromLine: number;
  toLine: number;
  confidence: number;
}

/** A fact as the reader gives it, before it is stored. */
export type NewFact = { [K in FactKind]: FactBase<K> }[FactKind];

interface StateOf<K extends FactKind> extends FactBase<K> {
  /** As the reader gave it; of a person's fact as it was first added. Never changed. */
  asRead: FactValues[K];
  origin: FactOrigin;
  /** Where the reader found it; null for what a person added. */
  readFrom: number | null;
  readTo: number | null;
  status: FactStatus;
  decidedBy: string | null;
  decidedAt: string | null;
  /** The last decision that changed it and still stands. */
  decisionNo: number | null;
}

/** Everything of a fact that a decision can change: what the journal keeps before and after. */
export type FactState = { [K in FactKind]: StateOf<K> }[FactKind];

export type FactOf<K extends FactKind> = StateOf<K> & {
  id: string;
  version: number;
  decidedByName: string | null;
};

export type FactView = { [K in FactKind]: FactOf<K> }[FactKind];

export function factsOfKind<F extends { kind: FactKind }, K extends F['kind']>(
  facts: readonly F[],
  kind: K,
): Extract<F, { kind: K }>[] {
  return facts.filter((fact): fact is Extract<F, { kind: K }> => fact.kind === kind);
}

export function isPlanFact<F extends { kind: FactKind }>(fact: F): fact is F & { kind: PlanFactKind } {
  return fact.kind !== 'finding' && fact.kind !== 'no_fact';
}
