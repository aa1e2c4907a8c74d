import { defineEvent } from '../../platform/events/define-event.ts';

/** The log keeps the anchor, and the audit chain proves when it was published. */
export const anchorPublished = defineEvent<{ planId: string; anchor: string; firstMonth: string }>(
  'audit-sample.anchor-published',
);
export const sampleDrawn = defineEvent<{
  planId: string;
  month: string;
  seed: string;
  listSize: number;
  listSha256: string;
  sampleSize: number;
}>('audit-sample.drawn');
export const sampleAnswered = defineEvent<{ drawId: string; place: number; outcome: string; note: string }>(
  'audit-sample.answered',
);
