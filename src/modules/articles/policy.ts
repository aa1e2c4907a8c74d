import { definePolicy } from '../../platform/auth/policy.ts';

/** Who speaks for a unit: the school's communicator and head, and the officers for their own office. */
const authors = ['unit_communicator', 'unit_head', 'coordinator', 'task_lead', 'district_officer'] as const;

export const articlePolicy = definePolicy({
  'article.read': { roles: 'signed-in', over: 'within' },
  'article.write': { roles: authors, over: 'own' },
  'article.publish': { roles: authors, over: 'own' },
  'article.withdraw': { roles: authors, over: 'own' },
  'article.read-public': { roles: 'public', over: 'any' },
});
