import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { provinceShape, seedYear } from '../../modules/ledger/bench/seed-year.ts';
import { recountPlans } from '../../modules/ledger/index.server.ts';
import {
  findUnitByCode,
  listUnits,
  previewChange,
  recordSuccession,
  undoChange,
} from '../../modules/units/index.server.ts';
import type { Change } from '../../modules/units/index.ts';
import { fixedClock } from '../../platform/clock/clock.ts';
import { readConfig } from '../../platform/config/config.server.ts';
import { createEmptyDatabase, startThrowAwayPostgres } from '../../platform/db/embedded-postgres.server.ts';
import { migrate } from '../../platform/db/migrate.server.ts';
import { type Db, openDatabase } from '../../platform/db/open-database.server.ts';
import { rememberingJobQueue } from '../../platform/jobs/job-queue.server.ts';
import { openServices } from '../open-services.server.ts';
import { actingCoordinator } from './acting.ts';
import type { Measurement } from './measurement.ts';

const now = '2023-12-16T09:00:00+07:00';
const today = '2023-12-16';
const communes = 96;

/**
 * The long work of a province of 1,500 units with 360,000 evidence: counting everything again, and the reorganisation of
 * 2025 (districts end, schools go to communes) as a preview, as the change and undone.
 */
export async function* benchChanges(): AsyncGenerator<Measurement> {
  const server = await startThrowAwayPostgres();
  const dataDir = await mkdtemp(join(tmpdir(), 'lantoa-bench-'));
  const database = openDatabase(await createEmptyDatabase(server.url, 'bench'));
  try {
    const { db } = database;
    await migrate(db);
    await seedYear(db, provinceShape);
    const config = readConfig({ LANTOA_DATA: dataDir, LOG_LEVEL: 'silent' });
    const services = await openServices(config, database, fixedClock(now), rememberingJobQueue());
    const department = (await findUnitByCode(db, 'do-p1', today))!;
    const ctx = actingCoordinator(services, department.id);
    const counted = { name: 'đếm từ các ghi nhận (SQL trần)', value: await secondsOf(() => countBare(db)) };
    const recount = await secondsOf(async () => {
      const { drift, sums } = await recountPlans(ctx);
      if (drift.length + sums > 0) throw new Error(`${drift.length} cells and ${sums} sums differ`);
    });
    yield { name: 'đếm lại 360.000 minh chứng', value: recount, unit: 's', target: 20, baseline: counted };
    const changes = await reorganisation(db);
    const recording = { kind: 'reorganisation', effectiveOn: '2023-12-01', changes } as const;
    const preview = await secondsOf(() => previewChange(ctx, recording));
    let id = '';
    const apply = await secondsOf(async () => {
      id = (await recordSuccession(ctx, recording)).successionId;
    });
    const name = `sắp xếp lại ${changes.length} thay đổi của 1.500 đơn vị`;
    yield {
      name: `${name}: xem trước và ghi`,
      value: preview + apply,
      unit: 's',
      target: 10,
      baseline: counted,
    };
    yield { name: `${name}: xem trước`, value: preview, unit: 's' };
    yield { name: `${name}: ghi`, value: apply, unit: 's' };
    yield { name: `${name}: hoàn tác`, value: await secondsOf(() => undoChange(ctx, id)), unit: 's' };
  } finally {
    await database.close();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Communes begin, schools move to them, districts end. */
async function reorganisation(db: Db): Promise<Change[]> {
  const effectiveOn = '2023-12-01';
  const units = await listUnits(db, { scope: { kind: 'all' }, on: today });
  const department = units.find((unit) => unit.kind === 'department')!;
  const districts = units.filter((unit) => unit.kind === 'district_office');
  const schools = units.filter((unit) => districts.some((one) => one.id === unit.parentId));
  const founded = Array.from({ length: communes }, (_, no) => ({
    id: randomUUID(),
    code: `do-x${no}`,
    name: `UBND xã đo ${no}`,
    kind: 'commune_office' as const,
    parentId: department.id,
  }));
  return [
    ...founded.map((unit): Change => ({ kind: 'found', effectiveOn, unit })),
    ...schools.map(
      ({ id: unitId }, no): Change => ({
        kind: 'move',
        effectiveOn,
        unitId,
        parentId: founded[no % communes]!.id,
      }),
    ),
    ...districts.map(({ id: unitId }): Change => ({ kind: 'close', effectiveOn, unitId })),
  ];
}

async function countBare(db: Db): Promise<void> {
  await sql`
    select o.id, count(c.evidence_id), count(c.evidence_id) filter (where c.is_late)
    from obligations o left join credits c on c.obligation_id = o.id group by o.id`.execute(db);
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
