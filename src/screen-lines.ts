import { accountScreens } from './modules/accounts/routes.ts';
import { activityScreens } from './modules/activities/routes.ts';
import { administrationScreens } from './modules/administration/routes.ts';
import { articleScreens } from './modules/articles/routes.ts';
import { auditSampleScreens } from './modules/audit-sample/routes.ts';
import { confirmationScreens } from './modules/confirmation/routes.ts';
import { figuresExplainedScreens } from './modules/figures-explained/routes.ts';
import { ledgerScreens } from './modules/ledger/routes.ts';
import { nextYearScreens } from './modules/next-year/routes.ts';
import { peopleScreens } from './modules/people/routes.ts';
import { planScreens } from './modules/plans/routes.ts';
import { reportScreens } from './modules/reports/routes.ts';
import { unitScreens } from './modules/units/routes.ts';
import type { SliceScreens } from './platform/http/screen-table.ts';

/** Every page of the product; `routes.ts` makes the router's table from it, the server the access check. */
export const allScreens: readonly SliceScreens[] = [
  accountScreens,
  unitScreens,
  peopleScreens,
  planScreens,
  ledgerScreens,
  confirmationScreens,
  auditSampleScreens,
  figuresExplainedScreens,
  nextYearScreens,
  articleScreens,
  activityScreens,
  reportScreens,
  administrationScreens,
];
