import { randomUUID } from 'node:crypto';
import { mayDo } from '../../platform/auth/policy.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { add, choose, clearIds, correct, undo } from './decide-item.ts';
import { findDraftForUpdate, type PlanDraft, saveDraft } from './draft-store.server.ts';
import { nextYearErrors } from './errors.ts';
import { nextYearItemDecided } from './events.ts';
import type { Choice, DraftContent, DraftItem, ItemKind } from './items.ts';
import { nextYearPolicy } from './policy.ts';
import { editedValue } from './schema.ts';

export type DraftChange =
  | { kind: 'choose'; itemId: string; seen: number; choice: Choice }
  | { kind: 'keep-clear' }
  | { kind: 'correct'; itemId: string; seen: number; fields: Record<string, string> }
  | { kind: 'add-task'; fields: Record<string, string> }
  /** `seen`: how many steps there were to take back. */
  | { kind: 'undo'; seen: number };

/**
 * One decision about next year's plan. Items are decided independently of each other: a press is late only when its
 * own item was decided meanwhile, and the same press twice is one.
 * @throws app.not-found, next-year.item-changed, next-year.bad-value
 */
export async function changeDraft(ctx: Ctx, input: { planId: string; change: DraftChange }): Promise<void> {
  if (!mayDo(nextYearPolicy['next-year.prepare'], ctx.actor)) throw commonErrors.notFound();
  await withTransaction(ctx, async (tx) => {
    const draft = await findDraftForUpdate(tx.db, input.planId);
    if (!draft) throw commonErrors.notFound();
    const content = changed(draft, input.change);
    if (content === draft.content) return;
    await saveDraft(tx.db, { id: draft.id, content, by: tx.actor?.userId ?? null, at: tx.clock.now() });
    const subject = { type: 'plan', id: input.planId, unitId: null };
    for (const { item, choice } of decided(draft.content, content, input.change))
      await emit(tx, nextYearItemDecided, subject, {
        planId: input.planId,
        itemId: item.id,
        kind: item.kind,
        choice,
      });
  });
}

function changed({ content, year }: PlanDraft, change: DraftChange): DraftContent {
  switch (change.kind) {
    case 'choose':
      if (itemOf(content, change.itemId).choice === change.choice) return content;
      seenItem(content, change);
      return choose(content, [change.itemId], change.choice);
    case 'keep-clear':
      return choose(content, clearIds(content), 'keep');
    case 'correct': {
      const item = seenItem(content, change);
      return correct(content, item.id, correctedValue(item.kind, change.fields, item.value, year));
    }
    case 'add-task':
      return add(content, newTask(change.fields, year));
    case 'undo': {
      if (change.seen !== content.undo.length) throw nextYearErrors.itemChanged();
      const before = undo(content);
      if (!before) throw nextYearErrors.nothingToUndo();
      return before;
    }
  }
}

/** One event per item that this change touched. */
function decided(
  before: DraftContent,
  after: DraftContent,
  change: DraftChange,
): { item: DraftItem; choice: Choice | 'undo' }[] {
  const was = new Map(before.items.map((item) => [item.id, item]));
  return after.items
    .filter((item) => was.get(item.id) !== item)
    .map((item) => ({ item, choice: change.kind === 'undo' ? ('undo' as const) : item.choice }));
}

/** @throws app.not-found */
function itemOf(content: DraftContent, id: string): DraftItem {
  const item = content.items.find((one) => one.id === id);
  if (!item) throw commonErrors.notFound();
  return item;
}

/** @throws next-year.item-changed */
function seenItem(content: DraftContent, { itemId, seen }: { itemId: string; seen: number }): DraftItem {
  const item = itemOf(content, itemId);
  if (item.changes !== seen) throw nextYearErrors.itemChanged();
  return item;
}

/** @throws next-year.bad-value */
function correctedValue(
  kind: ItemKind,
  sent: Record<string, string>,
  value: DraftItem['value'],
  year: number,
): DraftItem['value'] {
  const edited = editedValue(kind, sent, value, year);
  if ('fields' in edited) throw nextYearErrors.badValue({ fields: edited.fields });
  return edited.value;
}

function newTask(fields: Record<string, string>, year: number): DraftItem {
  const schedule = { text: '', kind: 'none', from: null, to: null, due: null } as const;
  const empty = { no: '', title: '', lead: [], partners: [], notes: [], measures: [], schedule };
  const value = correctedValue('task', fields, empty, year);
  return {
    id: randomUUID(),
    kind: 'task',
    value,
    before: null,
    reasons: [],
    choice: 'keep',
    changes: 0,
    lines: null,
  } as DraftItem;
}
