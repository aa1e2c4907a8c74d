import { type FactView, factsOfKind, isPlanFact } from '../../facts.ts';
import { isOpenDecision, mustBeDecided } from '../findings/finding-choices.ts';

export type ConfidenceWord = 'clear' | 'look' | 'decide';

const clearFrom = 0.8;

/** A duty that says neither a day nor how often is no duty yet. */
function isDated(value: object): boolean {
  return ['due', 'every', 'on', 'relative'].some((name) => (value as Record<string, unknown>)[name]);
}

/** Words, never percentages: clear in the text, better look again, must be decided. */
export function confidenceWord(fact: Pick<FactView, 'kind' | 'value' | 'confidence'>): ConfidenceWord {
  if (fact.kind === 'finding') return mustBeDecided(fact.value as never) ? 'decide' : 'look';
  if (fact.kind === 'report_duty' && !isDated(fact.value)) return 'decide';
  return fact.confidence >= clearFrom ? 'clear' : 'look';
}

/** What "confirm all that is clear" may touch. */
export function isClearAndOpen(fact: FactView): boolean {
  return isPlanFact(fact) && fact.status === 'unconfirmed' && confidenceWord(fact) === 'clear';
}

const urgency = { decide: 0, look: 1, clear: 2 } as const;

/** What a person should look at first: open before decided, unsure before clear; else the order they came in. */
export function byUrgency<F extends FactView>(facts: readonly F[]): F[] {
  const isDecided = (fact: F) => Number(fact.status !== 'unconfirmed');
  return facts.toSorted(
    (a, b) =>
      isDecided(a) - isDecided(b) ||
      urgency[confidenceWord(a)] - urgency[confidenceWord(b)] ||
      a.confidence - b.confidence,
  );
}

export interface ReviewProgress {
  facts: number;
  decided: number;
  openDecisions: number;
}

/** Findings are decisions, not facts; they are counted apart. */
export function reviewProgress(facts: readonly FactView[]): ReviewProgress {
  const own = facts.filter(isPlanFact);
  return {
    facts: own.length,
    decided: own.filter((fact) => fact.status !== 'unconfirmed').length,
    openDecisions: factsOfKind(facts, 'finding').filter(isOpenDecision).length,
  };
}

const nouns = { task: 'nhiệm vụ', report_duty: 'nghĩa vụ báo cáo', head: 'mục đầu văn bản' } as const;

/** Why the plan cannot be released yet, as the second half of a sentence; null when it can. */
export function whyNotReleasable(facts: readonly FactView[]): string | null {
  const { openDecisions } = reviewProgress(facts);
  if (openDecisions > 0) return `còn ${openDecisions} điểm phải quyết định`;
  const tasks = factsOfKind(facts, 'task');
  const open = [...tasks, ...factsOfKind(facts, 'report_duty'), ...factsOfKind(facts, 'head')].filter(
    (fact) => fact.status === 'unconfirmed',
  );
  if (open.length > 0)
    return `còn ${open.length} ${[...new Set(open.map((fact) => nouns[fact.kind]))].join(', ')} chưa xác nhận`;
  if (!tasks.some((fact) => fact.status === 'confirmed')) return 'chưa có nhiệm vụ nào được xác nhận';
  return null;
}
