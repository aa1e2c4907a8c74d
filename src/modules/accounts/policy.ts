import { definePolicy } from '../../platform/auth/policy.ts';

export const accountPolicy = definePolicy({
  'account.sign-in': { roles: 'public', over: 'any' },
  'account.sign-out': { roles: 'signed-in', over: 'any' },
  /** One's own password and sessions; nobody reaches another person's. */
  'account.self': { roles: 'signed-in', over: 'any' },
});
