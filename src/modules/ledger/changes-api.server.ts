import { z } from '@hono/zod-openapi';
import { localDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import type { Api } from '../../platform/http/api.server.ts';
import { reasonSchema } from '../../platform/text/reason-schema.ts';
import { amendmentSchema, amendPlan, getPlan, listMeasures, undoAmendment } from '../plans/index.server.ts';
import { previewAmendment, readAmendment, readAmendments } from './amendments/amendment-page.server.ts';
import { previewDispensation } from './dispensations/dispensation-form.server.ts';
import { dispensationSchema, endDispensationSchema } from './dispensations/dispensation-schema.ts';
import {
  dispense,
  endDispensation,
  touchedCells,
  undoDispensation,
} from './dispensations/dispense.server.ts';
import { readDispensation, readDispensations } from './dispensations/read-dispensations.server.ts';
import { loadOwnerBook } from './owners/count-owners.server.ts';
import { answerRequest, askForDispensation } from './requests/ask.server.ts';
import { askSchema } from './requests/ask-form.ts';
import { listRequestViews } from './requests/read-requests.server.ts';

const ofPlan = z.object({ planId: z.uuid() });
const byId = z.object({ id: z.uuid() });
const because = z.object({ reason: reasonSchema });
const dispensation = z.object({
  id: z.uuid(),
  kind: z.string(),
  units: z.array(z.string()),
  what: z.string(),
  reason: z.string(),
  document: z.string(),
  status: z.string(),
  stands: z.boolean(),
});
const changed = z.object({ id: z.uuid(), cells: z.int() });
const turns = z.object({ cells: z.int(), units: z.int(), names: z.array(z.string()) });
const consequences = z.object({
  measures: z.array(z.object({ what: z.string(), begun: turns, ended: turns, changed: turns })),
  credits: z.object({ kept: z.int(), dropped: z.int(), gained: z.int(), lostItems: z.int() }),
});

/** Lines that change what is owed: exemptions and postponements, requests for them, amendments of a plan. */
export function addObligationChangesApi(api: Api): void {
  addDispensations(api);
  addTakingBack(api);
  addRequests(api);
  addAmendments(api);
}

function addDispensations(api: Api): void {
  api.add({
    method: 'get',
    path: '/dispensations',
    permission: 'dispensation.read',
    summary: 'Mọi quyết định miễn, hoãn của một kế hoạch, mới nhất trước',
    query: ofPlan,
    answer: z.object({ dispensations: z.array(dispensation) }),
    run: async ({ ctx, query: { planId } }) => {
      const plan = await getPlan(ctx.db, planId, ctx.actor);
      const list = await readDispensations(ctx, plan, localDate(ctx.clock.now()));
      return {
        dispensations: list.map(({ id, kind, unitNames, what, reason, document, status, stands }) => ({
          ...{ id, kind, units: unitNames, what, reason, document, status, stands },
        })),
      };
    },
  });
  api.add({
    method: 'post',
    path: '/dispensations/preview',
    permission: 'dispensation.give',
    summary: 'Xem trước một quyết định miễn, hoãn: từng ô nào của đơn vị nào đổi',
    body: dispensationSchema,
    answer: z.object({
      cells: z.int(),
      units: z.array(z.object({ unitId: z.uuid(), name: z.string(), lines: z.array(z.string()) })),
    }),
    run: async ({ ctx, body }) => {
      const measures = await listMeasures(ctx.db, body.planId);
      const { cells, units } = await previewDispensation(ctx, body, measures, await loadOwnerBook(ctx));
      return { cells, units };
    },
  });
  api.add({
    method: 'post',
    path: '/dispensations',
    permission: 'dispensation.give',
    summary: 'Miễn hoặc hoãn cho một hay nhiều đơn vị, kèm lý do và số văn bản',
    body: dispensationSchema,
    answer: changed,
    run: async ({ ctx, body }) => said(await dispense(ctx, body)),
  });
}

function said({ id, settled }: Awaited<ReturnType<typeof dispense>>) {
  return { id, cells: touchedCells(settled) };
}

function addTakingBack(api: Api): void {
  api.add({
    method: 'get',
    path: '/dispensations/{id}',
    permission: 'dispensation.read',
    summary: 'Một quyết định miễn, hoãn và các phần việc nó đang giữ',
    params: byId,
    answer: dispensation.extend({ cells: z.array(z.object({ unitName: z.string(), words: z.string() })) }),
    run: async ({ ctx, params: { id } }) => {
      const { view, cells } = await readDispensation(ctx, id);
      const { kind, unitNames: units, what, reason, document, status, stands } = view;
      return { id, kind, units, what, reason, document, status, stands, cells };
    },
  });
  api.add({
    method: 'post',
    path: '/dispensations/{id}/end',
    permission: 'dispensation.give',
    summary: 'Kết thúc sớm một quyết định miễn, hoãn, từ một tháng',
    params: byId,
    body: endDispensationSchema,
    answer: changed,
    run: async ({ ctx, params: { id }, body }) => said(await endDispensation(ctx, { id, ...body })),
  });
  api.add({
    method: 'post',
    path: '/dispensations/{id}/undo',
    permission: 'dispensation.give',
    summary: 'Hoàn tác một quyết định miễn, hoãn ghi nhầm',
    params: byId,
    body: because,
    answer: changed,
    run: async ({ ctx, params: { id }, body }) => said(await undoDispensation(ctx, { id, ...body })),
  });
}

function addRequests(api: Api): void {
  api.add({
    method: 'get',
    path: '/dispensation-requests',
    permission: 'progress.read',
    summary: 'Đề nghị miễn, hoãn trong phạm vi của người gọi',
    query: ofPlan,
    answer: z.object({
      requests: z.array(
        z.object({
          id: z.uuid(),
          unitId: z.uuid(),
          what: z.string(),
          reason: z.string(),
          answer: z.string().nullable(),
        }),
      ),
    }),
    run: async ({ ctx, query: { planId } }) => {
      await getPlan(ctx.db, planId, ctx.actor);
      const list = await listRequestViews(ctx, planId);
      return {
        requests: list.map(({ id, unitId, what, reason, answer }) => ({ id, unitId, what, reason, answer })),
      };
    },
  });
  api.add({
    method: 'post',
    path: '/dispensation-requests',
    permission: 'dispensation.ask',
    summary: 'Đơn vị đề nghị miễn hoặc hoãn phần việc của mình',
    body: askSchema,
    answer: z.object({ id: z.uuid() }),
    run: async ({ ctx, body }) => ({ id: await askForDispensation(ctx, body) }),
  });
  api.add({
    method: 'post',
    path: '/dispensation-requests/{id}/answer',
    permission: 'dispensation.give',
    summary: 'Trả lời một đề nghị miễn, hoãn; không đồng ý thì kèm lý do',
    params: byId,
    body: z.discriminatedUnion('decision', [
      z.object({ decision: z.literal('granted'), document: z.string().trim().max(200).default('') }),
      z.object({ decision: z.literal('refused'), reason: reasonSchema }),
    ]),
    answer: z.object({ answered: z.literal(true) }),
    run: async ({ ctx, params: { id: requestId }, body }) => {
      if (body.decision === 'granted') await answerRequest(ctx, { requestId, reason: '', ...body });
      else await answerRequest(ctx, { requestId, ...body });
      return { answered: true as const };
    },
  });
}

const ofAmendment = z.object({ planId: z.uuid(), id: z.uuid() });

async function amendmentAnswer(ctx: Ctx, planId: string, id: string) {
  const { amendment, consequences: told } = await readAmendment(ctx, planId, id);
  const none = { measures: [], credits: { kept: 0, dropped: 0, gained: 0, lostItems: 0 } };
  const { no, fromMonth, basis, reason, words, isUndone } = amendment;
  return { id, no, fromMonth, basis, reason, words, isUndone, consequences: told ?? none };
}

function addAmendments(api: Api): void {
  const amendment = z.object({
    id: z.uuid(),
    no: z.int(),
    fromMonth: z.string(),
    basis: z.string(),
    reason: z.string(),
    words: z.array(z.string()),
    isUndone: z.boolean(),
  });
  api.add({
    method: 'get',
    path: '/plans/{planId}/amendments',
    permission: 'plan.amend',
    summary: 'Mọi điều chỉnh của một kế hoạch đã phát hành, mới nhất trước',
    params: ofPlan,
    answer: z.object({ amendments: z.array(amendment) }),
    run: async ({ ctx, params: { planId } }) => {
      const { amendments } = await readAmendments(ctx, planId);
      return {
        amendments: amendments.map(({ id, no, fromMonth, basis, reason, words, isUndone }) => ({
          ...{ id, no, fromMonth, basis, reason, words, isUndone },
        })),
      };
    },
  });
  api.add({
    method: 'post',
    path: '/plans/{planId}/amendments/preview',
    permission: 'plan.amend',
    summary: 'Xem trước một điều chỉnh: nghĩa vụ nào thêm, thôi, đổi; minh chứng nào còn tính',
    params: ofPlan,
    body: amendmentSchema,
    answer: consequences,
    run: ({ ctx, params: { planId }, body }) => previewAmendment(ctx, planId, body),
  });
  api.add({
    method: 'post',
    path: '/plans/{planId}/amendments',
    permission: 'plan.amend',
    summary: 'Điều chỉnh một kế hoạch đã phát hành, áp dụng từ một tháng',
    params: ofPlan,
    body: amendmentSchema,
    answer: amendment.extend({ consequences }),
    run: async ({ ctx, params: { planId }, body }) =>
      amendmentAnswer(ctx, planId, await amendPlan(ctx, { ...body, planId, version: null })),
  });
  api.add({
    method: 'post',
    path: '/plans/{planId}/amendments/{id}/undo',
    permission: 'plan.amend',
    summary: 'Hoàn tác điều chỉnh gần nhất của một kế hoạch',
    params: ofAmendment,
    body: because,
    answer: amendment.extend({ consequences }),
    run: async ({ ctx, params: { planId, id }, body: { reason } }) => {
      await undoAmendment(ctx, { planId, amendmentId: id, reason });
      return amendmentAnswer(ctx, planId, id);
    },
  });
}
