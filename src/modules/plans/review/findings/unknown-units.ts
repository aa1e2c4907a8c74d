import { type FactChange, newState, stateOf } from '../../decisions/journal.ts';
import { type FactOf, type FactState, type FactView, factsOfKind, type NewFact } from '../../facts.ts';
import { foldName } from '../../fold.ts';
import { type OwnerNames, resolveOwners } from '../../measures/owners.ts';
import { unitUnknownCode } from './finding-choices.ts';

interface Mention {
  name: string;
  fromLine: number;
  toLine: number;
}

function mentionsIn(facts: readonly NewFact[]): Mention[] {
  return facts.flatMap((fact) => {
    const place = { fromLine: fact.fromLine, toLine: fact.toLine };
    if (fact.kind === 'task') return fact.value.lead.map((name) => ({ name, ...place }));
    if (fact.kind === 'report_duty') return [{ name: fact.value.from, ...place }];
    return [];
  });
}

/** Folded name → its first mention that matches no unit. */
function unknownMentions(facts: readonly NewFact[], names: OwnerNames): Map<string, Mention> {
  const unknown = new Map<string, Mention>();
  for (const mention of mentionsIn(facts)) {
    const isUnknown = resolveOwners([mention.name], names).unresolved.length > 0;
    const folded = foldName(mention.name);
    if (isUnknown && !unknown.has(folded)) unknown.set(folded, mention);
  }
  return unknown;
}

function findingOf({ name, fromLine, toLine }: Mention, position: number): NewFact & { kind: 'finding' } {
  return {
    kind: 'finding',
    position,
    value: {
      code: unitUnknownCode,
      severity: 'error',
      message: `“${name}” không trùng tên đơn vị nào trong hệ thống nên chưa biết giao cho ai.`,
      details: { name },
    },
    fromLine,
    toLine,
    confidence: 0.9,
  };
}

/** One finding per name that leads a task or must report and matches no unit: the coordinator says who it is. */
export function unknownUnitFindings(facts: readonly NewFact[], names: OwnerNames): NewFact[] {
  const after = facts.filter((fact) => fact.kind === 'finding').length;
  return [...unknownMentions(facts, names).values()].map((mention, index) =>
    findingOf(mention, after + index),
  );
}

function nameIn(finding: FactOf<'finding'>): string {
  return foldName(String(finding.value.details?.name ?? ''));
}

interface Mentions {
  /** Folded names that something mentions after the decision and nothing before it. */
  came: Set<string>;
  /** Folded names that nothing mentions any more. */
  gone: Set<string>;
}

/** Names that a decision brings into the plan or takes out of it; most decisions do neither. */
export function changedMentions(before: readonly FactState[], after: readonly FactState[]): Mentions {
  const namesIn = (facts: readonly FactState[]) =>
    new Set(mentionsIn(facts.filter(isKept)).map((mention) => foldName(mention.name)));
  const [then, now] = [namesIn(before), namesIn(after)];
  const without = (names: Set<string>, others: Set<string>) =>
    new Set([...names].filter((name) => !others.has(name)));
  return { came: without(now, then), gone: without(then, now) };
}

function isKept(fact: FactState): boolean {
  return fact.status !== 'dropped';
}

/**
 * What a decision about tasks and duties makes of the questions "who is this?": a name that came in is asked about, a
 * name that nothing mentions any more is asked about no longer. What a person has answered stays answered.
 */
export function unitFindingChanges(
  before: readonly FactView[],
  after: readonly FactState[],
  names: OwnerNames,
): FactChange[] {
  const { came, gone } = changedMentions(before, after);
  const findings = factsOfKind(before, 'finding');
  const asked = findings.filter((finding) => finding.value.code === unitUnknownCode);
  const settled = asked.filter((one) => one.status === 'unconfirmed' && gone.has(nameIn(one)));
  const unknown = [...unknownMentions(after.filter(isKept), names)].filter(([name]) => came.has(name));
  const position = Math.max(-1, ...findings.map((finding) => finding.position)) + 1;
  return [
    ...settled.map((finding) => statusChange(finding, 'dropped')),
    ...unknown.flatMap(([name, mention], index): FactChange[] => {
      const known = asked.find((finding) => nameIn(finding) === name);
      if (known) return known.status === 'dropped' ? [statusChange(known, 'unconfirmed')] : [];
      const finding = newState(findingOf(mention, position + index), 'reader');
      return [{ factId: crypto.randomUUID(), before: null, after: finding }];
    }),
  ];
}

function statusChange(finding: FactOf<'finding'>, status: 'dropped' | 'unconfirmed'): FactChange {
  const before = stateOf(finding);
  return { factId: finding.id, before, after: { ...before, status } };
}
