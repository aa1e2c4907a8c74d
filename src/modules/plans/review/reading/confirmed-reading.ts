import { type FactKind, type FactState, type FactView, factsOfKind, type NewFact } from '../../facts.ts';
import type { Clause, PlanReading, Read } from '../../reader/types.ts';
import { openPassages } from '../page/passages.ts';
import { factsOfReading } from './facts-of-reading.ts';
import { planHeadOf } from './plan-head.ts';

/** The text of a clause as the reader gave it may be a part of its lines; a person's clause is whole lines. */
function clauseOf(fact: FactState, read: ReadonlyMap<string, Clause>, lines: readonly string[]): Clause {
  const span = { fromLine: fact.fromLine, toLine: fact.toLine };
  const own =
    fact.fromLine === fact.readFrom && fact.toLine === fact.readTo
      ? read.get(keyOf(fact.kind, fact.asRead, span))
      : null;
  return (
    own ?? {
      ...span,
      text: lines
        .slice(fact.fromLine - 1, fact.toLine)
        .join('\n')
        .trim(),
    }
  );
}

function keyOf(kind: FactKind, value: unknown, span: { fromLine: number; toLine: number }): string {
  return JSON.stringify([kind, span.fromLine, span.toLine, value]);
}

const arrays = {
  legal_basis: 'legalBases',
  task: 'tasks',
  report_duty: 'reportDuties',
  deadline: 'deadlines',
  document: 'documents',
  channel: 'channels',
  recipient: 'recipients',
  citation: 'citations',
  budget: 'budgets',
  finding: 'findings',
} as const satisfies Partial<Record<FactKind, keyof PlanReading>>;

/** Clauses of the original reading by the fact that came from them. */
function readClauses(reading: PlanReading): Map<string, Clause> {
  const clauses = new Map<string, Clause>();
  for (const [kind, name] of Object.entries(arrays) as [FactKind, (typeof arrays)[keyof typeof arrays]][])
    for (const item of reading[name] ?? []) {
      const { clause, confidence: _confidence, ...value } = item as Read<object>;
      clauses.set(
        keyOf(kind, value, { fromLine: clause.fromLine, toLine: Math.max(clause.fromLine, clause.toLine) }),
        clause,
      );
    }
  return clauses;
}

/**
 * The plan as people left it: their values, what they added, without what they dropped, each with its clause. Sections,
 * audiences and the like are the reader's; the reading as it was read stays where it is.
 */
export function confirmedReading(
  reading: PlanReading,
  facts: readonly FactView[],
  lines: readonly string[],
): PlanReading {
  const clauses = readClauses(reading);
  const kept = facts.filter((fact) => fact.status !== 'dropped');
  const of = <K extends keyof typeof arrays>(kind: K): PlanReading[(typeof arrays)[K]] => {
    const same = kept.filter((fact) => fact.kind === kind).toSorted((a, b) => a.position - b.position);
    const items = same.map((fact) => ({
      ...fact.value,
      clause: clauseOf(fact, clauses, lines),
      confidence: fact.confidence,
    }));
    return items as unknown as PlanReading[(typeof arrays)[K]];
  };
  const { number, issuedOn } = planHeadOf(kept as readonly NewFact[]);
  const head = factsOfKind(kept, 'head')[0]?.value ?? reading.document;
  return {
    ...reading,
    document: { ...head, number, issuedOn, symbol: wholeSymbol(number, head.symbol), ...clausesOf(reading) },
    legalBases: of('legal_basis'),
    tasks: of('task'),
    reportDuties: of('report_duty'),
    deadlines: of('deadline'),
    documents: of('document'),
    channels: of('channel'),
    recipients: of('recipient'),
    citations: [...citedElsewhere(reading), ...of('citation')],
    budgets: of('budget'),
    findings: of('finding'),
    ...stillUnread(reading, facts, lines),
  };
}

function clausesOf({ document: { clauses } }: PlanReading): Pick<PlanReading['document'], 'clauses'> {
  return clauses ? { clauses } : {};
}

/** "45" filled into "KH-SGDĐT" makes the whole symbol. */
function wholeSymbol(number: string | null, symbol: string | null): string | null {
  return number && symbol && !/^\s*\d/.test(symbol) ? `${number}/${symbol.replace(/^\//, '')}` : symbol;
}

/** Citations that are facts of another kind: a legal basis, a document of the list. */
function citedElsewhere(reading: PlanReading): PlanReading['citations'] {
  const own = new Set(
    factsOfKind(factsOfReading(reading), 'citation').map((fact) => keyOf('citation', fact.value, fact)),
  );
  return (reading.citations ?? []).filter(({ clause, confidence: _confidence, ...value }) => {
    const span = { fromLine: clause.fromLine, toLine: Math.max(clause.fromLine, clause.toLine) };
    return !own.has(keyOf('citation', value, span));
  });
}

/** Characters, as the coverage counts them. */
function sizeOf(clauses: readonly { text: string }[]): number {
  return clauses.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
}

function stillUnread(
  reading: PlanReading,
  facts: readonly FactView[],
  lines: readonly string[],
): Pick<PlanReading, 'unread' | 'coverage'> {
  const { unread = [], coverage } = reading;
  const open = openPassages(unread, facts, lines);
  const textOf = (from: number, to: number) =>
    lines
      .slice(from - 1, to)
      .join('\n')
      .trim();
  const clauses = open.map(
    ({ from, to }): Clause =>
      unread.find((one) => one.fromLine === from && one.toLine === to) ?? {
        fromLine: from,
        toLine: to,
        text: textOf(from, to),
      },
  );
  if (!coverage) return { unread: clauses, coverage };
  const settled = Math.min(coverage.unread, Math.max(0, sizeOf(unread) - sizeOf(clauses)));
  const marks = factsOfKind(facts, 'no_fact').map((mark) => ({ text: textOf(mark.fromLine, mark.toLine) }));
  const noFact = Math.min(settled, sizeOf(marks));
  return {
    unread: clauses,
    coverage: {
      ...coverage,
      unread: coverage.unread - settled,
      noFact: coverage.noFact + noFact,
      facts: coverage.facts + settled - noFact,
    },
  };
}
