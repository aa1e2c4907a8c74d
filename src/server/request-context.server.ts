import { randomBytes, randomUUID } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { MiddlewareHandler } from 'hono';
import { loadActor } from '../modules/units/index.server.ts';
import { sessionMaximumMs } from '../platform/auth/auth.server.ts';
import { localDate } from '../platform/clock/clock.ts';
import type { Services } from '../platform/context.server.ts';
import type { ApiEnv } from '../platform/http/api.server.ts';

/** Gives every request its id, its nonce, the client's address and a context without a person. */
export function requestContext(services: Services): MiddlewareHandler<ApiEnv> {
  return async (hono, next) => {
    hono.set('nonce', randomBytes(16).toString('base64'));
    hono.set('clientAddress', clientAddress(hono, services.config.trustProxy));
    hono.set('ctx', { ...services, actor: null, requestId: randomUUID() });
    await next();
    hono.header('x-request-id', hono.get('ctx').requestId);
  };
}

/** Finds out who asks. A session that is used is prolonged, in the database and in the browser's cookie. */
export const whoAsks: MiddlewareHandler<ApiEnv> = async (hono, next) => {
  const ctx = hono.get('ctx');
  if (!hono.req.raw.headers.has('cookie')) return next();
  const { response: session, headers } = await ctx.auth.api.getSession({
    headers: hono.req.raw.headers,
    returnHeaders: true,
  });
  const isOver = !session || Date.now() - session.session.createdAt.getTime() > sessionMaximumMs;
  if (isOver) return next();
  const actor = await loadActor(ctx.db, session.user.id, localDate(ctx.clock.now()));
  hono.set('ctx', { ...ctx, actor });
  await next();
  // Signing in or out sets its own cookie for the same session.
  if (hono.res.headers.has('set-cookie')) return;
  for (const cookie of headers.getSetCookie()) hono.header('set-cookie', cookie, { append: true });
};

/** Asked from this machine itself. */
export function isLoopback(address: string): boolean {
  return address === 'local' || address === '::1' || address.endsWith('127.0.0.1');
}

function clientAddress(hono: Parameters<typeof getConnInfo>[0], trustProxy: boolean): string {
  const forwarded = trustProxy ? hono.req.header('x-forwarded-for')?.split(',')[0]?.trim() : undefined;
  if (forwarded) return forwarded;
  try {
    return getConnInfo(hono).remote.address ?? 'unknown';
  } catch {
    // Called as a function, without a socket (tests).
    return 'local';
  }
}
