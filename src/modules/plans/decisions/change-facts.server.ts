import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { planErrors } from '../errors.ts';
import { type FactState, type FactValues, factsOfKind, isPlanFact, type NewFact } from '../facts.ts';
import { correctFact } from '../review/actions/correct-fact.ts';
import { placeBetween, placeByLine } from '../review/actions/places.ts';
import { type AddableKind, emptyValues } from '../review/page/empty-values.ts';
import { changed } from './emit-changes.server.ts';
import { newState, stateOf } from './journal.ts';
import { type SentLines, spanInText } from './line-span.server.ts';
import { atReviewDesk, type FactOnPage, type ReviewDesk, takeFact } from './review-desk.server.ts';

export interface AddFactInput {
  planId: string;
  kind: AddableKind;
  /** Fields of the form. */
  value: Record<string, unknown>;
  lines: SentLines;
}

/** Adds a fact that the reader did not find; who adds it has confirmed it. @throws plan.bad-value, plan.not-in-review */
export async function addFact(ctx: Ctx, input: AddFactInput): Promise<{ factId: string }> {
  return atReviewDesk(ctx, input.planId, async (desk) => {
    const { value, fields } = correctFact(
      { kind: input.kind, value: emptyOf(desk, input.kind) },
      input.value,
      { isNew: true },
    );
    const span = await spanInText(desk, input.lines).catch((error: unknown) => {
      throw fields ? withFields(error, fields) : error;
    });
    if (fields) throw planErrors.badValue({ fields });
    const position = placeByLine(factsOfKind(desk.facts, input.kind), span.fromLine);
    const fact = { kind: input.kind, position, value, ...span, confidence: 1 } as NewFact;
    const factId = crypto.randomUUID();
    await changed(desk, 'add', [{ factId, before: null, after: newState(fact, 'person', 'confirmed') }]);
    return { factId };
  });
}

/** A task that a person adds follows the plan's own numbers. */
function emptyOf({ facts }: ReviewDesk, kind: AddableKind): FactValues[AddableKind] {
  if (kind !== 'task') return emptyValues[kind];
  const numbers = factsOfKind(facts, 'task').map((task) =>
    Number(/^\s*(\d{1,4})/.exec(task.value.no)?.[1] ?? 0),
  );
  return { ...emptyValues.task, no: String(Math.max(0, ...numbers) + 1) };
}

function withFields(error: unknown, fields: Record<string, string>): unknown {
  const own = (error as { details?: { fields?: Record<string, string> } }).details?.fields;
  return own ? planErrors.badValue({ fields: { ...fields, ...own } }) : error;
}

/** Binds a fact to other lines of the text. @throws plan.bad-value, app.changed-meanwhile, plan.fact-gone */
export async function rebindFact(
  ctx: Ctx,
  input: FactOnPage & { planId: string; lines: SentLines },
): Promise<void> {
  await atReviewDesk(ctx, input.planId, async (desk) => {
    const fact = await takeFact(desk, input);
    if (!isPlanFact(fact)) throw commonErrors.notFound();
    const span = await spanInText(desk, input.lines);
    if (span.fromLine === fact.fromLine && span.toLine === fact.toLine) return;
    const before = stateOf(fact);
    await changed(desk, 'rebind', [{ factId: fact.id, before, after: { ...before, ...span } as FactState }]);
  });
}

/** Moves a fact one place up or down among its kind. @throws app.changed-meanwhile, plan.fact-gone */
export async function moveFact(
  ctx: Ctx,
  input: FactOnPage & { planId: string; to: 'up' | 'down' },
): Promise<void> {
  await atReviewDesk(ctx, input.planId, async (desk) => {
    const fact = await takeFact(desk, input);
    const same = desk.facts.filter((one) => one.kind === fact.kind);
    const at = same.findIndex((one) => one.id === fact.id);
    const step = input.to === 'up' ? -1 : 1;
    const [near, far] = [same[at + step], same[at + 2 * step]];
    if (!near) return;
    const beyond = far?.position ?? null;
    const position =
      input.to === 'up' ? placeBetween(beyond, near.position) : placeBetween(near.position, beyond);
    const before = stateOf(fact);
    await changed(desk, 'move', [{ factId: fact.id, before, after: { ...before, position } }]);
  });
}

/** Says that these lines hold no fact, so that they are not unread any more. @throws plan.bad-value */
export async function markNoFact(ctx: Ctx, input: { planId: string; lines: SentLines }): Promise<void> {
  await atReviewDesk(ctx, input.planId, async (desk) => {
    const span = await spanInText(desk, input.lines);
    const position = placeByLine(factsOfKind(desk.facts, 'no_fact'), span.fromLine);
    const mark: NewFact = { kind: 'no_fact', position, value: {}, ...span, confidence: 1 };
    await changed(desk, 'mark-no-fact', [
      { factId: crypto.randomUUID(), before: null, after: newState(mark, 'person', 'confirmed') },
    ]);
  });
}
