import { defineEvent } from '../../platform/events/define-event.ts';

export const accountCreated = defineEvent<{ userId: string; username: string; name: string }>(
  'account.created',
);
export const passwordReset = defineEvent<{ userId: string; username: string; sessionsEnded: number }>(
  'account.password-reset',
);
export const accountSignedIn = defineEvent<{ username: string }>('account.signed-in');
