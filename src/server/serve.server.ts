import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '@hono/node-server';
import type { ServerBuild } from 'react-router';
import type { Services } from '../platform/context.server.ts';
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

/** Listens on `port` (0: any free one). */
export async function serveSite(services: Services, port: number): Promise<RunningSite> {
  const build = await loadBuiltScreens();
  const app = createApp(services, async () => build, 'production');
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: services.config.host }, (info) =>
      resolve({
        port: info.port,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            if ('closeIdleConnections' in server) server.closeIdleConnections();
            setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 20_000).unref();
          }),
      }),
    );
    // Slow clients must not hold a connection for ever.
    if ('headersTimeout' in server) {
      server.headersTimeout = 15_000;
      server.requestTimeout = 120_000;
    }
    server.once('error', reject);
  });
}
