import type { Ctx } from '../../platform/context.server.ts';
import { signIn as signInOrThrow } from './sign-in.server.ts';

/** Whether this password opens a session. */
export async function signIn(ctx: Ctx, username: string, password: string): Promise<boolean> {
  return signInOrThrow(ctx, { username, password }, 'test').then(
    () => true,
    () => false,
  );
}
