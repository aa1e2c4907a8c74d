import { TextInput } from '@mantine/core';
import { Form, redirect } from 'react-router';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { safePath } from '../../../platform/http/safe-redirect.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, type FieldErrors, field } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { hasSampleAccounts } from '../account-store.server.ts';
import { OutsidePage } from '../parts/outside-page.tsx';
import { PasskeyButton } from '../parts/passkey-button.tsx';
import { PasswordField } from '../parts/password-field.tsx';
import { SampleHint } from '../parts/sample-hint.tsx';
import { SharedComputerBox } from '../parts/shared-computer-box.tsx';
import { requestOptions, signInPurpose } from '../passkeys/show-passkey.server.ts';
import { signIn, signInWithPasskey } from '../sign-in.server.ts';
import type { Route } from './+types/sign-in';

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const next = safePath(new URL(request.url).searchParams.get('tiep'));
  if (ctx.actor) throw redirect(next);
  return {
    next,
    hasSample: await hasSampleAccounts(ctx.db),
    passkey: await requestOptions(ctx, signInPurpose, request.url),
  };
});

export const action = withCtx(async (ctx, { request }: Route.ActionArgs, { clientAddress }) => {
  const form = await request.formData();
  const username = String(form.get('username') ?? '').trim();
  const password = String(form.get('password') ?? '');
  const isSharedComputer = form.has('may-chung');
  const response = String(form.get('khoa') ?? '');
  const typed = { username, isSharedComputer };
  const errors = response ? null : blanks(username, password);
  if (errors) return { typed, message: 'Chưa đăng nhập được. Còn ô để trống.', help: undefined, errors };
  try {
    const client = { address: clientAddress, headers: request.headers };
    const cookies = response
      ? await signInWithPasskey(ctx, { response, url: request.url }, client)
      : await signIn(ctx, { username, password, isSharedComputer }, client);
    const headers = new Headers(cookies.map((cookie) => ['set-cookie', cookie] as [string, string]));
    return redirect(safePath(String(form.get('next') ?? '/')), { headers });
  } catch (error) {
    if (!isAppError(error)) throw error;
    // Which of the two was wrong is not said, so neither field is marked.
    return { typed, message: error.message, help: error.help, errors: {} };
  }
});

function blanks(username: string, password: string): FieldErrors | null {
  const errors: FieldErrors = {};
  if (!username) errors.username = 'Nhập tên đăng nhập';
  if (!password) errors.password = 'Nhập mật khẩu';
  return Object.keys(errors).length > 0 ? errors : null;
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const { next, passkey, hasSample } = loaderData;
  return (
    <OutsidePage below={hasSample && <SampleHint fileName="tai-khoan-mau.txt" />}>
      <PageHead question="Đăng nhập" failed={actionData !== undefined} />
      {actionData && (
        <ErrorSummary message={actionData.message} help={actionData.help} errors={actionData.errors} />
      )}
      <Form method="post" noValidate>
        <input type="hidden" name="next" value={next} />
        <TextInput
          {...field('username', actionData?.errors)}
          label="Tên đăng nhập"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={actionData?.typed.username}
        />
        <PasswordField {...field('password', actionData?.errors)} label="Mật khẩu" />
        <SharedComputerBox isTicked={actionData?.typed.isSharedComputer} />
        <SubmitButton size="large" fullWidth busyWords="Đang đăng nhập…">
          Đăng nhập
        </SubmitButton>
      </Form>
      {passkey && (
        <>
          <p className="sign-in-or">hoặc</p>
          <PasskeyButton show={passkey} look="secondary" fields={{ next }}>
            Dùng khóa truy cập
          </PasskeyButton>
        </>
      )}
      <ul className="sign-in-links">
        <li>
          <UiLink href="/quen-mat-khau">Quên mật khẩu, mất khóa truy cập</UiLink>
        </li>
        <li>
          <UiLink href="/vao">Có phiếu mời</UiLink>
        </li>
      </ul>
    </OutsidePage>
  );
}
