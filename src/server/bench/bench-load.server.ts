import { randomUUID } from 'node:crypto';
import { findUnitByCode } from '../../modules/units/index.server.ts';
import { findRunningEmbeddedPostgres } from '../../platform/db/embedded-postgres.server.ts';
import { openDatabase } from '../../platform/db/open-database.server.ts';
import { createClient } from '../simulate/http-client.server.ts';
import { type BenchOptions, openCountryHouse } from './country-house.server.ts';
import { type Measurement, percentile } from './measurement.ts';
import { benchPassword, openSiteAs } from './sign-in-people.server.ts';
import { spawnHouse } from './spawn-house.server.ts';

const clients = 16;
const seconds = 20;
const viewEveryMs = 200;
const page = '/tien-do?nhiem-vu=4';

/**
 * Sixteen schools of a country record evidence over HTTP as fast as they are answered, while somebody opens the country
 * five times a second. Server, database and these clients share the machine.
 */
export async function* benchLoad(options: BenchOptions): AsyncGenerator<Measurement> {
  const dataDir = await addPeople(options);
  const house = await spawnHouse(dataDir, { LANTOA_DEMO: '0' });
  const client = createClient(house.baseUrl, benchPassword);
  try {
    const cookie = await signIn(house.baseUrl, 'dieu-phoi');
    await openPage(house.baseUrl, cookie);
    for (let no = 0; no < clients; no++) await record(client, no);
    const until = performance.now() + seconds * 1000;
    const [views, ...recorded] = await Promise.all([
      readUntil(until, house.baseUrl, cookie),
      ...Array.from({ length: clients }, (_, no) => recordUntil(until, client, no)),
    ]);
    const times = recorded.flat();
    const bare = await countBareCommits(dataDir);
    yield {
      name: `ghi minh chứng qua HTTP, ${clients} trường cùng lúc (lượt trong một giây)`,
      value: times.length / seconds,
      unit: '/s',
      atLeast: 300,
      baseline: { name: 'insert có fsync, 16 kết nối', value: bare },
    };
    yield { name: 'một lượt ghi trong lúc ấy, p50', value: percentile(times, 50), unit: 'ms' };
    yield { name: 'một lượt ghi trong lúc ấy, p99', value: percentile(times, 99), unit: 'ms' };
    yield { name: 'trang cả nước trong lúc ấy, p50', value: percentile(views, 50), unit: 'ms' };
    yield { name: 'số lần mở trang cả nước trong một giây', value: views.length / seconds, unit: '/s' };
  } finally {
    client.close();
    await house.stop();
  }
}

async function addPeople(options: BenchOptions): Promise<string> {
  if (!options.dataDir) throw new Error('Phép đo này cần --data THƯ-MỤC của phép đo country.');
  const house = await openCountryHouse(options.dataDir, options.say);
  try {
    const { db } = house.services;
    const unitOf = async (code: string) => (await findUnitByCode(db, code, '2023-12-16'))!.id;
    const schools = await Promise.all(
      Array.from({ length: clients }, async (_, no) => ({
        username: `truong-${no}`,
        role: 'unit_communicator' as const,
        unitId: await unitOf(`do-t${1000 + no * 37}`),
      })),
    );
    const department = await unitOf('do-p7');
    await openSiteAs(house.services, [
      { username: 'dieu-phoi', role: 'coordinator', unitId: department },
      ...schools,
    ]);
  } finally {
    await house.close();
  }
  return options.dataDir;
}

type Client = ReturnType<typeof createClient>;

async function record(client: Client, no: number): Promise<void> {
  const answer = await client.as(`truong-${no}`, 'POST', '/activities', {
    id: randomUUID(),
    kind: 'assembly',
    title: 'Sinh hoạt dưới cờ về an toàn trên mạng',
    happenedOn: '2023-12-14',
    headcount: 100,
  });
  if (answer.status !== 200) throw new Error(`refused: ${JSON.stringify(answer.body)}`);
}

async function recordUntil(until: number, client: Client, no: number): Promise<number[]> {
  const times: number[] = [];
  while (performance.now() < until) {
    const began = performance.now();
    await record(client, no);
    times.push(performance.now() - began);
  }
  return times;
}

async function readUntil(until: number, baseUrl: string, cookie: string): Promise<number[]> {
  const times: number[] = [];
  const open: Promise<void>[] = [];
  while (performance.now() < until) {
    const began = performance.now();
    open.push(openPage(baseUrl, cookie).then(() => void times.push(performance.now() - began)));
    await new Promise((next) => setTimeout(next, viewEveryMs));
  }
  await Promise.all(open);
  return times;
}

async function signIn(baseUrl: string, username: string): Promise<string> {
  const answer = await fetch(`${baseUrl}/api/v1/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ username, password: benchPassword }),
  });
  if (answer.status !== 200) throw new Error(`${username}: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

async function openPage(baseUrl: string, cookie: string): Promise<void> {
  const answer = await fetch(`${baseUrl}${page}`, { headers: { cookie } });
  await answer.text();
  if (answer.status !== 200) throw new Error(`${page} answered ${answer.status}`);
}

/** How many rows a second the database takes from as many connections, one synced commit each. */
async function countBareCommits(dataDir: string): Promise<number> {
  const database = openDatabase(findRunningEmbeddedPostgres(dataDir)!.url, { max: clients });
  const began = performance.now();
  const until = began + 3_000;
  let done = 0;
  const insert = async (no: number) => {
    while (performance.now() < until) {
      const key = `bench-${no}-${done}`;
      await database.db.insertInto('settings').values({ key, value: '1' }).execute();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, no) => insert(no)));
  const rate = done / ((performance.now() - began) / 1000);
  await database.db.deleteFrom('settings').where('key', 'like', 'bench-%').execute();
  await database.close();
  return rate;
}
