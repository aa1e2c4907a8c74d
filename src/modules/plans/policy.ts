import type { Actor } from '../../platform/auth/actor.ts';
import { definePolicy, mayDo } from '../../platform/auth/policy.ts';

const coordinators = ['coordinator', 'system_administrator'] as const;

export const planPolicy = definePolicy({
  'plan.list': { roles: 'signed-in', over: 'any' },
  'plan.read': { roles: 'signed-in', over: 'any' },
  'plan.import': { roles: coordinators, over: 'any' },
  'plan.decide': { roles: coordinators, over: 'any' },
  'plan.discard': { roles: coordinators, over: 'any' },
  'plan.release': { roles: coordinators, over: 'any' },
  'plan.amend': { roles: coordinators, over: 'any' },
});

/** A plan that is not yet released exists only for those who prepare it. */
export function seesUnreleased(actor: Actor | null): boolean {
  return mayDo(planPolicy['plan.decide'], actor);
}
