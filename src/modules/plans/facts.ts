import type {
  Channel,
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
  finding: Plain<Finding> & { decision?: FindingDecision };
}

export type FactKind = keyof FactValues;
export type FactStatus = 'unconfirmed' | 'confirmed' | 'dropped';

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

export type FactOf<K extends FactKind> = FactBase<K> & {
  id: string;
  asRead: FactValues[K];
  status: FactStatus;
  version: number;
  decidedBy: string | null;
  decidedByName: string | null;
  decidedAt: string | null;
  decisionNo: number | null;
};

export type FactView = { [K in FactKind]: FactOf<K> }[FactKind];

export function factsOfKind<F extends { kind: FactKind }, K extends F['kind']>(
  facts: readonly F[],
  kind: K,
): Extract<F, { kind: K }>[] {
  return facts.filter((fact): fact is Extract<F, { kind: K }> => fact.kind === kind);
}
