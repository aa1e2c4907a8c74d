import { data, redirect } from 'react-router';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { reasonSchema } from '../../../platform/text/reason-schema.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { answerRequest } from '../requests/ask.server.ts';
import type { Route } from './+types/dispensation-answer';

/** Answers one request from the list; a page of its own only to say why it could not. */
export const action = withCtx(async (ctx, { params, request }: Route.ActionArgs) => {
  const form = await request.formData();
  const { requestId } = params;
  try {
    if (form.get('viec') === 'dong-y') {
      const document = String(form.get('document') ?? '')
        .trim()
        .slice(0, 200);
      await answerRequest(ctx, { requestId, decision: 'granted', reason: '', document });
    } else {
      const reason = reasonSchema.safeParse(form.get('reason') ?? '');
      if (!reason.success) {
        const message = reason.error.issues[0]!.message;
        return data({ message, help: 'Quay lại danh sách để ghi lý do.' }, { status: 422 });
      }
      await answerRequest(ctx, { requestId, decision: 'refused', reason: reason.data });
    }
    return redirect('/mien-hoan', 303);
  } catch (error) {
    if (!isAppError(error) || (error.kind !== 'conflict' && error.kind !== 'invalid')) throw error;
    return data({ message: error.message, help: error.help }, { status: statusOfKind[error.kind] });
  }
});

export default function DispensationAnswer({ actionData }: Route.ComponentProps) {
  return (
    <div className="lt-narrow">
      <PageHead
        question="Trả lời đề nghị"
        back={{ href: '/mien-hoan', label: 'Miễn, hoãn' }}
        failed={Boolean(actionData)}
      />
      {actionData && <ErrorSummary message={actionData.message} help={actionData.help} />}
    </div>
  );
}
