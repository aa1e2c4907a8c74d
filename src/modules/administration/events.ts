import { defineEvent } from '../../platform/events/define-event.ts';

/** Somebody had the whole log proved; the head stands for everything before it. */
export const auditProved = defineEvent<{
  events: number;
  head: string;
  broken: { no: number; reason: string } | null;
}>('audit.proved');

export const sampleYearStarted = defineEvent<{ again: boolean }>('sample.year-started');
