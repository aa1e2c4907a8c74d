import type { Services } from '../../platform/context.server.ts';
import { signIn as signInOrThrow } from './sign-in.server.ts';

/** Whether this password opens a session. */
export async function signIn(services: Services, username: string, password: string): Promise<boolean> {
  return signInOrThrow(services, { username, password }, 'test').then(
    () => true,
    () => false,
  );
}
