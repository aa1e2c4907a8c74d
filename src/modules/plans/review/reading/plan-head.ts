import { factsOfKind, type NewFact } from '../../facts.ts';

export interface PlanHead {
  title: string | null;
  year: number | null;
  number: string | null;
  symbol: string | null;
  issuedOn: string | null;
  /** Known month of issue when the day is blank. */
  issuedMonth: string | null;
  issuer: string | null;
}

/** What the plan's head says now: as corrected, and with the blanks filled by decisions. */
export function planHeadOf(facts: readonly NewFact[]): PlanHead {
  const head = factsOfKind(facts, 'head')[0]?.value;
  const decisions = factsOfKind(facts, 'finding').flatMap((fact) => fact.value.decision ?? []);
  return {
    title: head?.title ?? null,
    year: head?.year ?? null,
    number: decisions.find((one) => one.number)?.number ?? head?.number ?? null,
    symbol: head?.symbol ?? null,
    issuedOn: decisions.find((one) => one.issuedOn)?.issuedOn ?? head?.issuedOn ?? null,
    issuedMonth: head?.issuedMonth ?? null,
    issuer: head?.issuer ?? null,
  };
}
