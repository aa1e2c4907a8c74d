import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRunningEmbeddedPostgres } from '../../platform/db/embedded-postgres.server.ts';
import { openDatabase } from '../../platform/db/open-database.server.ts';
import { samplePasswordFile } from '../sample/load-sample.server.ts';
import { createClient } from '../simulate/http-client.server.ts';
import { type Measurement, percentile } from './measurement.ts';
import { spawnHouse } from './spawn-house.server.ts';

const warmUp = 100;
const samples = 1_000;

/** One activity recorded over HTTP by one signed-in school after another: from the request to the stored answer. */
export async function* benchEvidence(): AsyncGenerator<Measurement> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lantoa-bench-'));
  const house = await spawnHouse(dataDir);
  try {
    const password = (await readFile(join(dataDir, samplePasswordFile), 'utf8')).trim();
    const client = createClient(house.baseUrl, password);
    const times: number[] = [];
    for (let index = 0; index < warmUp + samples; index++) {
      const school = `thcs-${String((index % 50) + 1).padStart(3, '0')}.mau`;
      const body = {
        id: randomUUID(),
        kind: 'assembly',
        title: `Sinh hoạt ${index}`,
        happenedOn: '2023-04-03',
        headcount: 100,
      };
      if (index < 50) await client.as(school, 'GET', '/activities');
      const began = performance.now();
      const answer = await client.as(school, 'POST', '/activities', body);
      if (index >= warmUp) times.push(performance.now() - began);
      if (answer.status !== 200) throw new Error(`refused: ${JSON.stringify(answer.body)}`);
    }
    client.close();
    const commit = await timeBareCommits(dataDir);
    yield {
      name: 'ghi một minh chứng qua HTTP, p99',
      value: percentile(times, 99),
      unit: 'ms',
      target: 25,
      baseline: { name: 'một insert có fsync, p99', value: percentile(commit, 99) },
    };
    yield {
      name: 'ghi một minh chứng qua HTTP, p50',
      value: percentile(times, 50),
      unit: 'ms',
      baseline: { name: 'một insert có fsync, p50', value: percentile(commit, 50) },
    };
  } finally {
    await house.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The least it can cost: one row, one synced commit, in the same database. */
async function timeBareCommits(dataDir: string): Promise<number[]> {
  const database = openDatabase(findRunningEmbeddedPostgres(dataDir)!.url, { max: 1 });
  const times: number[] = [];
  for (let index = 0; index < 500; index++) {
    const began = performance.now();
    await database.db
      .insertInto('settings')
      .values({ key: `bench-${index}`, value: JSON.stringify(index) })
      .execute();
    times.push(performance.now() - began);
  }
  await database.close();
  return times.slice(50);
}
