import type { FactOf, FactView } from '../facts.ts';
import type { Section } from '../reader/types.ts';
import type { OwnerNames } from './owners.ts';

export interface ProposalInput {
  facts: readonly FactView[];
  sections: readonly Section[];
  names: OwnerNames;
  /** Keys of assumptions that the coordinator switched off. */
  off: readonly string[];
}

export type TaskFact = FactOf<'task'>;

/** The number of a task as stored: its own when it is a plain number, else its place in the list. */
export function taskNoOf(fact: Pick<TaskFact, 'value' | 'position'>): number {
  const own = /^\s*(\d{1,4})\.?\s*$/.exec(fact.value.no)?.[1];
  return own ? Number(own) : fact.position + 1;
}
