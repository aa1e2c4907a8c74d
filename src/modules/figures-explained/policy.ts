import { definePolicy } from '../../platform/auth/policy.ts';

export const figuresExplainedPolicy = definePolicy({
  /** How each figure is made: rules and sums of all units, no names of persons or units. */
  'figures.read-public': { roles: 'public', over: 'any' },
});
