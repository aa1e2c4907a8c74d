import { definePolicy } from '../../platform/auth/policy.ts';

export const confirmationPolicy = definePolicy({
  /** Never what one brought oneself, and an office above never its own (see rules.ts). */
  'evidence.confirm': { roles: ['coordinator', 'district_officer', 'unit_head'], over: 'within' },
});
