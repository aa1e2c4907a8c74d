import { definePolicy } from '../../platform/auth/policy.ts';

export const accountPolicy = definePolicy({
  'account.sign-in': { roles: 'public', over: 'any' },
  'account.sign-out': { roles: 'signed-in', over: 'any' },
  /** Whoever has the code of a one-time link, for the person it was made for. */
  'account.use-link': { roles: 'public', over: 'any' },
  /** One's own password, passkeys, sessions and choice of post; nobody reaches another person's. */
  'account.self': { roles: 'signed-in', over: 'any' },
});
