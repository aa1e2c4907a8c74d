import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Actor } from '../../src/platform/auth/actor.ts';
import { fixedClock } from '../../src/platform/clock/clock.ts';
import { readConfig } from '../../src/platform/config/config.server.ts';
import type { Ctx, Services } from '../../src/platform/context.server.ts';
import { createDatabaseFromTemplate } from '../../src/platform/db/embedded-postgres.server.ts';
import { type Database, openDatabase } from '../../src/platform/db/open-database.server.ts';
import { rememberingJobQueue } from '../../src/platform/jobs/job-queue.server.ts';
import { openServices } from '../../src/server/open-services.server.ts';

export { actorWith } from './actor-with.ts';

export interface TestHouse {
  services: Services & { jobs: ReturnType<typeof rememberingJobQueue>; clock: ReturnType<typeof fixedClock> };
  database: Database;
  ctx(actor?: Actor | null): Ctx;
}

/**
 * A house of its own for this test file: a copy of the migrated database, a data folder, a clock that stands at
 * 16/10/2023 09:00, the real reactions, and a job queue that only remembers. Call at the top of a describe or file.
 */
export function useTestHouse(options: { now?: string } = {}): TestHouse {
  const house = {} as TestHouse;
  let dropDatabase: () => Promise<void>;
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'lantoa-test-data-'));
    const copy = await createDatabaseFromTemplate(
      inject('serverUrl'),
      'template_lantoa',
      `t_${randomUUID().slice(0, 8)}`,
    );
    house.database = openDatabase(copy.url, { max: 6 });
    const config = { ...readConfig({ LANTOA_DATA: dataDir, LOG_LEVEL: 'silent' }) };
    const clock = fixedClock(options.now ?? '2023-10-16T09:00:00+07:00');
    const jobs = rememberingJobQueue();
    house.services = { ...(await openServices(config, house.database, clock, jobs)), clock, jobs };
    house.ctx = (actor = null) => ({ ...house.services, actor, requestId: 'test' });
    dropDatabase = async () => {
      await house.database.close();
      await copy.drop();
    };
  });
  afterAll(async () => {
    await dropDatabase?.();
    await rm(dataDir, { recursive: true, force: true });
  });
  return house;
}
