import { z } from '@hono/zod-openapi';
import { localDate } from '../../platform/clock/clock.ts';
import type { Api } from '../../platform/http/api.server.ts';
import { addUnitChangesApi } from './changes-api.server.ts';
import { listUnits } from './unit-store.server.ts';

export function addUnitApi(api: Api): void {
  addUnitChangesApi(api);
  api.add({
    method: 'get',
    path: '/units',
    permission: 'unit.list',
    summary: 'Các đơn vị trong phạm vi, theo tình trạng hôm nay',
    answer: z.object({
      units: z.array(
        z.object({
          id: z.uuid(),
          code: z.string(),
          name: z.string(),
          kind: z.string(),
          parentCode: z.string().nullable(),
        }),
      ),
    }),
    async run({ ctx }) {
      const units = await listUnits(ctx.db, { scope: ctx.actor!.scope, on: localDate(ctx.clock.now()) });
      const codes = new Map(units.map((unit) => [unit.id, unit.code]));
      const lines = units.map(({ id, code, name, kind, parentId }) => ({
        id,
        code,
        name,
        kind,
        parentCode: parentId ? (codes.get(parentId) ?? null) : null,
      }));
      return { units: lines.sort((a, b) => (a.code < b.code ? -1 : 1)) };
    },
  });
}
