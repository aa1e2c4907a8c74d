import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { getConnInfo } from '@hono/node-server/conninfo';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { sql } from 'kysely';
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router';
import { apiGate, findScreenLine, gate, pageOf, permissionOf } from '../access.server.ts';
import { addAccountApi } from '../modules/accounts/api.server.ts';
import { addActivityApi } from '../modules/activities/index.server.ts';
import { addArticleApi } from '../modules/articles/index.server.ts';
import { addLedgerApi } from '../modules/ledger/index.server.ts';
import { addPlanApi } from '../modules/plans/api.server.ts';
import { addReportApi } from '../modules/reports/api.server.ts';
import { addUnitApi } from '../modules/units/api.server.ts';
import { loadActor } from '../modules/units/index.server.ts';
import type { Actor } from '../platform/auth/actor.ts';
import { sessionMaximumMs } from '../platform/auth/auth.server.ts';
import { localDate } from '../platform/clock/clock.ts';
import type { Ctx, Services } from '../platform/context.server.ts';
import { type AppError, isAppError, statusOfKind } from '../platform/errors/app-error.ts';
import { commonErrors } from '../platform/errors/common-errors.ts';
import { Api, type ApiEnv } from '../platform/http/api.server.ts';
import { crossSiteGuard } from '../platform/http/cross-site-guard.server.ts';
import { limitAnonymous } from '../platform/http/rate-limits.server.ts';
import { screenContext } from '../platform/http/screen-context.ts';
import type { ScreenLine } from '../platform/http/screen-table.ts';
import { securityHeaders } from '../platform/http/security-headers.server.ts';
import { createMetrics } from '../platform/metrics/metrics.server.ts';
import { jsonAnswer, toAppError } from './error-answers.server.ts';
import { addSampleApi } from './sample/api.server.ts';

/** The largest body any form may send (photos and plans); each feature sets its own smaller limit. */
const largestBody = 25 * 1024 * 1024;

const builtClient = join(import.meta.dirname, '../../build/client');

export function createApi(): Api {
  const api = new Api(apiGate);
  addAccountApi(api);
  addUnitApi(api);
  addPlanApi(api);
  addLedgerApi(api);
  addSampleApi(api);
  addArticleApi(api);
  addActivityApi(api);
  addReportApi(api);
  return api;
}

/** The whole site as one function from request to answer. `build` loads the screens (built, or live in development). */
export function createApp(
  services: Services,
  build: () => Promise<ServerBuild>,
  mode: 'production' | 'development',
): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  const api = createApi();
  const metrics = createMetrics();
  const https = services.config.baseUrl?.startsWith('https://') ?? false;

  app.onError((error, hono) => {
    const known = toAppError(error, hono);
    if (hono.req.path.startsWith('/api/')) return jsonAnswer(known, hono);
    if (known.kind === 'unauthenticated' && hono.req.method === 'GET') return toSignIn(hono);
    return hono.text(`${known.message}\n${known.help}\n`, statusOfKind[known.kind] as 400);
  });

  // Scripts and styles are 700 kB as they are and 180 kB in this form; a school on 3G waits for every one of them.
  app.use(compress());
  app.use(
    '/assets/*',
    serveStatic({
      root: builtClient,
      onFound: (_path, hono) => hono.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  );
  app.use(
    bodyLimit({
      maxSize: largestBody,
      onError: () => {
        throw commonErrors.bodyTooLarge();
      },
    }),
  );
  app.use(async (hono, next) => {
    hono.set('nonce', randomBytes(16).toString('base64'));
    hono.set('clientAddress', clientAddress(hono, services.config.trustProxy));
    hono.set('ctx', { ...services, actor: null, requestId: randomUUID() });
    await next();
    hono.header('x-request-id', hono.get('ctx').requestId);
  });
  app.use(metrics.observe);
  // Vite's live reload writes its own scripts and styles.
  app.use(securityHeaders({ https, withPolicy: mode === 'production' }));
  app.use(crossSiteGuard);
  app.use(async (hono, next) => {
    hono.set('ctx', await withActor(hono.get('ctx'), hono.req.raw));
    await next();
  });
  app.use(limitAnonymous(services.limits));

  app.route('/api/v1', api.app);
  api.app.doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'Lan Tỏa', version: '1' } });
  app.get('/suc-khoe', async (hono) => {
    await sql`select 1`.execute(services.db);
    return hono.json({ ok: true });
  });
  app.get('/metrics', async (hono) => {
    // Figures of the process are for the machine's own monitoring, not for the public.
    if (!isLoopback(hono.get('clientAddress'))) throw commonErrors.notFound();
    return hono.text(await metrics.text(), 200, { 'content-type': metrics.contentType });
  });

  const screens = createRequestHandler(build, mode);
  app.all('*', async (hono) => {
    const ctx = hono.get('ctx');
    const line = findScreenLine(new URL(hono.req.url).pathname);
    const refusal = line && refusalOf(() => gatePage(ctx.actor, line, hono.req.method));
    if (refusal && (refusal.kind !== 'not-found' || hono.req.method !== 'GET')) throw refusal;
    const context = new RouterContextProvider();
    context.set(screenContext, { ctx, nonce: hono.get('nonce'), clientAddress: hono.get('clientAddress') });
    return refusal
      ? pageOfNothing(hono, (request) => screens(request, context))
      : screens(hono.req.raw, context);
  });
  return app;
}

function gatePage(actor: Actor | null, line: ScreenLine, method: string): void {
  const permission = permissionOf(line, method);
  if (!permission) throw commonErrors.notFound();
  gate(actor, permission);
}

function refusalOf(check: () => void): AppError | null {
  try {
    check();
    return null;
  } catch (error) {
    if (isAppError(error)) return error;
    throw error;
  }
}

/** What a person may not know of looks exactly like what does not exist: the same page, in the same frame. */
function pageOfNothing(hono: Context<ApiEnv>, screens: (request: Request) => Promise<Response>) {
  const url = new URL(hono.req.url);
  // The router's own data request: load the whole page instead.
  if (url.pathname.endsWith('.data')) return reloadAs(hono, pageOf(url.pathname) + url.search);
  return screens(new Request(new URL('/khong-tim-thay', url), { headers: hono.req.raw.headers }));
}

function reloadAs(hono: Context<ApiEnv>, target: string): Response {
  const orders = { 'x-remix-redirect': target, 'x-remix-status': '302', 'x-remix-reload-document': 'true' };
  return hono.body(null, 204, orders);
}

/** To the sign-in page and back here afterwards; the router's own data requests cannot follow a plain redirect. */
function toSignIn(hono: Context<ApiEnv>): Response {
  const { pathname, search } = new URL(hono.req.url);
  const target = `/dang-nhap?tiep=${encodeURIComponent(pageOf(pathname) + search)}`;
  if (!pathname.endsWith('.data')) return hono.redirect(target, 302);
  return reloadAs(hono, target);
}

function isLoopback(address: string): boolean {
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

async function withActor(ctx: Ctx, request: Request): Promise<Ctx> {
  if (!request.headers.has('cookie')) return ctx;
  const session = await ctx.auth.api.getSession({ headers: request.headers });
  if (!session || Date.now() - session.session.createdAt.getTime() > sessionMaximumMs) return ctx;
  return { ...ctx, actor: await loadActor(ctx.db, session.user.id, localDate(ctx.clock.now())) };
}
