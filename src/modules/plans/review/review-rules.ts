import type { FactView } from '../facts.ts';
import { factsOfKind } from '../facts.ts';
import { isOpenDecision, mustBeDecided } from './finding-choices.ts';

export type ConfidenceWord = 'clear' | 'look' | 'decide';

const clearFrom = 0.8;

/** Words, never percentages: clear in the text, better look again, must be decided. */
export function confidenceWord(fact: Pick<FactView, 'kind' | 'value' | 'confidence'>): ConfidenceWord {
  if (fact.kind === 'finding') return mustBeDecided(fact.value as never) ? 'decide' : 'look';
  if (
    fact.kind === 'report_duty' &&
    !('due' in fact.value && fact.value.due) &&
    !('every' in fact.value && fact.value.every)
  )
    return 'decide';
  return fact.confidence >= clearFrom ? 'clear' : 'look';
}

/** What "confirm all that is clear" may touch. */
export function isClearAndOpen(fact: FactView): boolean {
  return fact.kind !== 'finding' && fact.status === 'unconfirmed' && confidenceWord(fact) === 'clear';
}

export interface ReviewProgress {
  facts: number;
  decided: number;
  openDecisions: number;
}

/** Findings are decisions, not facts; they are counted apart. */
export function reviewProgress(facts: readonly FactView[]): ReviewProgress {
  const own = facts.filter((fact) => fact.kind !== 'finding');
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
