import { z } from '@hono/zod-openapi';
import type { Api } from '../../platform/http/api.server.ts';
import { onceOnly } from '../../platform/http/receipt.server.ts';
import { unitKinds } from './labels.ts';
import type { Change } from './lineage/changes.ts';
import { previewChange } from './lineage/preview-change.server.ts';
import { recordChange } from './lineage/record-change.server.ts';

const effectiveOn = z.iso.date();
const unit = z.object({
  code: z.string().min(1).max(60),
  name: z.string().min(1).max(300),
  kind: z.enum(unitKinds),
  parentId: z.uuid().nullable(),
});
const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('found'), effectiveOn, unit }),
  z.object({ kind: z.literal('rename'), effectiveOn, unitId: z.uuid(), name: z.string().min(1).max(300) }),
  z.object({ kind: z.literal('move'), effectiveOn, unitId: z.uuid(), parentId: z.uuid() }),
  z.object({
    kind: z.literal('merge'),
    effectiveOn,
    unitIds: z.array(z.uuid()).min(1).max(50),
    into: z.union([z.object({ unitId: z.uuid() }), z.object({ unit })]),
  }),
  z.object({ kind: z.literal('close'), effectiveOn, unitId: z.uuid() }),
]);

/** What becomes of units, said by the coordinator: a preview, then the thing itself. */
export function addUnitChangesApi(api: Api): void {
  api.add({
    method: 'post',
    path: '/units/changes/preview',
    permission: 'unit.change',
    summary: 'Xem trước một thay đổi đơn vị: lập, đổi tên, chuyển, sáp nhập, kết thúc. Không ghi gì',
    body: z.object({ change }),
    answer: z.object({ summary: z.string(), when: z.string(), fingerprint: z.string() }),
    async run({ ctx, body }) {
      const { summary, when, fingerprint } = await previewChange(ctx, {
        kind: body.change.kind,
        effectiveOn: body.change.effectiveOn,
        changes: [body.change as Change],
      });
      return { summary, when, fingerprint };
    },
  });
  api.add({
    method: 'post',
    path: '/units/changes',
    permission: 'unit.change',
    summary:
      'Ghi một thay đổi đơn vị. Gửi lại cùng id là vô hại; có fingerprint thì chỉ ghi khi còn như đã xem',
    body: z.object({
      id: z.uuid(),
      change,
      basis: z.string().max(300).optional(),
      fingerprint: z.string().optional(),
    }),
    answer: z.object({ successionId: z.uuid(), summary: z.string(), foundedIds: z.array(z.uuid()) }),
    run: ({ ctx, body: asked }) =>
      onceOnly(ctx, asked.id, asked, async (tx) => {
        const { basis, fingerprint } = asked;
        const { successionId, summary, foundedIds } = await recordChange(tx, asked.change as Change, {
          ...(basis ? { basis } : {}),
          ...(fingerprint ? { fingerprint } : {}),
        });
        return { successionId, summary, foundedIds };
      }),
  });
}
