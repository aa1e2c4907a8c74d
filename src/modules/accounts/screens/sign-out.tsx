import { redirect } from 'react-router';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { signOut } from '../sign-in.server.ts';
import type { Route } from './+types/sign-out';

export const action = withCtx(async (ctx, args: Route.ActionArgs) => {
  const cookies = await signOut(ctx, args.request.headers);
  return redirect('/dang-nhap', {
    headers: new Headers(cookies.map((cookie) => ['set-cookie', cookie] as [string, string])),
  });
});
