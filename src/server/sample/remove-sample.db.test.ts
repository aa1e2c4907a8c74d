import { describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../tests/support/test-database.ts';
import { findPlan } from '../../modules/plans/index.server.ts';
import { buildReleasedPlan } from '../../modules/plans/testing.ts';
import { fillNewHouse } from './fill-new-house.server.ts';
import { removeSample } from './remove-sample.server.ts';

describe('xóa dữ liệu mẫu', () => {
  const house = useTestHouse();

  it('kế hoạch người điều phối mẫu tải lên ở lại cùng tệp của nó; mọi thứ mẫu đi hết', async () => {
    const { db, config, jobs } = house.services;
    await fillNewHouse(config, house.database, jobs, () => undefined);
    const unit = await db
      .selectFrom('units')
      .select('id')
      .where('is_sample', '=', true)
      .executeTakeFirstOrThrow();
    const coordinator = actorWith('coordinator', unit);
    const planId = await buildReleasedPlan(house.ctx(coordinator));

    expect(await removeSample(house.ctx())).toMatchObject({ units: 615, plans: 1 });
    const plan = await findPlan(db, planId, coordinator);
    expect(plan).toMatchObject({ id: planId, isSample: false });
    const kept = await db
      .selectFrom('files as f')
      .innerJoin('plans as p', 'p.file_id', 'f.id')
      .select('f.storage_key as key')
      .executeTakeFirstOrThrow();
    expect((await house.services.files.get(kept.key)).byteLength).toBeGreaterThan(0);
  });

  it('lần khởi động sau không nạp lại dữ liệu mẫu', async () => {
    const { db, config, jobs } = house.services;
    await fillNewHouse(config, house.database, jobs, () => undefined);
    expect(await db.selectFrom('units').select('id').execute()).toEqual([]);
  });
});
