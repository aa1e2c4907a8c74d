import { mayDo } from '../../../platform/auth/policy.ts';
import { type LocalDate, localDate, localTime } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { type EvidenceView, listCreditedEvidence, listMatrix } from '../../ledger/index.server.ts';
import { findUnit } from '../../units/index.server.ts';
import { figureTitle } from '../figures/figure-words.ts';
import type { ReportFigure } from '../figures/figures.ts';
import { isOfPeriod, readFrozenFigures, readUnitFigures } from '../figures/read-figures.server.ts';
import { reportPolicy } from '../policy.ts';
import { getReportPlan, type ReportPlan } from '../report-plan.server.ts';
import { mayDecide, type Recipient, recipientOf } from '../rules.ts';
import { idSchema } from '../schema.ts';
import { driftOf, type FigureDrift } from './drift.ts';
import { listReports } from './report-list-store.server.ts';
import { reportName } from './report-period.ts';
import { findReport, type ReportRow } from './report-store.server.ts';
import { findLastSubmission, findSubmissionByCode, type SubmissionRow } from './submission-store.server.ts';

/** What the pages of one unit's open report show; nothing of the plan but its words crosses to the browser. */
export interface OwnReportPage {
  report: Pick<ReportRow, 'id' | 'status' | 'version' | 'judgement' | 'obstacles' | 'proposals'>;
  plan: Pick<ReportPlan, 'id' | 'year' | 'title'>;
  /** "Báo cáo quý III/2026" */
  name: string;
  period: string;
  unitName: string;
  isSchool: boolean;
  recipient: Recipient;
  dueOn: LocalDate | null;
  today: LocalDate;
  savedAt: string;
  figures: ReportFigure[];
  mayWrite: boolean;
  /** Why the last submission came back, when it did. */
  returned: { reason: string; by: string; at: string; receiptCode: string } | null;
  receiptCode: string | null;
}

/** The own unit's report: what is not sent yet is nobody else's to read. @throws app.not-found */
export async function readOwnReport(ctx: Ctx, id: string | undefined): Promise<OwnReportPage> {
  const actor = ctx.actor!;
  const own = { kind: 'units' as const, unitIds: [actor.unitId] };
  const known = idSchema.safeParse(id);
  const report = known.success ? await findReport(ctx.db, own, known.data) : null;
  if (!report) throw commonErrors.notFound();
  const plan = await getReportPlan(ctx, report.planId);
  const today = localDate(ctx.clock.now());
  const unit = await findUnit(ctx.db, report.unitId, today);
  if (!unit) throw commonErrors.notFound();
  const parent = unit.parentId ? await findUnit(ctx.db, unit.parentId, today) : null;
  const [listed] = await listReports(ctx.db, { plan, scope: own, on: today, period: report.period });
  const last = await findLastSubmission(ctx.db, own, report.id);
  const { status, version, judgement, obstacles, proposals } = report;
  return {
    report: { id: report.id, status, version, judgement, obstacles, proposals },
    plan: { id: plan.id, year: plan.year, title: plan.title },
    name: reportName(report.period, plan.year),
    period: report.period,
    unitName: unit.name,
    isSchool: !['department', 'department_office', 'district_office'].includes(unit.kind),
    recipient: recipientOf(parent),
    dueOn: listed?.dueOn ?? null,
    today,
    savedAt: localTime(report.updatedAt),
    figures: await readUnitFigures(ctx, plan, unit.id, { asOf: today, period: report.period }),
    mayWrite: mayDo(reportPolicy['report.write'], actor, report.unitId),
    returned: status === 'returned' && last ? returnedOf(last) : null,
    receiptCode: last?.receiptCode ?? null,
  };
}

function returnedOf(last: SubmissionRow) {
  return {
    reason: last.decisionReason ?? '',
    by: last.decidedByName ?? 'Đơn vị nhận',
    at: last.decidedAt?.toISOString() ?? '',
    receiptCode: last.receiptCode,
  };
}

/** A submission that this person may read. @throws app.not-found, also for one that is not theirs */
export async function getSubmission(ctx: Ctx, code: string | undefined): Promise<SubmissionRow> {
  const submission = await findSubmissionByCode(ctx.db, ctx.actor!.scope, code ?? '');
  if (!submission) throw commonErrors.notFound();
  return submission;
}

