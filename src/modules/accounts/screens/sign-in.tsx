import { Form, redirect } from 'react-router';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { safePath } from '../../../platform/http/safe-redirect.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { signIn } from '../sign-in.server.ts';
import type { Route } from './+types/sign-in';

export const loader = withCtx((ctx, args: Route.LoaderArgs) => {
  const next = safePath(new URL(args.request.url).searchParams.get('tiep'));
  if (ctx.actor) throw redirect(next);
  return { next };
});

export const action = withCtx(async (ctx, args: Route.ActionArgs, { clientAddress }) => {
  const form = await args.request.formData();
  const username = String(form.get('username') ?? '');
  try {
    const cookies = await signIn(
      ctx,
      { username, password: String(form.get('password') ?? '') },
      clientAddress,
    );
    const headers = new Headers(cookies.map((cookie) => ['set-cookie', cookie] as [string, string]));
    return redirect(safePath(String(form.get('next') ?? '/')), { headers });
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { username, message: error.message, help: error.help };
  }
});

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <main>
      <h1>Đăng nhập</h1>
      {actionData && (
        <p role="alert">
          {actionData.message} {actionData.help}
        </p>
      )}
      <Form method="post">
        <input type="hidden" name="next" value={loaderData.next} />
        <label>
          Tên đăng nhập{' '}
          <input name="username" autoComplete="username" defaultValue={actionData?.username} required />
        </label>
        <label>
          Mật khẩu <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <button type="submit">Đăng nhập</button>
      </Form>
    </main>
  );
}
