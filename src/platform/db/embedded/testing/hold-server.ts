/** Run as a program by the tests: owns a server until it is killed or its input ends. */
import { once } from 'node:events';
import { startEmbeddedPostgres } from '../../embedded-postgres.server.ts';

const dataDir = process.argv[2] ?? '';
try {
  const server = await startEmbeddedPostgres({ dataDir, log: { info: () => {}, warn: () => {} } });
  console.log(JSON.stringify({ url: server.url, pid: server.pid }));
  process.stdin.resume();
  await once(process.stdin, 'end');
  await server.stop();
} catch (error) {
  console.log(JSON.stringify({ error: (error as Error).message }));
  process.exitCode = 1;
}
