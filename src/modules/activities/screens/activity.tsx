import { useEffect } from 'react';
import { redirect } from 'react-router';
import { z } from 'zod';
import { mayDo } from '../../../platform/auth/policy.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { reasonSchema } from '../../../platform/text/reason-schema.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { ErrorSummary, type FieldErrors } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { dropKeptForm } from '../../../ui/use-kept-form.ts';
import { OutcomeNote } from '../../evidence-outcome/index.ts';
import { findActivity } from '../activity-store.server.ts';
import { Facts, Withdraw, WithdrawnNote } from '../parts/activity-facts.tsx';
import { ActivityPhotos } from '../parts/activity-photos.tsx';
import { keptActivityKey } from '../parts/kept-key.ts';
import { listPhotos } from '../photo-store.server.ts';
import { activityPolicy } from '../policy.ts';
import { removePhoto } from '../remove-photo.server.ts';
import { restoreActivity, withdrawActivity } from '../withdraw-activity.server.ts';
import type { Route } from './+types/activity';

function activityId(text: string | undefined): string {
  const parsed = z.uuid().safeParse(text);
  if (!parsed.success) throw commonErrors.notFound();
  return parsed.data;
}

export const loader = withCtx(async (ctx, { request, params }: Route.LoaderArgs) => {
  const { actor } = ctx;
  const id = activityId(params.id);
  const activity = await findActivity(ctx.db, id, actor!.scope, localDate(ctx.clock.now()));
  if (!activity) throw commonErrors.notFound();
  return {
    activity,
    outcome: await ctx.outcomeOf(ctx.db, { sourceType: 'activity', sourceId: id, unitId: activity.unitId }),
    photos: activity.photoCount > 0 ? await listPhotos(ctx.db, id) : [],
    mine: mayDo(activityPolicy['activity.withdraw'], actor, activity.unitId),
    just: new URL(request.url).searchParams.get('vua'),
    postId: actor!.postId,
  };
});

export const action = withCtx(async (ctx, { request, params }: Route.ActionArgs) => {
  const form = await request.formData();
  const id = activityId(params.id);
  try {
    if (form.get('intent') === 'restore') {
      await restoreActivity(ctx, id);
      throw redirect(`/hoat-dong/${id}?vua=hoan-tac`, 303);
    }
    if (form.get('intent') === 'remove-photo') {
      await removePhoto(ctx, id, activityId(String(form.get('fileId'))));
      throw redirect(`/hoat-dong/${id}?vua=xoa-anh`, 303);
    }
    const reason = reasonSchema.safeParse(form.get('reason') ?? '');
    if (!reason.success) throw commonErrors.badInput({ fields: { reason: reason.error.issues[0]!.message } });
    await withdrawActivity(ctx, id, reason.data);
    throw redirect(`/hoat-dong/${id}`, 303);
  } catch (error) {
    if (!isAppError(error) || !['invalid', 'conflict'].includes(error.kind)) throw error;
    const errors = (error.details as { fields?: FieldErrors } | undefined)?.fields ?? {};
    return { message: error.message, help: error.help, errors };
  }
});

export default function ActivityPage({ loaderData, actionData }: Route.ComponentProps) {
  const { activity, outcome, photos, mine, just, postId } = loaderData;
  // The receipt is here, so the device need not keep the typed text any longer.
  useEffect(() => {
    if (just === 'ghi') dropKeptForm(keptActivityKey(postId));
  }, [just, postId]);
  const recorded = activity.status === 'recorded';
  return (
    <>
      <PageHead
        question={just === 'ghi' && recorded ? 'Đã ghi hoạt động' : activity.title}
        title={activity.title}
        answer={just === 'ghi' && recorded ? `“${activity.title}”, ${activity.unitName}.` : activity.unitName}
        back={{ href: '/hoat-dong', label: 'Hoạt động' }}
        failed={Boolean(actionData)}
        actions={
          just &&
          mine && (
            <>
              <ButtonLink href="/" look="primary">
                Việc cần làm
              </ButtonLink>
              <ButtonLink href="/hoat-dong/moi">Ghi hoạt động khác</ButtonLink>
            </>
          )
        }
      />
      <div className="lt-stack-lg">
        {actionData && (
          <ErrorSummary message={actionData.message} help={actionData.help} errors={actionData.errors} />
        )}
        {just === 'hoan-tac' && recorded && (
          <Note tone="done" title="Đã hoàn tác.">
            Hoạt động lại được ghi nhận như cũ.
          </Note>
        )}
        {just === 'xoa-anh' && (
          <Note tone="done" title="Đã xóa ảnh.">
            Ảnh không còn trên máy chủ. Hoạt động được ghi nhận ở mức tin cậy không có ảnh.
          </Note>
        )}
        {recorded && outcome && (
          <OutcomeNote
            outcome={outcome}
            mend="Gỡ hoạt động này rồi ghi lại cho đúng, hoặc hỏi lại người đã trả."
          />
        )}
        {!recorded && <WithdrawnNote activity={activity} mine={mine} />}
        <Panel title={just === 'ghi' ? 'Đã ghi nhận' : 'Thông tin'}>
          <Facts activity={activity} rung={outcome?.rung} />
        </Panel>
        {photos.length > 0 && <ActivityPhotos title={activity.title} photos={photos} mine={mine} />}
        {mine && recorded && <Withdraw errors={actionData?.errors} />}
      </div>
    </>
  );
}
