import { definePolicy } from '../../platform/auth/policy.ts';

export const samplePolicy = definePolicy({
  'sample.play': { roles: ['system_administrator'], over: 'any' },
});
