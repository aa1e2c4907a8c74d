import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { planErrors } from '../errors.ts';
import { type FactOf, type FactState, factsOfKind } from '../facts.ts';
import { getSourceText } from '../plan-store.server.ts';
import { placeBetween } from '../review/actions/places.ts';
import { mergeTasks } from '../review/tasks/merge-tasks.ts';
import { linesOfParts, partNumbers, splitTask } from '../review/tasks/split-task.ts';
import { changed } from './emit-changes.server.ts';
import { newState, stateOf } from './journal.ts';
import { atReviewDesk, type FactOnPage, type ReviewDesk, takeFact } from './review-desk.server.ts';

async function takeTask(desk: ReviewDesk, seen: FactOnPage): Promise<FactOf<'task'>> {
  const fact = await takeFact(desk, seen);
  if (fact.kind !== 'task') throw commonErrors.notFound();
  return fact;
}

export interface SplitTaskInput extends FactOnPage {
  planId: string;
  /** Where other tasks begin, as `taskAtoms` counts. */
  starts: readonly number[];
  /** One more task with this name. */
  ownTitle?: string;
}

/**
 * Makes two or more tasks of one; the first keeps its identity, all wait to be confirmed.
 * @throws plan.bad-value when nothing says where another begins; app.changed-meanwhile, plan.fact-gone
 */
export async function splitTaskFact(ctx: Ctx, input: SplitTaskInput): Promise<{ factIds: string[] }> {
  return atReviewDesk(ctx, input.planId, async (desk) => {
    const fact = await takeTask(desk, input);
    const values = splitTask(fact.value, input.starts, input.ownTitle);
    if (values.length < 2)
      throw planErrors.badValue({
        fields: { starts: 'Chọn chỗ bắt đầu nhiệm vụ mới, hoặc ghi tên nhiệm vụ mới.' },
      });
    const tasks = factsOfKind(desk.facts, 'task');
    const taken = new Set(tasks.map((task) => task.value.no.trim().toLowerCase()));
    const numbers = partNumbers(fact.value.no, values.length, taken);
    const lines = (await getSourceText(desk.tx.db, input.planId)).split('\n');
    const spans = linesOfParts(values, fact, lines);
    const before = stateOf(fact) as FactState & { kind: 'task' };
    let place = fact.position;
    const after = tasks.find((task) => task.position > fact.position)?.position ?? null;
    const states = values.map((value, index): FactState => {
      const own = { value: { ...value, no: numbers[index]! }, ...spans[index]! };
      if (index === 0) return { ...before, ...own, status: 'unconfirmed' };
      place = placeBetween(place, after);
      const { position: _position, ...rest } = before;
      return newState({ ...rest, ...own, position: place, confidence: 1 }, 'person');
    });
    const ids = [fact.id, ...states.slice(1).map(() => crypto.randomUUID())];
    await changed(
      desk,
      'split',
      states.map((state, index) => ({
        factId: ids[index]!,
        before: index === 0 ? before : null,
        after: state,
      })),
    );
    return { factIds: ids };
  });
}

export interface MergeTasksInput extends FactOnPage {
  planId: string;
  /** The task that follows. */
  other: FactOnPage;
}

/**
 * Joins a task with the one after it; the first keeps its identity and waits to be confirmed.
 * @throws app.changed-meanwhile, plan.fact-gone
 */
export async function mergeTaskFacts(ctx: Ctx, input: MergeTasksInput): Promise<{ factId: string }> {
  return atReviewDesk(ctx, input.planId, async (desk) => {
    const fact = await takeTask(desk, input);
    const other = await takeTask(desk, input.other);
    if (fact.id === other.id) throw planErrors.badChoice();
    const before = stateOf(fact) as FactState & { kind: 'task' };
    const after: FactState = {
      ...before,
      value: mergeTasks(fact.value, other.value),
      fromLine: Math.min(fact.fromLine, other.fromLine),
      toLine: Math.max(fact.toLine, other.toLine),
      status: 'unconfirmed',
    };
    await changed(desk, 'merge', [
      { factId: fact.id, before, after },
      { factId: other.id, before: stateOf(other), after: null },
    ]);
    return { factId: fact.id };
  });
}
