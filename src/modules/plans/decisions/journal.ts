import type { FactOrigin, FactState, FactView, NewFact } from '../facts.ts';

/** What a person did with one press of a button. */
export type DecisionAction =
  | 'confirm'
  | 'correct'
  | 'drop'
  | 'reopen'
  | 'confirm-clear'
  | 'resolve'
  | 'reopen-finding'
  | 'add'
  | 'remove'
  | 'split'
  | 'merge'
  | 'move'
  | 'rebind'
  | 'mark-no-fact';

/** One fact before and after a decision; null where it did not exist. */
export interface FactChange {
  factId: string;
  before: FactState | null;
  after: FactState | null;
}

export interface JournalDecision {
  no: number;
  action: DecisionAction;
  madeBy: string;
  madeByName: string | null;
  madeAt: string;
  isUndone: boolean;
  facts: number;
}

/** What the journal keeps of a fact. */
export function stateOf(fact: FactView): FactState {
  const { id: _id, version: _version, decidedByName: _name, ...state } = fact;
  return state as FactState;
}

/** A fact that a decision brings; decided as `record` stamps it. */
export function newState(
  fact: NewFact,
  origin: FactOrigin,
  status: FactState['status'] = 'unconfirmed',
): FactState {
  const isRead = origin === 'reader';
  return {
    ...fact,
    asRead: fact.value,
    origin,
    readFrom: isRead ? fact.fromLine : null,
    readTo: isRead ? fact.toLine : null,
    status,
    decidedBy: null,
    decidedAt: null,
    decisionNo: null,
  } as FactState;
}

/** Facts whose present state is not the one that the decision left: somebody changed them since. */
export function changedSince(
  no: number,
  changes: readonly FactChange[],
  facts: ReadonlyMap<string, FactView>,
): FactChange[] {
  return changes.filter(({ factId, after }) =>
    after ? facts.get(factId)?.decisionNo !== no : facts.has(factId),
  );
}

/** Facts that are no longer as they were when the decision was made: it cannot be made again. */
export function changedBefore(
  changes: readonly FactChange[],
  facts: ReadonlyMap<string, FactView>,
): FactChange[] {
  return changes.filter(({ factId, before }) => {
    const now = facts.get(factId);
    return before ? !now || now.decisionNo !== before.decisionNo : now !== undefined;
  });
}

/** The plan's facts as they would be after the changes. */
export function factsAfter(
  facts: readonly FactView[],
  changes: readonly FactChange[],
): (FactState & { id: string })[] {
  const changed = new Map(changes.map((change) => [change.factId, change.after]));
  const kept = facts.flatMap((fact) => {
    const after = changed.get(fact.id);
    if (after === undefined) return [fact];
    changed.delete(fact.id);
    return after ? [{ ...after, id: fact.id }] : [];
  });
  return [...kept, ...[...changed].flatMap(([id, after]) => (after ? [{ ...after, id }] : []))];
}
