import { z } from '@hono/zod-openapi';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import type { Api } from '../../platform/http/api.server.ts';
import { confirmAllClear } from './decisions/confirm-all-clear.server.ts';
import { getPlan, listPlans } from './find-plan.server.ts';
import { acceptConversion, discardUpload } from './import/decide-upload.server.ts';
import { receivePlanFile } from './import/receive-plan-file.server.ts';
import { findUpload } from './import/upload-store.server.ts';
import { seesUnreleased } from './policy.ts';
import { proposeCampaign } from './release/propose-campaign.server.ts';
import { releasePlan } from './release/release-plan.server.ts';
import { listMeasures, listTasks } from './release/task-store.server.ts';
import { loadConfirmedReading, loadOriginalReading } from './review/reading/load-reading.server.ts';
import { countedMonthsSchema } from './schema.ts';

const planSchema = z.object({
  id: z.string(),
  title: z.string(),
  year: z.int(),
  status: z.enum(['in_review', 'released', 'discarded']),
  isSample: z.boolean(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  issuedOn: z.string().nullable(),
  countedMonths: z.array(z.string()),
  version: z.int(),
});
const params = z.object({ planId: z.string() });
const base64Limit = 28_000_000;

export function addPlanApi(api: Api): void {
  api.add({
    method: 'get',
    path: '/plans',
    permission: 'plan.list',
    summary: 'Các kế hoạch được xem',
    answer: z.object({ plans: z.array(planSchema) }),
    run: async ({ ctx }) => ({ plans: await listPlans(ctx.db, ctx.actor) }),
  });
  api.add({
    method: 'post',
    path: '/plans',
    permission: 'plan.import',
    summary: 'Đọc một tệp kế hoạch và mở phần duyệt; bản chụp và văn bản mã cũ thành một tệp chờ (uploadId)',
    body: z.object({
      fileName: z.string().min(1).max(200),
      contentBase64: z.base64().max(base64Limit),
      year: z.int().min(2000).max(2100).optional(),
      again: z.boolean().optional().describe('Vẫn lập kế hoạch nữa khi tệp này đã được tải lên'),
    }),
    answer: z.object({ planId: z.string().nullable(), uploadId: z.string().nullable() }),
    run: ({ ctx, body }) =>
      receivePlanFile(ctx, {
        fileName: body.fileName,
        bytes: Buffer.from(body.contentBase64, 'base64'),
        year: body.year,
        again: body.again,
      }),
  });
  api.add({
    method: 'get',
    path: '/plans/{planId}',
    permission: 'plan.read',
    summary: 'Một kế hoạch với nhiệm vụ và chỉ tiêu (sau khi phát hành)',
    params,
    answer: planSchema.extend({ tasks: z.array(z.looseObject({})), measures: z.array(z.looseObject({})) }),
    run: async ({ ctx, params: { planId } }) => {
      const plan = await getPlan(ctx.db, planId, ctx.actor);
      const [tasks, measures] = await Promise.all([listTasks(ctx.db, planId), listMeasures(ctx.db, planId)]);
      return {
        ...plan,
        tasks: tasks.map((one) => ({ ...one })),
        measures: measures.map((one) => ({ ...one })),
      };
    },
  });
  addUploadApi(api);
  api.add({
    method: 'get',
    path: '/plans/{planId}/reading',
    permission: 'plan.read',
    summary: 'Bản đọc của kế hoạch: như người duyệt đã xác nhận, hoặc như máy đọc (as=read)',
    params,
    query: z.object({ as: z.enum(['confirmed', 'read']).default('confirmed') }),
    answer: z.looseObject({}),
    async run({ ctx, params: { planId }, query }) {
      if (query.as === 'confirmed') return { ...(await loadConfirmedReading(ctx, planId)) };
      // What the machine read is the desk's own matter; others see what people made of it.
      if (!seesUnreleased(ctx.actor)) throw commonErrors.notFound();
      return { ...(await loadOriginalReading(ctx, planId)) };
    },
  });
  api.add({
    method: 'post',
    path: '/plans/{planId}/confirm-clear',
    permission: 'plan.decide',
    summary: 'Xác nhận mọi dữ kiện rõ trong văn bản',
    params,
    body: z.object({}),
    answer: z.object({ confirmed: z.int() }),
    run: ({ ctx, params: { planId } }) => confirmAllClear(ctx, { planId }),
  });
  api.add({
    method: 'post',
    path: '/plans/{planId}/release',
    permission: 'plan.release',
    summary: 'Phát hành kế hoạch với các chỉ tiêu đề xuất',
    params,
    body: z.object({
      version: z.int(),
      countedMonths: countedMonthsSchema.optional(),
      assumptionsOff: z.array(z.string()).optional(),
      number: z.string().max(20).optional(),
      issuedOn: z.iso.date().optional(),
    }),
    answer: z.object({ released: z.literal(true) }),
    async run({ ctx, params: { planId }, body }) {
      const campaign = await proposeCampaign(ctx, planId, body.assumptionsOff);
      if (campaign.plan.version !== body.version) throw commonErrors.changedMeanwhile();
      await releasePlan(ctx, {
        planId,
        version: body.version,
        measures: campaign.measures,
        countedMonths: body.countedMonths ?? campaign.countedMonths,
        number: body.number,
        issuedOn: body.issuedOn,
      });
      return { released: true as const };
    },
  });
}

const uploadParams = z.object({ uploadId: z.string() });

function addUploadApi(api: Api): void {
  api.add({
    method: 'get',
    path: '/plan-uploads/{uploadId}',
    permission: 'plan.import',
    summary: 'Một tệp kế hoạch đang được nhận dạng hoặc đang chờ xem bản chuyển mã',
    params: uploadParams,
    answer: z.looseObject({ id: z.string(), status: z.string(), planId: z.string().nullable() }),
    async run({ ctx, params: { uploadId } }) {
      const upload = await findUpload(ctx.db, uploadId);
      if (!upload) throw commonErrors.notFound();
      return { ...upload };
    },
  });
  api.add({
    method: 'post',
    path: '/plan-uploads/{uploadId}/accept',
    permission: 'plan.import',
    summary: 'Bản chuyển mã đã đúng: dùng tệp này',
    params: uploadParams,
    body: z.object({}),
    answer: z.object({ planId: z.string() }),
    run: ({ ctx, params: { uploadId } }) => acceptConversion(ctx, { uploadId }),
  });
  api.add({
    method: 'post',
    path: '/plan-uploads/{uploadId}/discard',
    permission: 'plan.import',
    summary: 'Bỏ một tệp kế hoạch đang chờ',
    params: uploadParams,
    body: z.object({}),
    answer: z.object({ discarded: z.literal(true) }),
    async run({ ctx, params: { uploadId } }) {
      await discardUpload(ctx, { uploadId });
      return { discarded: true as const };
    },
  });
}
