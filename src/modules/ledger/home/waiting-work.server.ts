import type { Actor } from '../../../platform/auth/actor.ts';
import { mayDo } from '../../../platform/auth/policy.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { countWaitingEvidence, countWaitingReports } from '../credits/waiting-store.server.ts';
import { ledgerPolicy } from '../policy.ts';
import { countOpenRequests } from '../requests/request-store.server.ts';

/** What waits for this person's answer, each with the page where it is given. */
export interface WaitingWork {
  what: 'requests' | 'evidence' | 'reports';
  count: number;
  /** There are more than were counted. */
  isCut: boolean;
  href: string;
}

/** The list of waiting evidence counts no further either. */
const countedUpTo = 1_001;

/** Who looks at the evidence and the reports of other units; the slices that decide them stand above this one. */
const looksAtOthers: readonly Actor['role'][] = ['coordinator', 'district_officer'];

/** Only what there is: a line that says nothing waits is no work. */
export async function readWaitingWork(
  ctx: Ctx,
  planId: string,
  chosenPlan: string | null,
): Promise<WaitingWork[]> {
  const actor = ctx.actor!;
  const looks = looksAtOthers.includes(actor.role);
  const filter = { scope: actor.scope, notBroughtBy: actor.userId, exceptUnitId: actor.unitId };
  const [requests, evidence, reports] = await Promise.all([
    mayDo(ledgerPolicy['dispensation.give'], actor) ? countOpenRequests(ctx.db, planId) : 0,
    looks ? countWaitingEvidence(ctx.db, filter, countedUpTo) : 0,
    looks ? countWaitingReports(ctx.db, { ...filter, planId }) : 0,
  ]);
  const ofPlan = chosenPlan ? `ke-hoach=${encodeURIComponent(chosenPlan)}` : '';
  const all: WaitingWork[] = [
    { what: 'requests', count: requests, isCut: false, href: hrefOf('/mien-hoan', ofPlan) },
    {
      what: 'evidence',
      count: Math.min(evidence, countedUpTo - 1),
      isCut: evidence >= countedUpTo,
      href: '/xac-nhan',
    },
    { what: 'reports', count: reports, isCut: false, href: hrefOf('/bao-cao', ofPlan, 'xem=cho-xem') },
  ];
  return all.filter((one) => one.count > 0);
}

function hrefOf(path: string, ...parts: string[]): string {
  const query = parts.filter(Boolean).join('&');
  return query ? `${path}?${query}` : path;
}
