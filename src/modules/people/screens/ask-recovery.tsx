import { Textarea, TextInput } from '@mantine/core';
import { data, Form } from 'react-router';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { cleanLine } from '../../../platform/text/clean-text.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, type FieldErrors, field } from '../../../ui/error-summary.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { OutsidePage } from '../../accounts/index.ts';
import { askForRecovery } from '../recovery/start-recovery.server.ts';
import type { Route } from './+types/ask-recovery';

export const loader = withCtx(() => null);

export const action = withCtx(async (ctx, { request }: Route.ActionArgs, { clientAddress }) => {
  const form = await request.formData();
  const username = cleanLine(String(form.get('username') ?? '')).slice(0, 60);
  const reason = cleanLine(String(form.get('loi-nhan') ?? '')).slice(0, 300);
  const errors: FieldErrors = {};
  if (!username) errors.username = 'Nhập tên đăng nhập';
  if (reason.length < 5) errors['loi-nhan'] = 'Ghi mình là ai, ở đơn vị nào, mất gì';
  if (Object.keys(errors).length > 0)
    return data({ isSent: false, typed: { username, reason }, errors }, { status: 422 });
  await askForRecovery(ctx, { username, reason }, clientAddress);
  return data({ isSent: true, typed: { username, reason }, errors });
});

export default function AskRecovery({ actionData }: Route.ComponentProps) {
  if (actionData?.isSent)
    return (
      <OutsidePage>
        <PageHead question="Đã gửi yêu cầu" />
        <div className="lt-stack">
          <Note
            tone="done"
            title={`Nếu có tài khoản “${actionData.typed.username}”, đơn vị cấp trên đã nhận được.`}
          >
            Người ở đó sẽ gọi số điện thoại trong hồ sơ để xác minh, rồi đưa đường dẫn đặt lại mật khẩu. Cần
            gấp thì gọi thẳng cho đơn vị cấp trên.
          </Note>
          <ButtonLink href="/dang-nhap">Về trang đăng nhập</ButtonLink>
        </div>
      </OutsidePage>
    );
  return (
    <OutsidePage>
      <PageHead
        question="Mất mật khẩu hoặc khóa truy cập"
        answer="Đơn vị cấp trên xác minh rồi cấp đường dẫn đặt lại. Không ai biết và không ai hỏi mật khẩu cũ."
        failed={Boolean(actionData)}
      />
      {actionData && <ErrorSummary message="Chưa gửi yêu cầu." errors={actionData.errors} />}
      <Form method="post" noValidate>
        <TextInput
          {...field('username', actionData?.errors)}
          label="Tên đăng nhập"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={actionData?.typed.username}
        />
        <Textarea
          {...field('loi-nhan', actionData?.errors)}
          label="Lời nhắn cho đơn vị cấp trên"
          description="Mình là ai, ở đơn vị nào, mất gì. Không ghi mật khẩu."
          autosize
          minRows={2}
          defaultValue={actionData?.typed.reason}
        />
        <SubmitButton size="large" fullWidth busyWords="Đang gửi…">
          Gửi yêu cầu
        </SubmitButton>
      </Form>
    </OutsidePage>
  );
}
