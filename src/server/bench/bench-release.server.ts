import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sql } from 'kysely';
import { countryShape } from '../../modules/ledger/bench/seed-year.ts';
import { decideAsAdvised, proposeCampaign, releasePlan } from '../../modules/plans/index.server.ts';
import { buildPlanInReview } from '../../modules/plans/testing.ts';
import { findUnitByCode } from '../../modules/units/index.server.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import { actingCoordinator } from './acting.ts';
import { type BenchOptions, openCountryHouse } from './country-house.server.ts';
import type { Measurement } from './measurement.ts';

/** The example plan released for the 55,000 units of a country that have not sent anything yet. */
export async function* benchRelease(options: BenchOptions): AsyncGenerator<Measurement> {
  const house = await openCountryHouse(undefined, options.say, { ...countryShape, tasks: 0 });
  const { db } = house.services;
  try {
    const department = (await findUnitByCode(db, 'do-p7', '2023-12-16'))!;
    const ctx = actingCoordinator(house.services, department.id);
    const planId = await buildPlanInReview(ctx);
    await decideAsAdvised(ctx, planId);
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    const began = performance.now();
    const campaign = await proposeCampaign(ctx, planId);
    await releasePlan(ctx, {
      planId,
      version: campaign.plan.version,
      // Of the offices that the example plan names there are none here.
      measures: campaign.measures.filter(({ owedBy }) => owedBy.kinds.length + owedBy.unitIds.length > 0),
      countedMonths: campaign.countedMonths,
      issuedOn: '2023-03-14',
    });
    const took = (performance.now() - began) / 1000;
    delay.disable();
    const { rows } = await sql<{ cells: number; units: number }>`
      select count(*) as cells, count(distinct unit_id) as units from obligations where plan_id = ${planId}`.execute(
      db,
    );
    const { cells, units } = rows[0]!;
    const bare = await insertBare(db, planId);
    yield {
      name: `phát hành cho ${units} đơn vị, ${cells} nghĩa vụ`,
      value: took,
      unit: 's',
      target: 60,
      baseline: { name: 'chép các dòng ấy vào một bảng không khóa', value: bare },
    };
    yield { name: 'lâu nhất mà người khác phải đợi tiến trình web', value: delay.max / 1e9, unit: 's' };
    yield { name: 'chậm của vòng sự kiện trong lúc ấy, p95', value: delay.percentile(95) / 1e6, unit: 'ms' };
  } finally {
    await house.close();
  }
}

/** The same rows written once, without keys, indexes or sums. */
async function insertBare(db: Db, planId: string): Promise<number> {
  const began = performance.now();
  await sql`create table bench_bare as select * from obligations where plan_id = ${planId}`.execute(db);
  const took = (performance.now() - began) / 1000;
  await sql`drop table bench_bare`.execute(db);
  return took;
}
