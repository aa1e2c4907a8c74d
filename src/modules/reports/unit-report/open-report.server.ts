import type { Actor } from '../../../platform/auth/actor.ts';
import { mayDo } from '../../../platform/auth/policy.ts';
import { type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { wholeYear } from '../../ledger/index.ts';
import { reportErrors } from '../errors.ts';
import { reportOpened } from '../events.ts';
import { reportPolicy } from '../policy.ts';
import { findReportPlan, type ReportPlan } from '../report-plan.server.ts';
import { duePeriodOf, listReports, type ReportListRow } from './report-list-store.server.ts';
import { currentPeriod, hasBegun, reportName } from './report-period.ts';
import { findReportOfUnit, insertReport, type ReportRow } from './report-store.server.ts';

/**
 * The own unit's report of one period of a plan; a draft is made when there is none. No period said: the one to begin with.
 * @throws app.not-found for a period that the unit does not owe, report.not-begun
 */
export async function openReport(ctx: Ctx, planId: string, asked?: string): Promise<ReportRow> {
  const actor = writerOf(ctx);
  const plan = await findReportPlan(ctx.db, planId);
  if (!plan) throw commonErrors.notFound();
  const period = await ownPeriod(ctx, plan, asked);
  return withTransaction(ctx, async (tx) => {
    const reportId = await insertReport(tx.db, {
      planId,
      unitId: actor.unitId,
      period,
      by: actor.userId,
      at: tx.clock.now(),
    });
    if (reportId) {
      const subject = { type: 'report', id: reportId, unitId: actor.unitId };
      await emit(tx, reportOpened, subject, { reportId, planId, period });
    }
    return (await findReportOfUnit(tx.db, actor.scope, { planId, unitId: actor.unitId, period }))!;
  });
}

/** The period that was asked for, if it is one of the unit's own and has begun. */
async function ownPeriod(ctx: Ctx, plan: ReportPlan, asked?: string): Promise<string> {
  const today = localDate(ctx.clock.now());
  const rows = await listOwn(ctx, plan, today);
  const period = asked ?? firstPeriod(rows, today);
  // The report of the whole plan may always be written, also by a unit that was excused from it.
  if (period === wholeYear) return period;
  if (!rows.some((row) => row.period === period)) throw commonErrors.notFound();
  if (!hasBegun({ period }, today)) throw reportErrors.notBegun({ name: reportName(period, plan.year) });
  return period;
}

/** What a report without a named period is about. */
export async function periodToBegin(ctx: Ctx, plan: ReportPlan): Promise<string> {
  const today = localDate(ctx.clock.now());
  return firstPeriod(await listOwn(ctx, plan, today), today);
}

function listOwn(ctx: Ctx, plan: ReportPlan, on: LocalDate): Promise<ReportListRow[]> {
  return listReports(ctx.db, { plan, scope: { kind: 'units', unitIds: [ctx.actor!.unitId] }, on });
}

function firstPeriod(rows: readonly ReportListRow[], today: LocalDate): string {
  return currentPeriod(rows.map(duePeriodOf), today) ?? wholeYear;
}

/** Who writes reports writes the own unit's. */
export function writerOf(ctx: Ctx): Actor {
  const { actor } = ctx;
  if (!actor) throw commonErrors.signInNeeded();
  if (!mayDo(reportPolicy['report.write'], actor, actor.unitId)) throw commonErrors.notFound();
  return actor;
}
