import type { PlanFacts } from '../plans/index.ts';

/** The parts of a plan that a new one takes over. */
export const itemKinds = [
  'task',
  'report_duty',
  'deadline',
  'document',
  'legal_basis',
  'channel',
  'recipient',
] as const;

export type ItemKind = (typeof itemKinds)[number];

/** Why a part should be looked at before it is taken over. */
export type ReasonCode =
  | 'unmet'
  | 'never-counted'
  | 'lapsed'
  | 'ended-body'
  | 'renamed-unit'
  | 'closed-unit'
  | 'weekend'
  | 'dead-channel'
  | 'unsure-channel';

export interface Reason {
  code: ReasonCode;
  /** A whole sentence. */
  words: string;
}

export type Choice = 'open' | 'keep' | 'drop';

interface ItemBase<K extends ItemKind> {
  /** The fact of last year's plan; a fresh id for what a person added. */
  id: string;
  kind: K;
  /** As it would stand in the new plan. */
  value: PlanFacts[K];
  /** As it stood in last year's; null for what a person added. */
  before: PlanFacts[K] | null;
  reasons: Reason[];
  choice: Choice;
  /** How often it was decided or corrected: what a late press is checked against. */
  changes: number;
  /** Lines of last year's text; null for what a person added. */
  lines: { from: number; to: number } | null;
}

export type ItemOf<K extends ItemKind> = ItemBase<K>;
export type DraftItem = { [K in ItemKind]: ItemBase<K> }[ItemKind];

/** What "Hoàn tác" takes back: the item as it was, or nothing where the decision added it. */
export interface UndoStep {
  items: { id: string; before: DraftItem | null }[];
}

export interface DraftContent {
  items: DraftItem[];
  undo: UndoStep[];
  /** Address → when it was last tried. */
  checkedChannels: Record<string, string>;
  /** Since when the addresses are being tried; null when nobody asked or all were tried. */
  checkingSince: string | null;
}

export function itemsOfKind<K extends ItemKind>(items: readonly DraftItem[], kind: K): ItemOf<K>[] {
  return items.filter((item) => item.kind === kind) as unknown as ItemOf<K>[];
}
