import { Form, Outlet } from 'react-router';
import { withCtx } from '../platform/http/with-ctx.server.ts';
import type { Route } from './+types/workspace-frame';

export const loader = withCtx((ctx, _args: Route.LoaderArgs) => {
  const { actor } = ctx;
  return { actor: actor && { name: actor.name, unitName: actor.unitName, role: actor.role } };
});

export default function WorkspaceFrame({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <header>
        <a href="/">Lan Tỏa</a> {loaderData.actor?.unitName}
        <Form method="post" action="/dang-xuat">
          <button type="submit">Đăng xuất</button>
        </Form>
      </header>
      <Outlet />
    </>
  );
}
