import { Textarea } from '@mantine/core';
import { data, Form, redirect } from 'react-router';
import { localDate } from '../../../platform/clock/clock.ts';
import { dateWords, monthYearWords } from '../../../platform/clock/words.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { reasonSchema } from '../../../platform/text/reason-schema.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, field } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { undoAmendment } from '../../plans/index.server.ts';
import { readAmendment } from '../amendments/amendment-page.server.ts';
import { AmendmentDiff } from '../parts/amendment-preview.tsx';
import type { Route } from './+types/amendment-detail';

export const loader = withCtx((ctx, { params }: Route.LoaderArgs) =>
  readAmendment(ctx, params.planId, params.amendmentId),
);

export const action = withCtx(async (ctx, { params, request }: Route.ActionArgs) => {
  const { planId, amendmentId } = params;
  const reason = reasonSchema.safeParse((await request.formData()).get('reason') ?? '');
  if (!reason.success) {
    const message = 'Chưa hoàn tác được. Chưa có gì thay đổi.';
    const errors = { reason: reason.error.issues[0]!.message };
    return data({ message, help: 'Ghi lý do rồi bấm lại.', errors }, { status: 422 });
  }
  try {
    await undoAmendment(ctx, { planId, amendmentId, reason: reason.data });
    return redirect(`/ke-hoach/${planId}/dieu-chinh/${amendmentId}`, 303);
  } catch (error) {
    if (!isAppError(error) || (error.kind !== 'conflict' && error.kind !== 'invalid')) throw error;
    return data(
      { message: error.message, help: error.help, errors: {} },
      { status: statusOfKind[error.kind] },
    );
  }
});

export default function AmendmentDetail({ loaderData, actionData }: Route.ComponentProps) {
  const { plan, amendment, consequences, undone, mayUndo } = loaderData;
  return (
    <div className="lt-middle lt-stack-lg">
      <PageHead
        question={`Điều chỉnh lần ${amendment.no}`}
        title={`Điều chỉnh lần ${amendment.no}: ${plan.title}`}
        answer={`${amendment.words.join('; ')}. Áp dụng từ ${monthYearWords(amendment.fromMonth)}.`}
        back={{ href: `/ke-hoach/${plan.id}/dieu-chinh`, label: 'Điều chỉnh kế hoạch' }}
        failed={Boolean(actionData)}
      />
      {actionData && (
        <ErrorSummary message={actionData.message} help={actionData.help} errors={actionData.errors} />
      )}
      {undone && (
        <Note
          tone="warning"
          title={`Đã hoàn tác ngày ${dateWords(localDate(new Date(undone.at)))}${undone.by ? `, ${undone.by}` : ''}`}
        >
          {undone.reason}
        </Note>
      )}
      <p>
        {[amendment.basis, amendment.reason].filter(Boolean).join('. ')}{' '}
        <span className="lt-muted">
          (
          {[amendment.madeByName, dateWords(localDate(new Date(amendment.madeAt)))]
            .filter(Boolean)
            .join(', ')}
          )
        </span>
      </p>
      {consequences && <AmendmentDiff consequences={consequences} />}
      {mayUndo && (
        <details className="lt-details">
          <summary>Hoàn tác điều chỉnh này</summary>
          <Form method="post" className="lt-stack">
            <p>Nghĩa vụ và số liệu trở về như trước điều chỉnh; minh chứng được tính lại theo đó.</p>
            <Textarea label="Lý do" rows={2} maxLength={500} {...field('reason', actionData?.errors)} />
            <SubmitButton look="secondary">Hoàn tác điều chỉnh lần {amendment.no}</SubmitButton>
          </Form>
        </details>
      )}
    </div>
  );
}
