import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareQueries } from '../../modules/ledger/bench/bare-queries.ts';
import { provinceShape, type SeededYear, seedYear } from '../../modules/ledger/bench/seed-year.ts';
import { findUnitByCode } from '../../modules/units/index.server.ts';
import { fixedClock } from '../../platform/clock/clock.ts';
import { readConfig } from '../../platform/config/config.server.ts';
import type { Services } from '../../platform/context.server.ts';
import { createEmptyDatabase, startThrowAwayPostgres } from '../../platform/db/embedded-postgres.server.ts';
import { migrate } from '../../platform/db/migrate.server.ts';
import { openDatabase } from '../../platform/db/open-database.server.ts';
import { rememberingJobQueue } from '../../platform/jobs/job-queue.server.ts';
import { openServices } from '../open-services.server.ts';
import { measurePage, medianOf, type PageToMeasure } from './measure-pages.server.ts';
import type { Measurement } from './measurement.ts';
import { openSiteAs } from './sign-in-people.server.ts';

const now = '2023-12-16T09:00:00+07:00';

/**
 * Whole pages of a house of 1,500 units × 12 months × 7 tasks with 360,000 evidence, from the request to the last byte
 * of HTML, beside the bare queries of the same cells on the same data.
 */
export async function* benchMatrix(): AsyncGenerator<Measurement> {
  const server = await startThrowAwayPostgres();
  const dataDir = await mkdtemp(join(tmpdir(), 'lantoa-bench-'));
  const database = openDatabase(await createEmptyDatabase(server.url, 'bench'));
  try {
    await migrate(database.db);
    const seeded = await seedYear(database.db, provinceShape);
    const config = readConfig({ LANTOA_DATA: dataDir, LOG_LEVEL: 'silent' });
    yield* measurePages(await openServices(config, database, fixedClock(now), rememberingJobQueue()), seeded);
  } finally {
    await database.close();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function* measurePages(services: Services, seeded: SeededYear): AsyncGenerator<Measurement> {
  const idOf = async (code: string) => (await findUnitByCode(services.db, code, '2023-12-16'))!.id;
  const [department, district, school] = await Promise.all(['do-p1', 'do-p1-h7', 'do-t77'].map(idOf));
  const open = await openSiteAs(services, [
    { username: 'dieu-phoi', role: 'coordinator', unitId: department! },
    { username: 'huyen', role: 'district_officer', unitId: district! },
    { username: 'truong', role: 'unit_communicator', unitId: school! },
  ]);
  const bare = bareQueries(services.db, seeded, school!);
  const task = { name: 'các ô của một nhiệm vụ', run: bare.cellsOfTask };
  const plan = { name: 'các ô của cả kế hoạch', run: bare.cellsOfPlan };
  const unit = { name: 'các ô của một đơn vị', run: bare.cellsOfUnit };
  const matrix = '/tien-do?nhiem-vu=4';
  const pages: PageToMeasure[] = [
    { name: 'ma trận một nhiệm vụ', who: 'dieu-phoi', path: matrix, target: 60, beside: task, atMost: 3 },
    {
      name: 'ma trận, lọc một huyện',
      who: 'dieu-phoi',
      path: `${matrix}&huyen=${district}`,
      target: 60,
      beside: task,
      atMost: 3,
    },
    { name: 'ma trận của cán bộ huyện', who: 'huyen', path: matrix, target: 60, beside: task, atMost: 3 },
    {
      name: 'ma trận, so với cùng ngày tháng trước',
      who: 'dieu-phoi',
      path: `${matrix}&so-sanh=thang-truoc`,
      target: 60,
      beside: task,
      atMost: 3,
    },
    { name: 'địa bàn', who: 'dieu-phoi', path: `${matrix}&xem=dia-ban`, target: 60, beside: task, atMost: 3 },
    { name: 'xu hướng và mức tin cậy', who: 'dieu-phoi', path: `${matrix}&xem=xu-huong`, beside: task },
    { name: 'đơn vị và mức giữa', who: 'truong', path: '/tien-do/so-voi-dia-ban', beside: unit },
    { name: 'trang đầu của điều phối', who: 'dieu-phoi', path: '/', target: 40, beside: plan },
    { name: 'trang đầu của một trường', who: 'truong', path: '/', target: 15, beside: unit },
  ];
  for (const page of pages) yield* measurePage(page, open);
  const raw = await medianOf(5, bare.countFromEvidence);
  yield { name: 'đếm cả năm từ minh chứng (SQL trần)', value: raw, unit: 'ms' };
}
