import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import type { ServerBuild } from 'react-router';
import { keptParameters } from '../access.server.ts';
import type { Services } from '../platform/context.server.ts';
import { answerKept, keepPages } from '../platform/http/page-cache/keep-pages.server.ts';
import type { KeptPages } from '../platform/http/page-cache/kept-pages.ts';
import { createApp } from './app.server.ts';

const builtScreens = join(import.meta.dirname, '../../build/server/index.js');

/** Loads the built screens once. */
export async function loadBuiltScreens(): Promise<ServerBuild> {
  return (await import(/* @vite-ignore */ pathToFileURL(builtScreens).href)) as ServerBuild;
}

export interface RunningSite {
  port: number;
  /** Stops taking requests and waits for those under way (20 s at most). */
  stop(): Promise<void>;
}

/** Listens on `port` (0: any free one). Public pages come from `pages` when they are kept there. */
export async function serveSite(services: Services, port: number, pages: KeptPages): Promise<RunningSite> {
  const build = await loadBuiltScreens();
  const app = createApp(services, async () => build, 'production');
  const listener = getRequestListener(keepPages(pages, keptParameters, app.fetch));
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      if (!answerKept(pages, request, response)) void listener(request, response);
    });
    server.listen(port, services.config.host, () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            server.closeIdleConnections();
            setTimeout(() => server.closeAllConnections(), 20_000).unref();
          }),
      }),
    );
    // Slow clients must not hold a connection for ever.
    server.headersTimeout = 15_000;
    server.requestTimeout = 120_000;
    server.once('error', reject);
  });
}
