import { TextInput } from '@mantine/core';
import { Form, redirect } from 'react-router';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { safePath } from '../../../platform/http/safe-redirect.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary, type FieldErrors, field } from '../../../ui/error-summary.tsx';
import { Logo } from '../../../ui/logo.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { hasSampleAccounts } from '../account-store.server.ts';
import { PasswordField } from '../parts/password-field.tsx';
import { SampleHint } from '../parts/sample-hint.tsx';
import { SharedComputerBox } from '../parts/shared-computer-box.tsx';
import { signIn } from '../sign-in.server.ts';
import type { Route } from './+types/sign-in';
import './sign-in.css';

export const loader = withCtx(async (ctx, args: Route.LoaderArgs) => {
  const next = safePath(new URL(args.request.url).searchParams.get('tiep'));
  if (ctx.actor) throw redirect(next);
  return { next, hasSample: await hasSampleAccounts(ctx.db) };
});

export const action = withCtx(async (ctx, args: Route.ActionArgs, { clientAddress }) => {
  const form = await args.request.formData();
  const username = String(form.get('username') ?? '').trim();
  const password = String(form.get('password') ?? '');
  const isSharedComputer = form.has('may-chung');
  const typed = { username, isSharedComputer };
  const errors = blanks(username, password);
  if (errors) return { typed, message: 'Chưa đăng nhập được. Còn ô để trống.', help: undefined, errors };
  try {
    const client = { address: clientAddress, headers: args.request.headers };
    const cookies = await signIn(ctx, { username, password, isSharedComputer }, client);
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
  return (
    <main className="sign-in">
      <p className="sign-in-brand">
        <Logo size={34} />
        Lan Tỏa
      </p>
      <div className="sign-in-sheet">
        <PageHead question="Đăng nhập" failed={actionData !== undefined} />
        {actionData && (
          <ErrorSummary message={actionData.message} help={actionData.help} errors={actionData.errors} />
        )}
        <Form method="post" noValidate>
          <input type="hidden" name="next" value={loaderData.next} />
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
        <p className="lt-muted lt-sm sign-in-help">
          Quên mật khẩu: liên hệ người quản trị hệ thống của đơn vị.
        </p>
      </div>
      {loaderData.hasSample && <SampleHint fileName="tai-khoan-mau.txt" />}
    </main>
  );
}
