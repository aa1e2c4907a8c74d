import { randomUUID } from 'node:crypto';
import { localDate } from '../../../platform/clock/clock.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import { ActivityForm } from '../parts/activity-form.tsx';
import { saveActivityForm } from '../save-activity-form.server.ts';
import type { Route } from './+types/activity-new';

export const loader = withCtx((ctx, _args: Route.LoaderArgs) => ({
  id: randomUUID(),
  today: localDate(ctx.clock.now()),
  unitName: ctx.actor!.unitName,
  postId: ctx.actor!.postId,
}));

export const action = withCtx(async (ctx, { request }: Route.ActionArgs) =>
  saveActivityForm(ctx, await request.formData()),
);

export default function ActivityNew({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageHead
        question="Ghi một hoạt động"
        answer={`Của ${loaderData.unitName}. Chỉ cần loại, tên và ngày.`}
        back={{ href: '/hoat-dong', label: 'Hoạt động' }}
        failed={Boolean(actionData)}
      />
      <ActivityForm
        id={loaderData.id}
        postId={loaderData.postId}
        today={loaderData.today}
        answer={actionData}
      />
    </>
  );
}
