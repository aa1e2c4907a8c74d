import type { FactKind, FactValues } from '../facts.ts';
import { foldName } from '../fold.ts';
import { similarity, type Wording, wordingOf } from './similarity.ts';

/** What is compared: the parts of a plan that say what is to be done, by whom, when and with what. */
export const comparedKinds = [
  'task',
  'report_duty',
  'deadline',
  'document',
  'legal_basis',
  'channel',
  'recipient',
] as const satisfies readonly FactKind[];

export type ComparedKind = (typeof comparedKinds)[number];

export type ComparedFact = {
  [K in ComparedKind]: { id: string; kind: K; value: FactValues[K] };
}[ComparedKind];

export interface Pair {
  before: ComparedFact | null;
  after: ComparedFact | null;
}

/** Below this two titles speak of different work. Tried on rewordings of the example plan: 0.55–1 same, ≤ 0.3 other. */
const ALIKE = 0.45;

/**
 * Which fact of last year's plan became which of this year's. Facts with a name of their own (a symbol, an address)
 * are paired by it, the others by the likeness of their words, the likest first. In the order of this year's plan;
 * what was dropped stands at the end.
 */
export function pairFacts(before: readonly ComparedFact[], after: readonly ComparedFact[]): Pair[] {
  const [then, now] = [before.map(named), after.map(named)];
  const candidates = now.flatMap((one, at) =>
    then.flatMap((other, from) => {
      const score = likeness(other, one);
      return score >= ALIKE ? [{ at, from, score }] : [];
    }),
  );
  // Equal likeness: the nearer place wins, so that repeated rows pair up in order.
  candidates.sort((a, b) => b.score - a.score || Math.abs(a.at - a.from) - Math.abs(b.at - b.from));
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { at, from } of candidates) {
    if (partner.has(at) || taken.has(from)) continue;
    partner.set(at, from);
    taken.add(from);
  }
  return [
    ...after.map((fact, at) => ({ before: before[partner.get(at) ?? -1] ?? null, after: fact })),
    ...before.filter((_, from) => !taken.has(from)).map((fact) => ({ before: fact, after: null })),
  ];
}

interface Named {
  kind: ComparedKind;
  name: string;
  wording: Wording;
}

function named(fact: ComparedFact): Named {
  return { kind: fact.kind, name: ownName(fact), wording: wordingOf(words(fact)) };
}

function likeness(then: Named, now: Named): number {
  if (then.kind !== now.kind) return 0;
  if (then.name || now.name) return then.name === now.name ? 1 : 0;
  return similarity(then.wording, now.wording);
}

/** The name that stays the same from year to year; '' when only the words can tell. */
function ownName(fact: ComparedFact): string {
  switch (fact.kind) {
    case 'document':
    case 'legal_basis':
      return fact.value.symbol.replace(/\s/g, '').toLowerCase();
    case 'channel':
      return (fact.value.value ?? '').toLowerCase().replace(/\/$/, '');
    case 'recipient':
      return foldName(fact.value.name);
    default:
      return '';
  }
}

function words(fact: ComparedFact): string {
  switch (fact.kind) {
    case 'task':
      return fact.value.title;
    case 'report_duty':
      return `${fact.value.from} gửi ${fact.value.to} ${fact.value.via ?? ''} ${fact.value.every ?? ''}`;
    case 'deadline':
      return fact.value.text;
    case 'channel':
      return fact.value.name ?? '';
    case 'recipient':
      return fact.value.name;
    default:
      return `${fact.value.type} ${fact.value.title ?? ''}`;
  }
}
