import { definePolicy } from '../../platform/auth/policy.ts';

export const reportPolicy = definePolicy({
  'report.read': { roles: 'signed-in', over: 'within' },
  // Every office and school writes its own report, whatever the role of the person who does it there.
  'report.write': {
    roles: ['unit_head', 'unit_communicator', 'district_officer', 'coordinator', 'task_lead'],
    over: 'own',
  },
  'report.submit': {
    roles: ['unit_head', 'unit_communicator', 'district_officer', 'coordinator', 'task_lead'],
    over: 'own',
  },
  // A district officer never decides the own office's report (see rules.ts).
  'report.decide': { roles: ['district_officer', 'coordinator'], over: 'within' },
  'report.consolidated-read': { roles: ['coordinator', 'task_lead', 'system_administrator'], over: 'any' },
  'report.consolidate': { roles: ['coordinator'], over: 'any' },
});
