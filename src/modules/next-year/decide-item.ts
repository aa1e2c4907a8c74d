import type { Choice, DraftContent, DraftItem, UndoStep } from './items.ts';

/** More steps than a person remembers; keeps the draft small. */
const STEPS_KEPT = 200;

/** Pure changes of a draft; each can be taken back as one. */
export function choose(content: DraftContent, ids: readonly string[], choice: Choice): DraftContent {
  return change(content, ids, (item) => ({ ...item, choice, changes: item.changes + 1 }));
}

/** A corrected item is kept. */
export function correct(content: DraftContent, id: string, value: DraftItem['value']): DraftContent {
  return change(
    content,
    [id],
    (item) => ({ ...item, value, choice: 'keep', changes: item.changes + 1 }) as DraftItem,
  );
}

export function add(content: DraftContent, item: DraftItem): DraftContent {
  const step = { items: [{ id: item.id, before: null }] };
  return { ...content, items: [...content.items, item], undo: [...content.undo, step].slice(-STEPS_KEPT) };
}

/** @returns null when there is nothing to take back */
export function undo(content: DraftContent): DraftContent | null {
  const step = content.undo.at(-1);
  if (!step) return null;
  const before = new Map(step.items.map((one) => [one.id, one.before]));
  const items = content.items.flatMap((item): DraftItem[] => {
    const was = before.get(item.id);
    return was === undefined
      ? [item]
      : was === null
        ? []
        : [{ ...was, reasons: item.reasons, changes: item.changes + 1 } as DraftItem];
  });
  return { ...content, items, undo: content.undo.slice(0, -1) };
}

/** Items that the officer has no reason to look at and has not decided. */
export function clearIds(content: DraftContent): string[] {
  return content.items
    .filter((item) => item.choice === 'open' && item.reasons.length === 0)
    .map(({ id }) => id);
}

function change(
  content: DraftContent,
  ids: readonly string[],
  with_: (item: DraftItem) => DraftItem,
): DraftContent {
  const touched = content.items.filter((item) => ids.includes(item.id));
  if (touched.length === 0) return content;
  const step: UndoStep = { items: touched.map((item) => ({ id: item.id, before: item })) };
  return {
    ...content,
    items: content.items.map((item) => (ids.includes(item.id) ? with_(item) : item)),
    undo: [...content.undo, step].slice(-STEPS_KEPT),
  };
}
