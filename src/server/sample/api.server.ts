import { z } from '@hono/zod-openapi';
import { isSettable } from '../../platform/clock/settable-clock.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import type { Api } from '../../platform/http/api.server.ts';
import { findPlayablePlan } from './playable-plan.server.ts';
import { setSampleClock } from './sample-clock.server.ts';
import { welcomeNewcomers } from './welcome-newcomers.server.ts';

/** Calls that exist only in a house of samples: what day it stands on, and moving that day. */
export function addSampleApi(api: Api): void {
  api.add({
    method: 'get',
    path: '/sample',
    permission: 'sample.play',
    summary: 'Ngày của dữ liệu mẫu và kế hoạch đang chạy',
    answer: z.object({ now: z.string(), planId: z.uuid().nullable(), reportDueOn: z.string().nullable() }),
    async run({ ctx }) {
      if (!isSettable(ctx.clock)) throw commonErrors.notFound();
      const plan = await findPlayablePlan(ctx.db);
      return {
        now: ctx.clock.now().toISOString(),
        planId: plan?.planId ?? null,
        reportDueOn: plan?.reportDueOn ?? null,
      };
    },
  });
  api.add({
    method: 'put',
    path: '/sample/clock',
    permission: 'sample.play',
    summary: 'Đặt ngày của dữ liệu mẫu',
    body: z.object({ now: z.iso.datetime({ offset: true }) }),
    answer: z.object({ now: z.string() }),
    async run({ ctx, body }) {
      await setSampleClock(ctx, new Date(body.now));
      return { now: ctx.clock.now().toISOString() };
    },
  });
  api.add({
    method: 'post',
    path: '/sample/newcomers',
    permission: 'sample.play',
    summary: 'Cho một đơn vị lập trong năm mẫu những người mẫu như các đơn vị khác',
    body: z.object({ unitId: z.uuid() }),
    answer: z.object({ usernames: z.array(z.string()) }),
    run: async ({ ctx, body }) => ({ usernames: await welcomeNewcomers(ctx, body.unitId) }),
  });
}
