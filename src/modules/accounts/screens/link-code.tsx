import { TextInput } from '@mantine/core';
import { Form, redirect } from 'react-router';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, field } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { linkPath } from '../account-paths.ts';
import { readCode } from '../links/link-code.ts';
import { OutsidePage } from '../parts/outside-page.tsx';
import type { Route } from './+types/link-code';

export const loader = withCtx(() => null);

export const action = withCtx(async (_ctx, { request }: Route.ActionArgs) => {
  const typed = String((await request.formData()).get('ma') ?? '').slice(0, 200);
  // A whole link may have been pasted.
  const code = readCode(typed.split(`${linkPath}/`).at(-1) ?? '');
  if (code) return redirect(`${linkPath}/${code}`, 303);
  return { typed, errors: { ma: 'Mã gồm 6 nhóm, mỗi nhóm 4 chữ hoặc số, như in trên phiếu.' } };
});

export default function LinkCode({ actionData }: Route.ComponentProps) {
  return (
    <OutsidePage>
      <PageHead
        question="Mã trên phiếu mời là gì?"
        title="Nhập mã trên phiếu mời"
        answer="Quét mã QR trên phiếu thì không cần nhập."
        failed={actionData !== undefined}
      />
      {actionData && <ErrorSummary message="Chưa đọc được mã." errors={actionData.errors} />}
      <Form method="post" noValidate>
        <TextInput
          {...field('ma', actionData?.errors)}
          label="Mã"
          description="Không cần phân biệt chữ hoa, dấu gạch."
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={actionData?.typed}
        />
        <SubmitButton size="large" fullWidth busyWords="Đang mở…">
          Mở lời mời
        </SubmitButton>
      </Form>
    </OutsidePage>
  );
}
