import { definePolicy } from '../../platform/auth/policy.ts';

export const nextYearPolicy = definePolicy({
  'next-year.prepare': { roles: ['coordinator', 'system_administrator'], over: 'any' },
});
