import { randomBytes, randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { findSession } from '../modules/accounts/index.server.ts';
import { loadActor } from '../modules/units/index.server.ts';
import { localDate } from '../platform/clock/clock.ts';
import type { Services } from '../platform/context.server.ts';
import type { ApiEnv } from '../platform/http/api.server.ts';
import { clientAddress } from './client-address.server.ts';

/** Gives every request its id, its nonce, the client's address and a context without a person. */
export function requestContext(services: Services): MiddlewareHandler<ApiEnv> {
  return async (hono, next) => {
    hono.set('nonce', randomBytes(16).toString('base64'));
    hono.set('clientAddress', clientAddress(hono, services.config.trustProxy));
    hono.set('ctx', { ...services, actor: null, requestId: randomUUID() });
    hono.set('session', null);
    await next();
    hono.header('x-request-id', hono.get('ctx').requestId);
  };
}

/** Finds out who asks: the session of the request's cookie, and the post its person holds today. */
export const whoAsks: MiddlewareHandler<ApiEnv> = async (hono, next) => {
  const ctx = hono.get('ctx');
  const { headers } = hono.req.raw;
  const found = headers.has('cookie') ? await findSession(ctx, headers) : null;
  const today = localDate(ctx.clock.now());
  const actor = found && (await loadActor(ctx.db, found.userId, today, found.session.postId ?? undefined));
  if (actor) {
    hono.set('ctx', { ...ctx, actor });
    hono.set('session', found.session);
  }
  await next();
};
