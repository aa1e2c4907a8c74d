import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { ServerBuild } from 'react-router';
import { createServer as createVite } from 'vite';
import type { Services } from '../platform/context.server.ts';
import { createApp } from './app.server.ts';
import type { RunningSite } from './serve.server.ts';

/** For development: screens straight from their sources, changed in the browser as they are saved. */
export async function serveLive(services: Services, port: number): Promise<RunningSite> {
  const vite = await createVite({ server: { middlewareMode: true }, appType: 'custom' });
  const build = () => vite.ssrLoadModule('virtual:react-router/server-build') as Promise<ServerBuild>;
  const app = createApp(services, build, 'development');
  const listener = getRequestListener(app.fetch);
  const server = createServer((request, response) => {
    vite.middlewares(request, response, () => void listener(request, response));
  });
  await new Promise<void>((listening, reject) => {
    server.once('error', reject);
    server.listen(port, services.config.host, listening);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async stop() {
      await vite.close();
      server.closeAllConnections();
      await new Promise((stopped) => server.close(stopped));
    },
  };
}
