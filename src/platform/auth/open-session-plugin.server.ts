import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * Opens a session of somebody who has proved who they are in another way (a passkey). A function of the server: none of
 * better-auth's addresses answer over HTTP.
 */
export const openSessionPlugin = {
  id: 'lantoa-open-session',
  endpoints: {
    openSessionOf: createAuthEndpoint(
      '/lantoa/open-session',
      { method: 'POST', body: z.object({ userId: z.string(), rememberMe: z.boolean() }) },
      async (call) => {
        const { userId, rememberMe } = call.body;
        const { internalAdapter } = call.context;
        const user = await internalAdapter.findUserById(userId);
        if (!user) throw new Error(`no user ${userId}`);
        const session = await internalAdapter.createSession(userId, !rememberMe);
        await setSessionCookie(call, { session, user }, !rememberMe);
        return call.json({ token: session.token, user: { id: userId } });
      },
    ),
  },
} satisfies BetterAuthPlugin;
