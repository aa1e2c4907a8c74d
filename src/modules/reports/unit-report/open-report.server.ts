import type { Actor } from '../../../platform/auth/actor.ts';
import { mayDo } from '../../../platform/auth/policy.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { reportOpened } from '../events.ts';
import { reportPolicy } from '../policy.ts';
import { findReportPlan } from '../report-plan.server.ts';
import { findReportOfUnit, insertReport, type ReportRow } from './report-store.server.ts';

/** The own unit's report of a plan; a draft is made when there is none. @throws app.not-found */
export async function openReport(ctx: Ctx, planId: string): Promise<ReportRow> {
  const actor = writerOf(ctx);
  if (!(await findReportPlan(ctx.db, planId))) throw commonErrors.notFound();
  return withTransaction(ctx, async (tx) => {
    const reportId = await insertReport(tx.db, {
      planId,
      unitId: actor.unitId,
      by: actor.userId,
      at: tx.clock.now(),
    });
    if (reportId) {
      const subject = { type: 'report', id: reportId, unitId: actor.unitId };
      await emit(tx, reportOpened, subject, { reportId, planId });
    }
    return (await findReportOfUnit(tx.db, actor.scope, planId, actor.unitId))!;
  });
}

/** Who writes reports writes the own unit's. */
export function writerOf(ctx: Ctx): Actor {
  const { actor } = ctx;
  if (!actor) throw commonErrors.signInNeeded();
  if (!mayDo(reportPolicy['report.write'], actor, actor.unitId)) throw commonErrors.notFound();
  return actor;
}
