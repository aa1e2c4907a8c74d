import { accountPolicy } from './modules/accounts/policy.ts';
import { activityPolicy } from './modules/activities/policy.ts';
import { administrationPolicy } from './modules/administration/policy.ts';
import { articlePolicy } from './modules/articles/policy.ts';
import { auditSamplePolicy } from './modules/audit-sample/policy.ts';
import { confirmationPolicy } from './modules/confirmation/policy.ts';
import { figuresExplainedPolicy } from './modules/figures-explained/policy.ts';
import { ledgerPolicy } from './modules/ledger/policy.ts';
import { nextYearPolicy } from './modules/next-year/policy.ts';
import { peoplePolicy } from './modules/people/policy.ts';
import { planPolicy } from './modules/plans/policy.ts';
import { reportPolicy } from './modules/reports/policy.ts';
import { unitPolicy } from './modules/units/policy.ts';
import type { Policy } from './platform/auth/policy.ts';

/** Every permission of the product, one line each in its slice. */
export const policies: Policy = {
  ...accountPolicy,
  ...administrationPolicy,
  ...unitPolicy,
  ...peoplePolicy,
  ...planPolicy,
  ...ledgerPolicy,
  ...confirmationPolicy,
  ...auditSamplePolicy,
  ...figuresExplainedPolicy,
  ...nextYearPolicy,
  ...articlePolicy,
  ...activityPolicy,
  ...reportPolicy,
};
