import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { sql } from 'kysely';
import { createRequestHandler, type ServerBuild } from 'react-router';
import type { Services } from '../platform/context.server.ts';
import { commonErrors } from '../platform/errors/common-errors.ts';
import type { ApiEnv } from '../platform/http/api.server.ts';
import { crossSiteGuard } from '../platform/http/cross-site-guard.server.ts';
import { limitAnonymous } from '../platform/http/rate-limits.server.ts';
import { securityHeaders } from '../platform/http/security-headers.server.ts';
import { createMetrics } from '../platform/metrics/metrics.server.ts';
import { answerPage, toSignIn } from './answer-page.server.ts';
import { isFromThisMachine } from './client-address.server.ts';
import { createApi } from './create-api.server.ts';
import { jsonAnswer, toAppError } from './error-answers.server.ts';
import { pageAnswer } from './error-page.server.ts';
import { passkeyFirst } from './passkey-first.server.ts';
import { requestContext, whoAsks } from './request-context.server.ts';

/** The largest body any form may send (photos and plans); each feature sets its own smaller limit. */
const largestBody = 25 * 1024 * 1024;

const builtClient = join(import.meta.dirname, '../../build/client');

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
    return pageAnswer(known, hono);
  });

  app.use(requestContext(services));
  app.use(metrics.observe);
  // Vite's live reload writes its own scripts and styles.
  app.use(securityHeaders({ https, withPolicy: mode === 'production' }));
  // Scripts and styles are 700 kB as they are and 180 kB in this form; a school on 3G waits for every one of them.
  app.use(compress());
  app.use('/assets/*', serveStatic({ root: builtClient, onFound: (_path, hono) => keepForEver(hono) }));
  app.use(
    bodyLimit({
      maxSize: largestBody,
      onError: () => {
        throw commonErrors.bodyTooLarge();
      },
    }),
  );
  app.use(crossSiteGuard);
  app.use(whoAsks);
  app.use(passkeyFirst);
  app.use(limitAnonymous(services.limits));

  app.route('/api/v1', api.app);
  api.app.doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'Lan Tỏa', version: '1' } });
  app.get('/suc-khoe', async (hono) => {
    await sql`select 1`.execute(services.db);
    return hono.json({ ok: true });
  });
  app.get('/metrics', async (hono) => {
    // Figures of the process are for the machine's own monitoring, not for the public.
    if (!isFromThisMachine(hono)) throw commonErrors.notFound();
    return hono.text(await metrics.text(), 200, { 'content-type': metrics.contentType });
  });

  const screens = createRequestHandler(build, mode);
  app.all('*', (hono) => answerPage(hono, screens, build));
  return app;
}

/** Built files carry a hash of their content in their name. */
function keepForEver(hono: { header(name: string, value: string): void }): void {
  hono.header('cache-control', 'public, max-age=31536000, immutable');
}
