import { defineEvent } from '../../platform/events/define-event.ts';

export const accountCreated = defineEvent<{ userId: string; username: string; name: string }>(
  'account.created',
);
export const passwordReset = defineEvent<{ userId: string; username: string; sessionsEnded: number }>(
  'account.password-reset',
);
export const passwordChanged = defineEvent<{ wasFirst: boolean; sessionsEnded: number }>(
  'account.password-changed',
);
export const accountSignedIn = defineEvent<{ username: string }>('account.signed-in');
/** By the person, on the account page. */
export const sessionsEnded = defineEvent<{ ended: number }>('account.sessions-ended');
