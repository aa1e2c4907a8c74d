import { definePolicy } from '../../platform/auth/policy.ts';

export const unitPolicy = definePolicy({
  'unit.list': {
    roles: ['system_administrator', 'coordinator', 'task_lead', 'district_officer'],
    over: 'any',
  },
  'unit.read': { roles: 'signed-in', over: 'within' },
  'unit.change': { roles: ['system_administrator', 'coordinator'], over: 'any' },
  'unit.edit-contact': {
    roles: ['system_administrator', 'coordinator', 'district_officer', 'unit_head', 'unit_communicator'],
    over: 'within',
  },
});
