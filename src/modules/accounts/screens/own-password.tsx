import { Form, redirect } from 'react-router';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Logo } from '../../../ui/logo.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { accountPath } from '../account-paths.ts';
import { getCredential } from '../account-store.server.ts';
import { NewPasswordFields } from '../parts/new-password-fields.tsx';
import { setOwnPassword } from '../passwords/change-password.server.ts';
import { readNewPassword } from '../passwords/read-new-password.ts';
import type { Route } from './+types/own-password';
import './sign-in.css';

export const loader = withCtx(async (ctx, _args: Route.LoaderArgs, { session }) => {
  if (!session!.needsOwnPassword) throw redirect(accountPath);
  const { name, username } = await getCredential(ctx.db, ctx.actor!.userId);
  return { name, username };
});

export const action = withCtx(async (ctx, { request }: Route.ActionArgs, { session }) => {
  if (!session!.needsOwnPassword) throw redirect(accountPath);
  const { newPassword, errors } = readNewPassword(await request.formData());
  const message = 'Mật khẩu chưa được đặt.';
  if (Object.keys(errors).length > 0) return { message, errors };
  try {
    await setOwnPassword(ctx, session!, newPassword);
  } catch (error) {
    if (!isAppError(error) || error.code !== 'account.weak-password') throw error;
    return { message, errors: { newPassword: error.message } };
  }
  return redirect('/', 303);
});

export default function OwnPassword({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <main className="sign-in">
      <p className="sign-in-brand">
        <Logo size={34} />
        Lan Tỏa
      </p>
      <div className="sign-in-sheet">
        <PageHead
          question="Đặt mật khẩu riêng"
          answer={`${loaderData.name} vừa đăng nhập bằng mật khẩu cấp lần đầu. Đặt mật khẩu của riêng mình rồi làm tiếp.`}
          failed={actionData !== undefined}
        />
        {actionData && <ErrorSummary message={actionData.message} errors={actionData.errors} />}
        <Form method="post" noValidate>
          <NewPasswordFields username={loaderData.username} errors={actionData?.errors} />
          <SubmitButton size="large" fullWidth busyWords="Đang đặt…">
            Đặt mật khẩu và tiếp tục
          </SubmitButton>
        </Form>
      </div>
      <Form method="post" action="/dang-xuat" reloadDocument>
        <button type="submit" className="sign-in-leave">
          Đăng xuất
        </button>
      </Form>
    </main>
  );
}
