import { randomUUID } from 'node:crypto';
import { localDate } from '../../../platform/clock/clock.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import { activityKinds } from '../labels.ts';
import { ActivityForm } from '../parts/activity-form.tsx';
import { saveActivityForm } from '../save-activity-form.server.ts';
import type { Route } from './+types/activity-new';

export const loader = withCtx((ctx, { request }: Route.LoaderArgs) => ({
  id: randomUUID(),
  kind: askedKind(request.url),
  today: localDate(ctx.clock.now()),
  unitName: ctx.actor!.unitName,
  postId: ctx.actor!.postId,
}));

/** A task that asks for one kind (`?loai=`) opens the form with it, or the record would count for another task. */
function askedKind(url: string) {
  const asked = new URL(url).searchParams.get('loai');
  return activityKinds.find((kind) => kind === asked) ?? 'assembly';
}

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
        kind={loaderData.kind}
        postId={loaderData.postId}
        today={loaderData.today}
        answer={actionData}
      />
    </>
  );
}
