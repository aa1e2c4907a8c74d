import { defineEvent } from '../../platform/events/define-event.ts';
import type { Choice, ItemKind } from './items.ts';

export const nextYearStarted = defineEvent<{ planId: string; year: number; items: number }>(
  'next-year.started',
);

export const nextYearItemDecided = defineEvent<{
  planId: string;
  itemId: string;
  kind: ItemKind;
  choice: Choice | 'undo';
}>('next-year.item-decided');

export const nextYearChannelsChecked = defineEvent<{ planId: string; dead: number }>(
  'next-year.channels-checked',
);
