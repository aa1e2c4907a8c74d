import { randomUUID } from 'node:crypto';
import { Textarea } from '@mantine/core';
import { Form, redirect } from 'react-router';
import { z } from 'zod';
import { dateWords } from '../../../platform/clock/words.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { fieldMessages } from '../../../platform/errors/field-messages.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, field } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { readOneWaiting } from '../read-waiting.server.ts';
import { returnOne } from '../return-evidence.server.ts';
import { returnSchema } from '../schema.ts';
import '../parts/waiting-queue.css';
import type { Route } from './+types/return';

function evidenceIdOf(params: Route.LoaderArgs['params']): string {
  const id = z.uuid().safeParse(params.evidenceId);
  if (!id.success) throw commonErrors.notFound();
  return id.data;
}

export const loader = withCtx(async (ctx, { params }: Route.LoaderArgs) => ({
  line: await readOneWaiting(ctx, evidenceIdOf(params)),
  batchId: randomUUID(),
}));

export const action = withCtx(async (ctx, { request, params }: Route.ActionArgs) => {
  const form = Object.fromEntries(await request.formData());
  const input = returnSchema.safeParse(form);
  try {
    if (!input.success) throw commonErrors.badInput({ fields: fieldMessages(input.error) });
    await returnOne(ctx, { evidenceId: evidenceIdOf(params), ...input.data });
    throw redirect(`/xac-nhan?vua=${input.data.batchId}`, 303);
  } catch (error) {
    if (!isAppError(error) || error.kind !== 'invalid') throw error;
    const errors = (error.details as { fields?: Record<string, string> } | undefined)?.fields ?? {};
    return { message: error.message, help: error.help, errors, reason: String(form.reason ?? '') };
  }
});

export default function Return({ loaderData: { line, batchId }, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageHead
        question="Trả lại minh chứng này vì sao?"
        answer="Minh chứng thôi được tính, phần việc mở lại cho đơn vị, đơn vị nhận thư kèm lý do. Có thể hoàn tác ngay sau khi trả."
        back={{ href: '/xac-nhan', label: 'Minh chứng chờ xác nhận' }}
        failed={actionData !== undefined}
      />
      {actionData && (
        <ErrorSummary message={actionData.message} help={actionData.help} errors={actionData.errors} />
      )}
      <Panel title={line.title}>
        <p>
          {line.unitName} · {line.isPost ? 'bài đăng' : 'hoạt động'} ngày {dateWords(line.happenedOn)}
          {line.href && (
            <>
              {' · '}
              <UiLink href={line.href} target="_blank">
                Xem minh chứng
              </UiLink>
            </>
          )}
        </p>
        <Form method="post" className="lt-return-form">
          <input type="hidden" name="batchId" value={batchId} />
          <input type="hidden" name="revision" value={line.seen.slice(37)} />
          <Textarea
            label="Lý do"
            description="Đơn vị đọc nguyên văn. Ví dụ: bài đăng nói về hội thao, không có nội dung chuyển đổi số."
            rows={3}
            maxLength={500}
            defaultValue={actionData?.reason}
            autoFocus
            {...field('reason', actionData?.errors)}
          />
          <SubmitButton>Trả lại “{line.title}”</SubmitButton>
        </Form>
      </Panel>
    </>
  );
}
