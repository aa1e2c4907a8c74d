import { systemClock } from '../../platform/clock/clock.ts';
import { readConfig } from '../../platform/config/config.server.ts';
import { startEmbeddedPostgres } from '../../platform/db/embedded-postgres.server.ts';
import { migrate } from '../../platform/db/migrate.server.ts';
import { openDatabase } from '../../platform/db/open-database.server.ts';
import { pickPort } from '../../platform/db/pick-port.server.ts';
import { startJobQueue } from '../../platform/jobs/job-queue.server.ts';
import { createLog } from '../../platform/log/log.server.ts';
import { stopOnSignal } from '../../platform/process/stop-on-signal.server.ts';
import { openServices } from '../open-services.server.ts';
import { serveSite } from '../serve.server.ts';

const usualPort = 3000;

/** Database, web and worker in one process group; goes on until it is told to stop. */
export async function run(): Promise<undefined> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const stopOne of stops.splice(0).reverse()) await stopOne();
  };
  stopOnSignal({ stop, say: console.log });
  try {
    console.log(`Lan Tỏa đang chạy tại ${await open(stops)}\nNhấn Ctrl-C để dừng.`);
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Registers how to stop each part as soon as it runs. */
async function open(stops: (() => Promise<void>)[]): Promise<string> {
  const config = readConfig();
  const log = createLog(config.logLevel);
  const wanted = config.port ?? usualPort;
  const explicit = config.port !== undefined;
  const port = await pickPort({ wanted, explicit, host: config.host, say: console.log });
  const url = config.databaseUrl ?? (await openEmbedded(config.dataDir, stops));
  const database = openDatabase(url);
  stops.push(() => database.close());
  await migrate(database.db);
  const jobs = await startJobQueue(database.db, log);
  stops.push(() => jobs.stop());
  const site = await serveSite(await openServices(config, database, systemClock, jobs), port);
  stops.push(() => site.stop());
  return config.baseUrl ?? `http://${config.host}:${site.port}`;
}

async function openEmbedded(dataDir: string, stops: (() => Promise<void>)[]): Promise<string> {
  const server = await startEmbeddedPostgres({ dataDir, log: { info: console.log, warn: console.warn } });
  stops.push(() => server.stop());
  return server.url;
}
