import { foldSums } from '../modules/ledger/index.server.ts';
import { sealEvents } from '../platform/audit/audit-chain.server.ts';
import { isSettable } from '../platform/clock/settable-clock.server.ts';
import type { Config } from '../platform/config/config.server.ts';
import { type Services, systemCtx } from '../platform/context.server.ts';
import { startEmbeddedPostgres } from '../platform/db/embedded-postgres.server.ts';
import { migrate } from '../platform/db/migrate.server.ts';
import { type Db, openDatabase } from '../platform/db/open-database.server.ts';
import { KeptPages } from '../platform/http/page-cache/kept-pages.ts';
import { listenForClearings } from '../platform/http/page-cache/page-clearing.server.ts';
import { startJobQueue } from '../platform/jobs/job-queue.server.ts';
import { createLog } from '../platform/log/log.server.ts';
import { jobHandlers, jobSchedule } from './jobs.server.ts';
import { openServices } from './open-services.server.ts';
import { fillNewHouse } from './sample/fill-new-house.server.ts';
import { openClock } from './sample/sample-clock.server.ts';
import { createSampleHouse } from './sample/sample-house.server.ts';
import type { RunningSite } from './serve.server.ts';

const sealEveryMs = 2_000;
const foldEveryMs = 15_000;

export type Serve = (services: Services, port: number, pages: KeptPages) => Promise<RunningSite>;

export interface HouseOptions {
  /** Asked once the database is ours, so that a second start is refused for that reason first. 0: any free one. */
  choosePort(): Promise<number>;
  serve: Serve;
  say(line: string): void;
}

export interface RunningHouse {
  services: Services;
  site: RunningSite;
  /** Settles when the embedded PostgreSQL ends without being asked; never for another database. */
  databaseLost: Promise<void>;
  /** Says goodbye in reverse order: site, jobs, database. */
  stop(): Promise<void>;
}

/**
 * Database, example data on the first start, web and jobs in one process. Registers how to stop each part as soon
 * as it runs, so that a failure half-way leaves nothing behind.
 */
export async function startHouse(config: Config, options: HouseOptions): Promise<RunningHouse> {
  const { serve, say } = options;
  const stops: (() => Promise<void>)[] = [];
  let stopping = false;
  const stop = async () => {
    stopping = true;
    for (const stopOne of stops.splice(0).reverse()) await stopOne();
  };
  try {
    const server = await openServer(config, stops, say);
    const port = await options.choosePort();
    const database = openDatabase(server.url);
    stops.push(() => database.close());
    const applied = await migrate(database.db);
    if (applied.length > 0) say(`Đã cập nhật cấu trúc dữ liệu (${applied.length} bước).`);
    const jobs = await startJobQueue(database, createLog(config.logLevel));
    stops.push(() => jobs.stop());
    if (config.withSample) await fillNewHouse(config, database, jobs, say);
    const services = await openServices(config, database, await openClock(database.db), jobs);
    await jobs.work(jobHandlers(services));
    for (const [job, cron] of Object.entries(jobSchedule)) await jobs.schedule(job, cron);
    stops.push(keepDoing(services, sealEveryMs, 'sealing the event log', sealEvents));
    stops.push(keepDoing(services, foldEveryMs, 'folding the sums of places', foldSums));
    const pages = new KeptPages();
    stops.push(
      await listenForClearings(server.url, pages, (err) => services.log.warn({ err }, 'page clearings')),
    );
    const site = await serve(services, port, pages);
    stops.push(() => site.stop());
    offerSampleYear(services, stops, say);
    const databaseLost = new Promise<void>((lost) => server.ended.then(() => stopping || lost()));
    return { services, site, databaseLost, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openServer(
  { databaseUrl, dataDir }: Config,
  stops: (() => Promise<void>)[],
  say: (line: string) => void,
): Promise<{ url: string; ended: Promise<void> }> {
  if (databaseUrl) return { url: databaseUrl, ended: new Promise(() => undefined) };
  const server = await startEmbeddedPostgres({ dataDir, log: { info: say, warn: say } });
  stops.push(() => server.stop());
  return { url: server.url, ended: server.exited };
}

/** Only a house of samples has a clock that can be set. Its player is the site's client, so it stops before the site. */
function offerSampleYear(
  services: Services,
  stops: (() => Promise<void>)[],
  say: (line: string) => void,
): void {
  if (!isSettable(services.clock)) return;
  const samples = createSampleHouse({ ...services, say });
  services.samples = samples;
  stops.push(() => samples.stop());
}

function keepDoing(
  services: Services,
  everyMs: number,
  what: string,
  work: (db: Db) => Promise<unknown>,
): () => Promise<void> {
  const { db, log } = systemCtx(services);
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = running
      .then(() => work(db))
      .then(
        () => undefined,
        (error) => log.error({ err: error }, what),
      );
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
