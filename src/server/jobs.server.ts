import { measureArticles } from '../modules/articles/index.server.ts';
import { drawMonths } from '../modules/audit-sample/index.server.ts';
import { tellEvidenceReturned } from '../modules/confirmation/index.server.ts';
import { recountPlans } from '../modules/ledger/index.server.ts';
import { checkChannels } from '../modules/next-year/index.server.ts';
import {
  readStaffImport,
  readStaffJob,
  writeStaffImport,
  writeStaffJob,
} from '../modules/people/index.server.ts';
import { readScan } from '../modules/plans/index.server.ts';
import { tellAccepted, tellReturned } from '../modules/reports/index.server.ts';
import { bringChangesIntoForce } from '../modules/units/index.server.ts';
import { type Services, systemCtx } from '../platform/context.server.ts';
import type { JobHandlers } from '../platform/jobs/job-queue.server.ts';
import { createMailer } from '../platform/mail/mailer.server.ts';

/** What each job does. A handler may run more than once and must be safe then. */
export function jobHandlers(services: Services): JobHandlers {
  const ctx = systemCtx(services);
  const mailer = createMailer(services.config);
  return {
    'articles.measure': async () => {
      await measureArticles(ctx);
    },
    'audit-sample.draw': async () => {
      await drawMonths(ctx);
    },
    'confirmation.tell-returned': (evidence) => tellEvidenceReturned(ctx, mailer, evidence),
    'ledger.recount': async () => {
      await recountPlans(ctx);
    },
    'next-year.check-channels': { long: (draft) => checkChannels(ctx, draft) },
    [readStaffJob]: { long: (one) => readStaffImport(ctx, one) },
    [writeStaffJob]: { long: (one) => writeStaffImport(ctx, one) },
    'plans.read-scan': { long: (upload) => readScan(ctx, upload) },
    'reports.tell-returned': (report) => tellReturned(ctx, mailer, report),
    'reports.tell-accepted': (report) => tellAccepted(ctx, mailer, report),
    'units.bring-into-force': async () => {
      await bringChangesIntoForce(ctx);
    },
  };
}

/** When jobs come by themselves (local time). */
export const jobSchedule = {
  'articles.measure': '* * * * *',
  'ledger.recount': '30 2 * * *',
  'audit-sample.draw': '10 3 * * *',
  'units.bring-into-force': '5 * * * *',
};
