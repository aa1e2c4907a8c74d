import { definePolicy } from '../../platform/auth/policy.ts';

const recorders = ['unit_communicator', 'unit_head', 'coordinator', 'task_lead', 'district_officer'] as const;

export const activityPolicy = definePolicy({
  'activity.read': { roles: 'signed-in', over: 'within' },
  'activity.record': { roles: recorders, over: 'own' },
  'activity.withdraw': { roles: recorders, over: 'own' },
});
