import { defineEvent } from '../../platform/events/define-event.ts';

export type LinkPurpose = 'join' | 'recovery';

export const accountCreated = defineEvent<{ userId: string; username: string; name: string }>(
  'account.created',
);
/** A one-time link was made; who has it can set the person's password until then. The code is in no log. */
export const linkIssued = defineEvent<{ userId: string; purpose: LinkPurpose; until: string }>(
  'account.link-issued',
);
export const linkWithdrawn = defineEvent<{ userId: string }>('account.link-withdrawn');
/** The person followed a first link and set an own password. */
export const accountJoined = defineEvent<{ username: string }>('account.joined');
/** The person followed a link of a recovery: new password, no passkeys, no session from before. */
export const accountRecovered = defineEvent<{
  username: string;
  passkeysRemoved: number;
  sessionsEnded: number;
}>('account.recovered');
export const passwordChanged = defineEvent<{ sessionsEnded: number }>('account.password-changed');
export const accountSignedIn = defineEvent<{ username: string; by: 'password' | 'passkey' }>(
  'account.signed-in',
);
/** By the person, on the account page. */
export const sessionsEnded = defineEvent<{ ended: number }>('account.sessions-ended');
/** By somebody who looks after the person. */
export const sessionsEndedByOther = defineEvent<{ userId: string; ended: number }>(
  'account.sessions-ended-by-other',
);
export const passkeyAdded = defineEvent<{ name: string }>('account.passkey-added');
export const passkeyRemoved = defineEvent<{ name: string }>('account.passkey-removed');
export const passkeyRuleChanged = defineEvent<{ isRequired: boolean }>('account.passkey-rule-changed');
export const postChosen = defineEvent<{ postId: string }>('account.post-chosen');
