import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedArticles } from '../../modules/articles/bench/seed-articles.ts';
import { createEmptyDatabase, startThrowAwayPostgres } from '../../platform/db/embedded-postgres.server.ts';
import { migrate } from '../../platform/db/migrate.server.ts';
import { openDatabase } from '../../platform/db/open-database.server.ts';
import { topics } from '../simulate/sample-texts.ts';
import { fetchRaw, type LoadSender, startBareServer, startLoadSender } from './load/load.server.ts';
import { type Measurement, percentile } from './measurement.ts';
import { spawnHouse } from './spawn-house.server.ts';

const shape = { columns: 1_000, articlesEach: 30 };
const connections = 64;
const rounds = 5;
const roundMs = 2_000;

/**
 * The public site beside a bare node:http server that sends the same bytes, in alternating rounds; the same pages when
 * asked for the first time.
 */
export async function* benchPublic(): AsyncGenerator<Measurement> {
  const server = await startThrowAwayPostgres();
  const dataDir = await mkdtemp(join(tmpdir(), 'lantoa-bench-'));
  const url = await createEmptyDatabase(server.url, 'bench');
  const database = openDatabase(url);
  await migrate(database.db);
  await seedArticles(database.db, shape, topics);
  await database.close();
  const house = await spawnHouse(dataDir, { DATABASE_URL: url, LANTOA_DEMO: '0', LANTOA_TRUST_PROXY: '1' });
  const load = startLoadSender(connections);
  try {
    const pages = {
      'trang bài viết': '/c/bai-7/bai-3',
      'trang chuyên mục': '/c/bai-7',
      RSS: '/c/bai-7/rss.xml',
    };
    for (const [name, path] of Object.entries(pages))
      yield* compareWithBare(name, house.baseUrl + path, load);
    yield* measureUncached(house.baseUrl);
  } finally {
    load.stop();
    await house.stop();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function* compareWithBare(
  name: string,
  address: string,
  load: LoadSender,
): AsyncGenerator<Measurement> {
  // The second answer is the kept one.
  await fetchRaw(address);
  const bare = await startBareServer(address);
  const ours: number[] = [];
  const bares: number[] = [];
  try {
    await load.rate(bare.address, roundMs / 4);
    await load.rate(address, roundMs / 4);
    for (let round = 0; round < rounds; round += 1) {
      bares.push(await load.rate(bare.address, roundMs));
      ours.push(await load.rate(address, roundMs));
    }
  } finally {
    bare.stop();
  }
  const [our, other] = [percentile(ours, 50), percentile(bares, 50)];
  yield {
    name: `${name}, giữ sẵn`,
    value: our,
    unit: 'trang/s',
    baseline: { name: 'node:http trần', value: other },
  };
  yield { name: `${name}: số phần của node:http trần`, value: our / other, unit: '×', atLeast: 0.7 };
}

/** Each address for the first time: nothing kept. 16 readers at once. */
async function* measureUncached(baseUrl: string): AsyncGenerator<Measurement> {
  const articles = Array.from(
    { length: 12_000 },
    (_, at) => `/c/bai-${100 + (at % 800)}/bai-${1 + Math.floor(at / 800)}`,
  );
  yield {
    name: 'trang bài viết, dựng mới',
    value: await rateOfEach(baseUrl, articles, 16),
    unit: 'trang/s',
    atLeast: 1_500,
  };
  const columns = Array.from({ length: 200 }, (_, at) => `/c/bai-${600 + at}`);
  const times: number[] = [];
  for (const path of columns) {
    const began = performance.now();
    await fetchRaw(baseUrl + path);
    times.push(performance.now() - began);
  }
  yield { name: 'trang chuyên mục, dựng mới, p50', value: percentile(times, 50), unit: 'ms', target: 40 };
}

async function rateOfEach(baseUrl: string, paths: readonly string[], readers: number): Promise<number> {
  const next = paths.values();
  const began = performance.now();
  await Promise.all(
    Array.from({ length: readers }, async () => {
      for (const path of next) await fetchRaw(baseUrl + path);
    }),
  );
  return paths.length / ((performance.now() - began) / 1_000);
}
