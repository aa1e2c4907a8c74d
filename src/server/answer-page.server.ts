import type { Context } from 'hono';
import { type createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router';
import { type FoundScreen, findScreen, gate, pageOf, permissionOf } from '../access.server.ts';
import type { Actor } from '../platform/auth/actor.ts';
import { type AppError, isAppError } from '../platform/errors/app-error.ts';
import { commonErrors } from '../platform/errors/common-errors.ts';
import type { ApiEnv } from '../platform/http/api.server.ts';
import { screenContext } from '../platform/http/screen-context.ts';
import type { ScreenLine } from '../platform/http/screen-table.ts';

type Screens = ReturnType<typeof createRequestHandler>;
type Build = () => Promise<ServerBuild>;

/** Checks the right to the page before any of its code runs, then lets the router answer. */
export async function answerPage(hono: Context<ApiEnv>, screens: Screens, build: Build): Promise<Response> {
  const ctx = hono.get('ctx');
  const found = findScreen(new URL(hono.req.url).pathname);
  const line = found?.line;
  const refusal = line && refusalOf(() => gatePage(ctx.actor, line, hono.req.method));
  if (refusal && (refusal.kind !== 'not-found' || hono.req.method !== 'GET')) throw refusal;
  const context = new RouterContextProvider();
  context.set(screenContext, {
    ctx,
    session: hono.get('session'),
    nonce: hono.get('nonce'),
    clientAddress: hono.get('clientAddress'),
  });
  if (refusal) return pageOfNothing(hono, (request) => screens(request, context));
  const own = found?.line.kept && (await answerOfItself(found, hono.req.raw, context, build));
  return own || screens(hono.req.raw, context);
}

/**
 * A public page is what its loader answers: no frame, no script, so the router has nothing to add, and costs as much
 * as the page. @returns null when the loader did not answer; the router then makes the right page of that.
 */
async function answerOfItself(
  { slice, line, params }: FoundScreen,
  request: Request,
  context: RouterContextProvider,
  build: Build,
): Promise<Response | null> {
  if (request.method !== 'GET' || new URL(request.url).pathname.endsWith('.data')) return null;
  const route = (await build()).routes[`modules/${slice}/${line.file.replace(/\.tsx$/, '')}`];
  try {
    const answer = await route?.module.loader?.({ request, params, context } as never);
    return answer instanceof Response ? answer : null;
  } catch {
    return null;
  }
}

/** To the sign-in page and back here afterwards. */
export function toSignIn(hono: Context<ApiEnv>): Response {
  const { pathname, search } = new URL(hono.req.url);
  return toPage(hono, `/dang-nhap?tiep=${encodeURIComponent(pageOf(pathname) + search)}`);
}

/** To another page; the router's own data requests cannot follow a plain redirect. */
export function toPage(hono: Context<ApiEnv>, target: string): Response {
  if (!new URL(hono.req.url).pathname.endsWith('.data')) return hono.redirect(target, 302);
  return reloadAs(hono, target);
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
