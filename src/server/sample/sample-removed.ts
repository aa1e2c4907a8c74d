import { defineEvent } from '../../platform/events/define-event.ts';

export const sampleRemoved = defineEvent<{ units: number; people: number; plans: number; files: number }>(
  'sample.removed',
);
