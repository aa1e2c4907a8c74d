import type { MiddlewareHandler } from 'hono';
import { pageOf } from '../access.server.ts';
import { accountErrors } from '../modules/accounts/index.server.ts';
import { ownPasswordPath } from '../modules/accounts/index.ts';
import type { ApiEnv } from '../platform/http/api.server.ts';
import { toPage } from './answer-page.server.ts';

/** The page itself, leaving, and the router's list of pages, which holds no data. */
const stillOpen: ReadonlySet<string> = new Set([ownPasswordPath, '/dang-xuat', '/__manifest']);

/** Who signed in with a first password sets an own one before anything else. */
export const ownPasswordFirst: MiddlewareHandler<ApiEnv> = async (hono, next) => {
  const { pathname } = new URL(hono.req.url);
  if (!hono.get('session')?.needsOwnPassword || stillOpen.has(pageOf(pathname))) return next();
  if (pathname.startsWith('/api/')) throw accountErrors.ownPasswordNeeded();
  return toPage(hono, ownPasswordPath);
};
