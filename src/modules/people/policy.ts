import { definePolicy } from '../../platform/auth/policy.ts';

export const peoplePolicy = definePolicy({
  'people.list': {
    roles: ['system_administrator', 'coordinator', 'district_officer', 'unit_head'],
    over: 'within',
  },
  /** Let in, hand over, end: narrower by which post it is about (`rules.ts`). */
  'people.manage': {
    roles: ['system_administrator', 'coordinator', 'district_officer', 'unit_head'],
    over: 'within',
  },
  'people.import': { roles: ['system_administrator', 'coordinator', 'district_officer'], over: 'any' },
  /** Says that one's own account is lost; whoever looks after the person decides. */
  'recovery.ask': { roles: 'public', over: 'any' },
  'recovery.decide': { roles: ['system_administrator', 'coordinator', 'district_officer'], over: 'within' },
});