export interface SubmissionPage {
  submission: SubmissionRow;
  drift: FigureDrift[];
  mayDecide: boolean;
  isOwn: boolean;
  /** For those who decide: what waits longest after this one. */
  waiting: { code: string; unitName: string; count: number } | null;
}

export async function readSubmission(ctx: Ctx, code: string | undefined): Promise<SubmissionPage> {
  const actor = ctx.actor!;
  const submission = await getSubmission(ctx, code);
  const plan = await getReportPlan(ctx, submission.planId);
  const { content } = submission;
  const now = await readFrozenFigures(ctx, plan, submission.unitId, {
    asOf: content.asOf,
    period: submission.period,
  });
  return {
    submission,
    drift: driftOf(content.figures, now),
    mayDecide: submission.decision === null && mayDecide(actor, submission.unitId),
    isOwn: submission.unitId === actor.unitId,
    waiting: await nextWaiting(ctx, submission, plan),
  };
}

async function nextWaiting(
  ctx: Ctx,
  { unitId, receiptCode }: SubmissionRow,
  plan: ReportPlan,
): Promise<SubmissionPage['waiting']> {
  const actor = ctx.actor!;
  if (!mayDo(reportPolicy['report.decide'], actor, unitId)) return null;
  const on = localDate(ctx.clock.now());
  const rows = (await listReports(ctx.db, { plan, scope: actor.scope, on }))
    .filter(
      (row) => row.status === 'submitted' && row.receiptCode !== receiptCode && mayDecide(actor, row.unitId),
    )
    .toSorted((a, b) => a.submittedAt!.getTime() - b.submittedAt!.getTime());
  const [first] = rows;
  return first ? { code: first.receiptCode!, unitName: first.unitName, count: rows.length } : null;
}

export interface EvidencePage {
  label: string;
  noun: string;
  items: number;
  evidence: EvidenceView[];
  /** Frozen evidence that does not count any more. */
  gone: number;
}

const listed = 500;

/** The evidence behind one figure of the own report, as it stands now. */
export async function readFigureEvidence(ctx: Ctx, page: OwnReportPage, key: string): Promise<EvidencePage> {
  const figure = page.figures.find((one) => one.key === key);
  if (!figure) throw commonErrors.notFound();
  const plan = await getReportPlan(ctx, page.plan.id);
  const all = await evidenceOf(ctx, page.plan.id, ctx.actor!.unitId, figure.measureId);
  const cells = await cellsOfPeriod(ctx, plan, ctx.actor!.unitId, figure.measureId, page.period);
  const evidence = all.filter((one) => one.obligationId !== null && cells.has(one.obligationId));
  return { label: figureTitle(figure), noun: figure.noun, items: figure.items, evidence, gone: 0 };
}

/** The evidence that a submission froze; what was withdrawn since is counted, not hidden. */
export async function readFrozenEvidence(
  ctx: Ctx,
  submission: SubmissionRow,
  key: string,
): Promise<EvidencePage> {
  const figure = submission.content.figures.find((one) => one.key === key);
  if (!figure) throw commonErrors.notFound();
  const ids = new Set(figure.evidenceIds);
  const all = await evidenceOf(ctx, submission.planId, submission.unitId, figure.measureId);
  const evidence = all.filter((one) => ids.has(one.id));
  const { noun, items } = figure;
  return { label: figureTitle(figure), noun, items, evidence, gone: ids.size - evidence.length };
}

async function evidenceOf(
  ctx: Ctx,
  planId: string,
  unitId: string,
  measureId: string,
): Promise<EvidenceView[]> {
  const scope = { kind: 'units' as const, unitIds: [unitId] };
  return listCreditedEvidence(ctx.db, { planId, scope, measureId, limit: listed });
}

/** The unit's cells of a measure that the report of a period is about. */
async function cellsOfPeriod(
  ctx: Ctx,
  plan: ReportPlan,
  unitId: string,
  measureId: string,
  period: string,
): Promise<Set<string>> {
  const scope = { kind: 'units' as const, unitIds: [unitId] };
  const matrix = await listMatrix(ctx.db, { planId: plan.id, scope, measureIds: [measureId] });
  const cells = matrix.flatMap((row) => row.cells);
  return new Set(
    cells.filter((cell) => isOfPeriod(plan, { ...cell, measureId }, period)).map((cell) => cell.obligationId),
  );
}
