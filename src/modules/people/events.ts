import { defineEvent } from '../../platform/events/define-event.ts';

export const personChanged = defineEvent<{ userId: string; fields: string[] }>('person.changed');
/** First of two steps. `byThePerson`: nobody was signed in. */
export const recoveryStarted = defineEvent<{
  recoveryId: string;
  userId: string;
  byThePerson: boolean;
  reason: string;
}>('recovery.started');
/** Second step, by somebody else; the one-time link follows in the same transaction. */
export const recoveryConfirmed = defineEvent<{ recoveryId: string; userId: string; reason: string }>(
  'recovery.confirmed',
);
export const recoveryRefused = defineEvent<{ recoveryId: string; userId: string; reason: string }>(
  'recovery.refused',
);
export const staffFileReceived = defineEvent<{ importId: string; fileName: string }>('staff.file-received');
export const staffImported = defineEvent<{
  importId: string;
  people: number;
  posts: number;
  changed: number;
}>('staff.imported');
export const staffImportUndone = defineEvent<{
  importId: string;
  people: number;
  posts: number;
  kept: number;
}>('staff.import-undone');
