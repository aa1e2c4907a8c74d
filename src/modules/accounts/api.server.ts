import { z } from '@hono/zod-openapi';
import type { Api } from '../../platform/http/api.server.ts';
import { signIn } from './sign-in.server.ts';

export function addAccountApi(api: Api): void {
  api.add({
    method: 'post',
    path: '/sign-in',
    permission: 'account.sign-in',
    summary: 'Đăng nhập; phiên nằm trong cookie',
    body: z.object({
      username: z.string().min(1).max(60),
      password: z.string().min(1).max(128),
      isSharedComputer: z.boolean().optional(),
    }),
    answer: z.object({ signedIn: z.literal(true) }),
    async run({ ctx, body, hono }) {
      const client = { address: hono.get('clientAddress'), headers: hono.req.raw.headers };
      for (const cookie of await signIn(ctx, body, client))
        hono.header('set-cookie', cookie, { append: true });
      return { signedIn: true as const };
    },
  });
}
