import { definePolicy } from '../../platform/auth/policy.ts';

export const accountPolicy = definePolicy({
  'account.sign-in': { roles: 'public', over: 'any' },
  'account.sign-out': { roles: 'signed-in', over: 'any' },
});
