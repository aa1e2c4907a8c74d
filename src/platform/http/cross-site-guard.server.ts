import type { MiddlewareHandler } from 'hono';
import { commonErrors } from '../errors/common-errors.ts';
import type { ApiEnv } from './api.server.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request that changes something may come from another site (OWASP CSRF sheet: fetch metadata, then Origin). */
export function isCrossSite(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.get('origin');
  if (origin)
    return (
      origin !==
      `${new URL(request.url).protocol}//${request.headers.get('host') ?? new URL(request.url).host}`
    );
  // No browser sends neither header with a form; JSON cannot be sent across sites without asking first.
  return (
    !(request.headers.get('content-type') ?? '').startsWith('application/json') &&
    request.headers.has('cookie')
  );
}

export const crossSiteGuard: MiddlewareHandler<ApiEnv> = async (hono, next) => {
  if (!safeMethods.has(hono.req.method) && isCrossSite(hono.req.raw)) throw commonErrors.notAllowed();
  await next();
};
