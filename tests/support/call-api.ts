import { Hono } from 'hono';
import type { Ctx } from '../../src/platform/context.server.ts';
import { isAppError, statusOfKind } from '../../src/platform/errors/app-error.ts';
import { Api, type ApiEnv } from '../../src/platform/http/api.server.ts';

/**
 * Asks one slice's part of the API as the person of `ctx`, without sign-in and gates (those are the authorisation
 * matrix's). An AppError is answered as its code.
 */
export async function callApi(
  ctx: Ctx,
  addSliceApi: (api: Api) => void,
  method: 'GET' | 'POST',
  path: string,
  body?: object,
) {
  const api = new Api(() => {});
  addSliceApi(api);
  const app = new Hono<ApiEnv>();
  app.use(async (hono, next) => {
    hono.set('ctx', ctx);
    await next();
  });
  app.onError((error, hono) =>
    isAppError(error)
      ? hono.json({ code: error.code }, statusOfKind[error.kind] as 400)
      : hono.json({ code: String(error) }, 500),
  );
  app.route('/', api.app);
  const answer = await app.request(path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: answer.status, body: await answer.json() };
}
