import type { MiddlewareHandler } from 'hono';
import { pageOf } from '../access.server.ts';
import { accountErrors, passkeyPath, readPasskeyNeed } from '../modules/accounts/index.server.ts';
import type { ApiEnv } from '../platform/http/api.server.ts';
import { toPage } from './answer-page.server.ts';

/** The page itself, leaving, and the router's list of pages, which holds no data. */
const stillOpen: ReadonlySet<string> = new Set([passkeyPath, '/dang-xuat', '/__manifest']);

/** Who approves other people's work shows a passkey, or makes one, before anything else. */
export const passkeyFirst: MiddlewareHandler<ApiEnv> = async (hono, next) => {
  const { pathname, search } = new URL(hono.req.url);
  const { actor } = hono.get('ctx');
  const session = hono.get('session');
  if (!actor || !session || pathname.startsWith('/assets/') || stillOpen.has(pageOf(pathname))) return next();
  const { need } = await readPasskeyNeed(hono.get('ctx'), actor, session);
  if (need === 'none' || need === 'soon') return next();
  if (pathname.startsWith('/api/')) throw accountErrors.passkeyNeeded();
  const back = hono.req.method === 'GET' ? `?tiep=${encodeURIComponent(pageOf(pathname) + search)}` : '';
  return toPage(hono, passkeyPath + back);
};
