import { Textarea, TextInput } from '@mantine/core';
import { data, Form, redirect } from 'react-router';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { reasonSchema } from '../../../platform/text/reason-schema.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, field } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { previewWords, SettledList } from '../parts/dispensation-preview.tsx';
import { RequestWords } from '../parts/request-list.tsx';
import { answerRequest, previewRequest } from '../requests/ask.server.ts';
import { findRequestView } from '../requests/read-requests.server.ts';
import type { Route } from './+types/dispensation-answer';
import '../parts/dispensations.css';

export const loader = withCtx(async (ctx, { params }: Route.LoaderArgs) => {
  const request = await findRequestView(ctx, params.requestId);
  if (!request) throw commonErrors.notFound();
  const { preview, problem } = await previewRequest(ctx, request.id);
  return { request, preview, problem };
});

export const action = withCtx(async (ctx, { params, request }: Route.ActionArgs) => {
  const form = await request.formData();
  const { requestId } = params;
  const one = (name: string) => String(form.get(name) ?? '').trim();
  try {
    if (one('viec') === 'dong-y') {
      const document = one('document');
      if (document.length > 200)
        return data(refused({ document: 'Số văn bản dài quá 200 ký tự.' }), { status: 422 });
      const mark = one('dau');
      const id = await answerRequest(ctx, { requestId, decision: 'granted', reason: '', document, mark });
      return redirect(`/mien-hoan/${id}`, 303);
    }
    const reason = reasonSchema.safeParse(form.get('reason') ?? '');
    if (!reason.success) return data(refused({ reason: reason.error.issues[0]!.message }), { status: 422 });
    await answerRequest(ctx, { requestId, decision: 'refused', reason: reason.data });
    return redirect(`/mien-hoan/de-nghi/${requestId}`, 303);
  } catch (error) {
    if (!isAppError(error) || (error.kind !== 'conflict' && error.kind !== 'invalid')) throw error;
    const { message, help, kind } = error;
    return data({ message, help, errors: {} }, { status: statusOfKind[kind] });
  }
});

function refused(errors: Record<string, string>) {
  return { message: 'Chưa trả lời được.', help: 'Sửa ô được đánh dấu.', errors };
}

export default function DispensationAnswer({ loaderData, actionData }: Route.ComponentProps) {
  const { request, preview, problem } = loaderData;
  return (
    <div className="lt-middle lt-stack-lg">
      <PageHead
        question={`Đồng ý với đề nghị của ${request.unitName}?`}
        answer={
          request.answer ?? 'Xem từng ô sẽ đổi rồi trả lời. Việc đã xong, báo cáo đã gửi thì giữ nguyên.'
        }
        back={{ href: '/mien-hoan', label: 'Miễn, hoãn' }}
        failed={Boolean(actionData)}
      />
      {actionData && (
        <ErrorSummary message={actionData.message} help={actionData.help} errors={actionData.errors} />
      )}
      <Panel>
        <RequestWords request={request} />
        {request.dispensationId && (
          <p>
            <UiLink href={`/mien-hoan/${request.dispensationId}`}>
              Xem quyết định, kết thúc sớm hoặc hoàn tác
            </UiLink>
          </p>
        )}
      </Panel>
      {problem && (
        <Panel title="Không đồng ý được nguyên như đề nghị" tone="finding">
          <p>{problem.message}</p>
        </Panel>
      )}
      {preview && (
        <Panel title={previewWords(preview, request.kind)} tone="chosen">
          <Form method="post" className="lt-stack">
            <input type="hidden" name="dau" value={preview.mark} />
            <SettledList units={preview.units} />
            <TextInput label="Số văn bản, nếu có" {...field('document', actionData?.errors)} />
            <SubmitButton name="viec" value="dong-y" busyWords="Đang ghi…">
              Đồng ý cho {request.unitName}
            </SubmitButton>
          </Form>
        </Panel>
      )}
      {request.isOpen && (
        <Panel title="Không đồng ý">
          <Form method="post" className="lt-stack">
            <Textarea label="Lý do" rows={2} {...field('reason', actionData?.errors)} />
            <SubmitButton look="secondary" name="viec" value="tu-choi">
              Trả lời không đồng ý
            </SubmitButton>
          </Form>
        </Panel>
      )}
    </div>
  );
}
