import { z } from '@hono/zod-openapi';
import type { Api } from '../../platform/http/api.server.ts';
import { onceOnly } from '../../platform/http/receipt.server.ts';
import { reasonSchema } from '../../platform/text/reason-schema.ts';
import { confirmEvidence } from './confirm-evidence.server.ts';
import { readWaiting } from './read-waiting.server.ts';
import { returnOne } from './return-evidence.server.ts';

const seenItem = z.object({ id: z.uuid(), revision: z.int().positive() });
const requestKey = z.uuid();

const waitingItem = z.object({
  id: z.string(),
  revision: z.number(),
  unitId: z.string(),
  unitName: z.string(),
  title: z.string(),
  href: z.string().nullable(),
  happenedOn: z.string(),
  receivedAt: z.string(),
  rung: z.number(),
  isLate: z.boolean(),
  correction: z.string().nullable(),
  returnedFor: z.string().nullable(),
});

/** What waits for a second person, and the two decisions; each sent twice under one key is made once. */
export function addConfirmationApi(api: Api): void {
  api.add({
    method: 'get',
    path: '/evidence/waiting',
    permission: 'evidence.confirm',
    summary: 'Minh chứng chờ người thứ hai xác nhận, chờ lâu nhất trước; 50 mục mỗi trang',
    query: z.object({
      kind: z.enum(['article', 'activity']).optional(),
      unitId: z.uuid().optional(),
      placeId: z.uuid().optional(),
      page: z.coerce.number().int().min(1).max(1_000).default(1),
    }),
    answer: z.object({ count: z.number(), pages: z.number(), evidence: z.array(waitingItem) }),
    async run({ ctx, query: { kind = null, unitId = null, placeId = null, page } }) {
      const view = await readWaiting(ctx, { kind, unit: unitId, place: placeId, page, all: false });
      const evidence = view.lines.map(({ seen, receivedAt, isPost: _post, ...line }) => ({
        ...line,
        revision: Number(seen.slice(37)),
        receivedAt: receivedAt.toISOString(),
      }));
      return { count: view.count, pages: view.pages, evidence };
    },
  });
  api.add({
    method: 'post',
    path: '/evidence/confirmations',
    permission: 'evidence.confirm',
    summary: 'Xác nhận các minh chứng đã xem; gửi lại cùng mã thì nhận lại kết quả cũ',
    body: z.object({ requestKey, seen: z.array(seenItem).min(1).max(500) }),
    answer: z.object({ batchId: z.string(), confirmed: z.number(), passedOver: z.number() }),
    run: ({ ctx, body: { requestKey: key, seen } }) =>
      onceOnly(ctx, key, { seen }, async (tx) => ({
        batchId: key,
        ...(await confirmEvidence(tx, { batchId: key, seen })),
      })),
  });
  api.add({
    method: 'post',
    path: '/evidence/{id}/return',
    permission: 'evidence.confirm',
    summary: 'Trả lại một minh chứng kèm lý do; gửi lại cùng mã thì nhận lại kết quả cũ',
    params: z.object({ id: z.uuid() }),
    body: z.object({ requestKey, revision: z.int().positive(), reason: reasonSchema }),
    answer: z.object({ batchId: z.string(), evidenceId: z.string() }),
    run: ({ ctx, params: { id }, body: { requestKey: key, revision, reason } }) =>
      onceOnly(ctx, key, { id, revision, reason }, async (tx) => {
        await returnOne(tx, { evidenceId: id, revision, reason, batchId: key });
        return { batchId: key, evidenceId: id };
      }),
  });
}
