import { loadExamplePlan } from '../../modules/plans/index.server.ts';
import { settableClock } from '../../platform/clock/settable-clock.server.ts';
import type { Config } from '../../platform/config/config.server.ts';
import { systemCtx } from '../../platform/context.server.ts';
import type { Database } from '../../platform/db/open-database.server.ts';
import type { JobQueue } from '../../platform/jobs/job-queue.server.ts';
import { openServices } from '../open-services.server.ts';
import { isEmptyHouse, loadSampleUnits } from './load-sample.server.ts';
import { storeSampleInstant } from './sample-clock.server.ts';

/** The plan is issued in March 2023; the house then stands on the first working day of the first month that counts. */
const planDay = new Date('2023-03-14T08:00:00+07:00');
export const firstSampleDay = new Date('2023-04-03T08:00:00+07:00');

/** On the first start of an empty house: sample units, people and the example plan, all marked as samples. */
export async function fillNewHouse(
  config: Config,
  database: Database,
  jobs: JobQueue,
  say: (line: string) => void,
): Promise<void> {
  const clock = settableClock(planDay);
  const ctx = systemCtx(await openServices(config, database, clock, jobs));
  if (!(await isEmptyHouse(ctx))) return;
  say('Nạp dữ liệu mẫu: 612 đơn vị, tài khoản và kế hoạch mẫu…');
  await loadSampleUnits(ctx);
  say('Đọc và phát hành kế hoạch mẫu…');
  await loadExamplePlan(ctx);
  await storeSampleInstant(database.db, firstSampleDay);
}
