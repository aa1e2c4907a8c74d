import { definePolicy } from '../../platform/auth/policy.ts';

export const auditSamplePolicy = definePolicy({
  'audit-sample.read': { roles: ['coordinator', 'task_lead', 'system_administrator'], over: 'any' },
  'audit-sample.answer': { roles: ['coordinator'], over: 'any' },
  /** No names, no titles: ids, seed and counts. */
  'audit-sample.read-public': { roles: 'public', over: 'any' },
});
