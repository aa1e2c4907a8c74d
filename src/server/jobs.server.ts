import { recountPlans } from '../modules/ledger/index.server.ts';
import { type Services, systemCtx } from '../platform/context.server.ts';
import type { JobHandlers } from '../platform/jobs/job-queue.server.ts';

/** What each job does. A handler may run more than once and must be safe then. */
export function jobHandlers(services: Services): JobHandlers {
  const ctx = systemCtx(services);
  return {
    'ledger.recount': () => recountPlans(ctx).then(() => undefined),
  };
}

/** When jobs come by themselves (local time). */
export const jobSchedule = { 'ledger.recount': '30 2 * * *' };
