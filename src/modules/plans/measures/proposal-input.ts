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

/**
 * The number of each task as stored, unique within the plan: its own ("4", "4a") unless an earlier task carries it,
 * else the next one that is free after all.
 */
export function taskNumbers(tasks: readonly Pick<TaskFact, 'id' | 'value'>[]): Map<string, number> {
  const own = tasks.map((task) => Number(/^\s*(\d{1,4})\s*[a-z]?[.)]?\s*$/i.exec(task.value.no)?.[1] ?? 0));
  let last = Math.max(0, ...own);
  const taken = new Set<number>();
  return new Map(
    tasks.map((task, index) => {
      const wanted = own[index]!;
      const no = wanted > 0 && !taken.has(wanted) ? wanted : ++last;
      taken.add(no);
      return [task.id, no];
    }),
  );
}
