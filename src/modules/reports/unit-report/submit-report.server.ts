import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../platform/auth/actor.ts';
import { earlierDay, type LocalDate, laterDay, localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { onceOnly } from '../../../platform/http/receipt.server.ts';
import { contentHash } from '../../../platform/text/content-hash.server.ts';
import { wholeYear } from '../../ledger/index.ts';
import { reportKindOf, reportRhythmOf } from '../../plans/index.ts';
import { findUnit, type UnitView } from '../../units/index.server.ts';
import { reportErrors } from '../errors.ts';
import { reportSubmitted } from '../events.ts';
import { readFrozenFigures } from '../figures/read-figures.server.ts';
import { textLabels } from '../labels.ts';
import { findReportPlan, type ReportPlan } from '../report-plan.server.ts';
import { missingFields, type ReportTexts, recipientOf } from '../rules.ts';
import type { FrozenFigure } from './drift.ts';
import type { FrozenReport } from './frozen-report.ts';
import { openReport, periodToBegin, writerOf } from './open-report.server.ts';
import { listReports, type ReportListRow } from './report-list-store.server.ts';
import { reportName } from './report-period.ts';
import {
  findReport,
  findReportForUpdate,
  markReport,
  type ReportRow,
  saveTexts,
} from './report-store.server.ts';
import { refuseLocked, refuseTooLong } from './save-report-text.server.ts';
import { insertSubmission, nextReceiptCode } from './submission-store.server.ts';

export interface ReportReceipt {
  reportId: string;
  submissionId: string;
  receiptCode: string;
  sha256: string;
  submittedAt: string;
}

interface Frozen {
  plan: ReportPlan;
  unit: UnitView;
  parentKind: string | null;
  period: string;
  dueOn: LocalDate | null;
  kind: string;
  countsOn: LocalDate;
  figures: FrozenFigure[];
}

/**
 * Sends the report as it was checked: figures, evidence ids and texts are frozen with their SHA-256 (rule P7). Sent
 * again with the same key it gives the same receipt.
 * @throws app.changed-meanwhile, report.not-complete, report.already-submitted, app.not-found
 */
export async function submitReport(
  ctx: Ctx,
  input: { reportId: string; version: number; requestKey: string },
): Promise<ReportReceipt> {
  const actor = writerOf(ctx);
  const own = { kind: 'units' as const, unitIds: [actor.unitId] };
  const report = await findReport(ctx.db, own, input.reportId);
  if (!report) throw commonErrors.notFound();
  const frozen = await readFrozen(ctx, actor, report);
  const asked = { reportId: input.reportId, version: input.version };
  return onceOnly(ctx, input.requestKey, asked, async (tx) => {
    const locked = (await findReportForUpdate(tx.db, own, report.id))!;
    await refuseLocked(tx, locked);
    if (locked.version !== input.version) throw commonErrors.changedMeanwhile();
    return freeze(tx, actor, locked, frozen);
  });
}

/** Opens, writes and sends in one step: for programs that bring the whole report with them. */
export async function submitWholeReport(
  ctx: Ctx,
  input: { planId: string; period?: string | undefined; requestKey: string; texts: ReportTexts },
): Promise<ReportReceipt> {
  const actor = writerOf(ctx);
  const plan = await findReportPlan(ctx.db, input.planId);
  if (!plan) throw commonErrors.notFound();
  const period = input.period ?? (await periodToBegin(ctx, plan));
  const frozen = await readFrozen(ctx, actor, { planId: plan.id, period });
  const own = { kind: 'units' as const, unitIds: [actor.unitId] };
  const asked = { planId: plan.id, ...(input.period ? { period } : {}), ...input.texts };
  return onceOnly(ctx, input.requestKey, asked, async (tx) => {
    const { id } = await openReport(tx, input.planId, period);
    const locked = (await findReportForUpdate(tx.db, own, id))!;
    await refuseLocked(tx, locked);
    refuseTooLong(input.texts);
    const by = { userId: actor.userId, at: tx.clock.now() };
    await saveTexts(tx.db, id, locked.version, input.texts, by);
    return freeze(tx, actor, { ...locked, ...input.texts }, frozen);
  });
}

/** Read before the transaction, in one snapshot of its own: what arrives later is drift. */
async function readFrozen(
  ctx: Ctx,
  actor: Actor,
  { planId, period }: { planId: string; period: string },
): Promise<Frozen> {
  const today = localDate(ctx.clock.now());
  const plan = await findReportPlan(ctx.db, planId);
  const unit = await findUnit(ctx.db, actor.unitId, today);
  if (!plan || !unit) throw commonErrors.notFound();
  const parent = unit.parentId ? await findUnit(ctx.db, unit.parentId, today) : null;
  const own = { kind: 'units' as const, unitIds: [actor.unitId] };
  const [listed] = await listReports(ctx.db, { plan, scope: own, on: today, period });
  return {
    plan,
    unit,
    parentKind: parent?.kind ?? null,
    period,
    dueOn: listed?.dueOn ?? null,
    ...countingOf(plan, period, listed ?? null, today),
    figures: await readFrozenFigures(ctx, plan, unit.id, { asOf: today, period }),
  };
}

/** As what, and on which day, it counts: a report that comes late or early is still of its own period. */
function countingOf(plan: ReportPlan, period: string, row: ReportListRow | null, today: LocalDate) {
  const measureId = plan.periods.find((one) => one.key === period)?.measureId;
  const measure = plan.measures.find((one) => one.id === measureId);
  const kind = measure ? reportKindOf(reportRhythmOf(measure)) : 'report';
  const { countsFrom, countsTo } = row ?? {};
  if (!countsFrom || !countsTo) return { kind, countsOn: today };
  const day = earlierDay(laterDay(today, countsFrom), laterDay(countsFrom, countsTo));
  return { kind, countsOn: day };
}

async function freeze(tx: Ctx, actor: Actor, report: ReportRow, frozen: Frozen): Promise<ReportReceipt> {
  const missing = missingFields(report);
  if (missing.length > 0)
    throw reportErrors.notComplete({ missing: missing.map((field) => `“${textLabels[field]}”`) });
  const at = tx.clock.now();
  const receiptCode = await nextReceiptCode(tx.db, frozen.plan.year);
  const content = contentOf(actor, report, frozen, { at, receiptCode });
  const submission = { id: randomUUID() as string, sha256: contentHash(content) };
  await insertSubmission(tx.db, {
    ...submission,
    reportId: report.id,
    receiptCode,
    content,
    by: actor.userId,
    at,
  });
  await markReport(tx.db, report.id, 'submitted', at);
  const receipt = { reportId: report.id, submissionId: submission.id, receiptCode };
  const submittedAt = at.toISOString();
  await emit(
    tx,
    reportSubmitted,
    { type: 'report_submission', id: submission.id, unitId: report.unitId },
    {
      ...receipt,
      unitId: report.unitId,
      planId: report.planId,
      submittedAt,
      title: `${reportName(frozen.period, frozen.plan.year)} (${receiptCode})`,
      period: frozen.period,
      kind: frozen.kind,
      countsOn: frozen.countsOn,
    },
  );
  return { ...receipt, sha256: submission.sha256, submittedAt };
}

function contentOf(
  actor: Actor,
  report: ReportRow,
  { plan, unit, parentKind, period, dueOn, figures }: Frozen,
  sent: { at: Date; receiptCode: string },
): FrozenReport {
  const { judgement, obstacles, proposals } = report;
  const parent = parentKind && unit.parentName ? { kind: parentKind, name: unit.parentName } : null;
  return {
    schema: 'lantoa.unit-report/1',
    receiptCode: sent.receiptCode,
    plan: { id: plan.id, year: plan.year, title: plan.title, number: plan.number, symbol: plan.symbol },
    unit: {
      id: unit.id,
      code: unit.code,
      name: unit.name,
      kind: unit.kind,
      parentId: unit.parentId,
      parentName: unit.parentName,
    },
    ...(period === wholeYear ? {} : { period: { key: period, name: reportName(period, plan.year) } }),
    recipient: recipientOf(parent).name,
    asOf: localDate(sent.at),
    dueOn,
    figures,
    texts: { judgement, obstacles, proposals },
    submittedBy: { userId: actor.userId, name: actor.name, postTitle: actor.postTitle },
    submittedAt: sent.at.toISOString(),
  };
}
