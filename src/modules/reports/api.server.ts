import { z } from '@hono/zod-openapi';
import { mayDo } from '../../platform/auth/policy.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import type { Api } from '../../platform/http/api.server.ts';
import { findFrozen, findFrozenContent } from './consolidated/consolidated-store.server.ts';
import { produceConsolidated } from './consolidated/produce-consolidated.server.ts';
import type { ReportFigure } from './figures/figures.ts';
import { reportPolicy } from './policy.ts';
import { findReportPlan } from './report-plan.server.ts';
import {
  dateSchema,
  decisionSchema,
  idSchema,
  periodSchema,
  requestKeySchema,
  textsSchema,
  versionSchema,
} from './schema.ts';
import { decideReport } from './unit-report/decide-report.server.ts';
import { listReports, type ReportListRow } from './unit-report/report-list-store.server.ts';
import { saveReportText } from './unit-report/save-report-text.server.ts';
import { submitWholeReport } from './unit-report/submit-report.server.ts';

const idParams = z.object({ id: idSchema });

/** Only what the description of the API names leaves the server. */
function listedReport(row: ReportListRow) {
  const { unitId, unitName, period, reportId, status, version, dueOn, submissionId, receiptCode } = row;
  const { decision, decisionReason } = row;
  return {
    unitId,
    unitName,
    period,
    reportId,
    status,
    version,
    dueOn,
    submissionId,
    receiptCode,
    submittedAt: row.submittedAt?.toISOString() ?? null,
    decision,
    decisionReason,
  };
}

function apiFigure({ key, name, label, owed, done, late, missing, exempt, items }: ReportFigure) {
  return { key, name, label, owed, done, late, missing, exempt, items };
}

export function addReportApi(api: Api): void {
  addUnitReportApi(api);
  addConsolidatedApi(api);
}

function addUnitReportApi(api: Api): void {
  api.add({
    method: 'get',
    path: '/reports',
    permission: 'report.read',
    summary: 'Báo cáo của các đơn vị trong phạm vi',
    query: z.object({ planId: idSchema, period: periodSchema.optional() }),
    answer: z.object({
      reports: z.array(
        z.object({
          unitId: z.string(),
          unitName: z.string(),
          period: z.string(),
          reportId: z.string().nullable(),
          status: z.enum(['none', 'draft', 'submitted', 'returned', 'accepted']),
          version: z.number().nullable(),
          dueOn: z.string().nullable(),
          submissionId: z.string().nullable(),
          receiptCode: z.string().nullable(),
          submittedAt: z.string().nullable(),
          decision: z.enum(['returned', 'accepted']).nullable(),
          decisionReason: z.string().nullable(),
        }),
      ),
    }),
    async run({ ctx, query }) {
      const on = localDate(ctx.clock.now());
      const plan = await findReportPlan(ctx.db, query.planId);
      if (!plan) return { reports: [] };
      const { period = null } = query;
      const rows = await listReports(ctx.db, { plan, scope: ctx.actor!.scope, on, period });
      return { reports: rows.map(listedReport) };
    },
  });
  api.add({
    method: 'post',
    path: '/reports/{id}/text',
    permission: 'report.write',
    summary: 'Lưu lời văn của báo cáo đang mở',
    params: idParams,
    body: textsSchema.partial().extend({ version: versionSchema }),
    answer: z.object({ version: z.number() }),
    async run({ ctx, params, body: { version, ...texts } }) {
      return { version: await saveReportText(ctx, { reportId: params.id, version, texts }) };
    },
  });
  api.add({
    method: 'post',
    path: '/reports/submit',
    permission: 'report.submit',
    summary:
      'Mở, viết và gửi báo cáo của một kỳ (không ghi kỳ: kỳ đến hạn trước); gửi lại cùng mã thì nhận lại biên nhận cũ',
    body: textsSchema.extend({
      planId: idSchema,
      period: periodSchema.optional(),
      requestKey: requestKeySchema,
    }),
    answer: z.object({
      reportId: z.string(),
      submissionId: z.string(),
      receiptCode: z.string(),
      sha256: z.string(),
      submittedAt: z.string(),
    }),
    run: ({ ctx, body: { planId, period, requestKey, ...texts } }) =>
      submitWholeReport(ctx, { planId, period, requestKey, texts }),
  });
  api.add({
    method: 'post',
    path: '/reports/submissions/{id}/decision',
    permission: 'report.decide',
    summary: 'Tiếp nhận báo cáo, hoặc trả lại kèm lý do',
    params: idParams,
    body: decisionSchema,
    answer: z.object({ decision: z.enum(['returned', 'accepted']) }),
    async run({ ctx, params, body }) {
      await decideReport(ctx, { submissionId: params.id, ...body });
      return { decision: body.decision };
    },
  });
}

function addConsolidatedApi(api: Api): void {
  api.add({
    method: 'post',
    path: '/reports/consolidated',
    permission: 'report.consolidate',
    summary: 'Lập và khóa báo cáo tổng hợp, cùng tệp .docx và PDF',
    body: z.object({ planId: idSchema, asOf: dateSchema.optional(), requestKey: requestKeySchema }),
    answer: z.object({ id: z.string(), sha256: z.string() }),
    async run({ ctx, body: { asOf, ...body } }) {
      await ctx.limits.take('export', ctx.actor!.userId);
      const day = asOf ? { asOf } : {};
      if (asOf && asOf > localDate(ctx.clock.now()))
        throw commonErrors.badInput({ fields: { asOf: 'Ngày số liệu không được sau hôm nay.' } });
      const { id, sha256 } = await produceConsolidated(ctx, { ...body, ...day });
      return { id, sha256 };
    },
  });
  api.add({
    method: 'get',
    path: '/reports/consolidated/{id}',
    permission: 'report.consolidated-read',
    summary: 'Báo cáo tổng hợp đã khóa: số liệu và mã băm',
    params: idParams,
    answer: z.object({
      id: z.string(),
      planId: z.string(),
      asOf: z.string(),
      sha256: z.string(),
      frozenAt: z.string(),
      docx: z.object({ href: z.string(), sha256: z.string(), size: z.number() }),
      pdf: z.object({ href: z.string(), sha256: z.string(), size: z.number() }),
      figures: z.array(
        z.object({
          key: z.string(),
          name: z.string(),
          label: z.string(),
          owed: z.number(),
          done: z.number(),
          late: z.number(),
          missing: z.number(),
          exempt: z.number(),
          items: z.number(),
        }),
      ),
    }),
    async run({ ctx, params }) {
      if (!mayDo(reportPolicy['report.consolidated-read'], ctx.actor)) throw commonErrors.notFound();
      const frozen = await findFrozen(ctx.db, params.id);
      const content = await findFrozenContent(ctx.db, params.id);
      if (!frozen || !content) throw commonErrors.notFound();
      const file = (kind: 'docx' | 'pdf') => ({
        href: `/bao-cao/tong-hop/${frozen.id}/tai?dang=${kind}`,
        sha256: frozen[kind].sha256,
        size: frozen[kind].size,
      });
      return {
        id: frozen.id,
        planId: frozen.planId,
        asOf: frozen.asOf,
        sha256: frozen.sha256,
        frozenAt: frozen.frozenAt.toISOString(),
        docx: file('docx'),
        pdf: file('pdf'),
        figures: content.figures.figures.map(apiFigure),
      };
    },
  });
}
