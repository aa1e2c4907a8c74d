import { z } from '@hono/zod-openapi';
import { localDate } from '../../platform/clock/clock.ts';
import { monthSchema } from '../../platform/clock/month-schema.ts';
import type { Api } from '../../platform/http/api.server.ts';
import { type Activity, listActivities } from './activity-store.server.ts';
import { activityKinds, activityStatuses } from './labels.ts';
import { largestPhotoBytes } from './photo.server.ts';
import { recordActivity } from './record-activity.server.ts';
import { activitySchema } from './schema.ts';

const line = z.object({
  id: z.uuid(),
  unitId: z.uuid(),
  unitName: z.string(),
  kind: z.enum(activityKinds),
  title: z.string(),
  happenedOn: z.string(),
  headcount: z.number().nullable(),
  classCount: z.number().nullable(),
  url: z.string().nullable(),
  status: z.enum(activityStatuses),
  receivedAt: z.string(),
  photoCount: z.number(),
});

export function addActivityApi(api: Api): void {
  api.add({
    method: 'post',
    path: '/activities',
    permission: 'activity.record',
    summary: 'Ghi một hoạt động của đơn vị mình. Gửi lại cùng id là vô hại',
    body: activitySchema.extend({
      photoBase64: z
        .base64()
        .max(Math.ceil(largestPhotoBytes / 3) * 4 + 4)
        .optional(),
    }),
    answer: z.object({ id: z.uuid(), rung: z.number(), receivedAt: z.string() }),
    async run({ ctx, body: { photoBase64, ...input }, hono }) {
      if (!photoBase64) return recordActivity(ctx, input);
      await ctx.limits.take('upload', ctx.actor?.userId ?? hono.get('clientAddress'));
      return recordActivity(ctx, input, Buffer.from(photoBase64, 'base64'));
    },
  });
  api.add({
    method: 'get',
    path: '/activities',
    permission: 'activity.read',
    summary: 'Các hoạt động trong phạm vi, ngày gần nhất trước',
    query: z.object({
      unitId: z.uuid().optional(),
      month: monthSchema.optional(),
      kind: z.enum(activityKinds).optional(),
      status: z.enum(activityStatuses).optional(),
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    answer: z.object({ activities: z.array(line) }),
    async run({ ctx, query: { page, ...filter } }) {
      const activities = await listActivities(ctx.db, {
        ...filter,
        scope: ctx.actor!.scope,
        on: localDate(ctx.clock.now()),
        limit: 100,
        offset: (page - 1) * 100,
      });
      return { activities: activities.map(apiLine) };
    },
  });
}

function apiLine(activity: Activity): z.input<typeof line> {
  const { note: _note, withdrawnAt: _at, withdrawnReason: _reason, receivedAt, ...rest } = activity;
  return { ...rest, receivedAt: receivedAt.toISOString() };
}
