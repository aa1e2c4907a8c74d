import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSeededYear } from '../../modules/ledger/bench/find-seeded-year.ts';
import { countryShape, type SeededYear, seedYear } from '../../modules/ledger/bench/seed-year.ts';
import { fixedClock } from '../../platform/clock/clock.ts';
import { readConfig } from '../../platform/config/config.server.ts';
import type { Services } from '../../platform/context.server.ts';
import { startEmbeddedPostgres } from '../../platform/db/embedded-postgres.server.ts';
import { migrate } from '../../platform/db/migrate.server.ts';
import { type Database, openDatabase } from '../../platform/db/open-database.server.ts';
import { rememberingJobQueue } from '../../platform/jobs/job-queue.server.ts';
import { openServices } from '../open-services.server.ts';
import { storeSampleInstant } from '../sample/sample-clock.server.ts';

const now = '2023-12-16T09:00:00+07:00';

export interface BenchOptions {
  /** A folder to keep for the next run; a throw-away one if not said. */
  dataDir: string | undefined;
  say(line: string): void;
}

export interface CountryHouse {
  dataDir: string;
  services: Services;
  database: Database;
  seeded: SeededYear;
  close(): Promise<void>;
}

/**
 * A house of 34 provinces in a data folder of its own, made at the first call; a folder that is named is kept for the
 * next run. Nothing else is ever written into: a folder with another house is refused.
 */
export async function openCountryHouse(
  named: BenchOptions['dataDir'],
  say: BenchOptions['say'],
): Promise<CountryHouse> {
  const dataDir = named ?? (await mkdtemp(join(tmpdir(), 'lantoa-country-')));
  const server = await startEmbeddedPostgres({ dataDir, log: { info: () => undefined, warn: say } });
  const database = openDatabase(server.url);
  const close = async () => {
    await database.close();
    await server.stop();
    if (!named) await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await migrate(database.db);
    const seeded = (await findSeededYear(database.db)) ?? (await seedCountry(database, say));
    await storeSampleInstant(database.db, new Date(now));
    const config = readConfig({ LANTOA_DATA: dataDir, LOG_LEVEL: 'silent' });
    const services = await openServices(config, database, fixedClock(now), rememberingJobQueue());
    return { dataDir, services, database, seeded, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function seedCountry(database: Database, say: (line: string) => void): Promise<SeededYear> {
  const { db } = database;
  const { count } = await db
    .selectFrom('units')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  if (count > 0) throw new Error('Thư mục này đã có dữ liệu khác; phép đo không ghi vào đó.');
  const began = performance.now();
  const seconds = () => `${Math.round((performance.now() - began) / 1000)} s`;
  const seeded = await seedYear(db, countryShape, {
    say: (done, all) => {
      if (done % 12 === 0) say(`  nạp ${done}/${all} tháng của chỉ tiêu, ${seconds()}`);
    },
  });
  say(`  nạp xong ${seeded.cells} ô, ${seeded.items} minh chứng: ${seconds()}`);
  return seeded;
}
