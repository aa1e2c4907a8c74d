import { hashPassword } from '../../../platform/auth/password-hash.server.ts';
import { readablePassword } from '../../../platform/auth/readable-password.server.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { resetPassword } from '../../accounts/index.server.ts';

/** @returns the new password, shown once */
export async function resetUser(ctx: Ctx, username: string): Promise<{ password: string; name: string }> {
  const password = readablePassword();
  const { name } = await resetPassword(ctx, username, await hashPassword(password));
  return { password, name };
}
