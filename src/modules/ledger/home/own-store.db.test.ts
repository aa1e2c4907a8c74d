import { beforeAll, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { findPlan } from '../../plans/index.server.ts';
import { buildUnit } from '../../units/testing.ts';
import { countEvidence, withdrawEvidence } from '../credits/count-evidence.server.ts';
import { buildMeasure, buildObligation, buildPlan, evidenceItem } from '../testing.ts';
import { listReturnedReports } from './own-store.server.ts';
import { readOwnWork } from './read-own-work.server.ts';

describe('trang đầu của đơn vị', () => {
  const house = useTestHouse({ now: '2023-10-16T09:00:00+07:00' });
  let unitId: string;
  let planId: string;
  let olderId: string;
  let cell: string;

  beforeAll(async () => {
    const { db } = house.services;
    unitId = (await buildUnit(db)).id;
    planId = (await buildPlan(db)).id;
    olderId = (await buildPlan(db, { year: 2022 })).id;
    const report = await buildMeasure(db, {
      planId,
      kind: 'report',
      period: 'plan',
      needed: 1,
      counts: ['report'],
    });
    const whole = { periodStart: '2023-04-01', periodEnd: '2023-12-31', dueOn: '2023-11-19', needed: 1 };
    cell = (await buildObligation(db, { measureId: report.id, unitId, ...whole })).id;
    const old = await buildMeasure(db, { planId: olderId });
    await buildObligation(db, { measureId: old.id, unitId, month: '2023-09' });
    await buildObligation(db, { measureId: old.id, unitId, month: '2023-10' });
    await buildObligation(db, { measureId: old.id, unitId, month: '2023-08', done: 2 });
  });

  const work = async (id: string) => {
    const ctx = house.ctx(actorWith('unit_communicator', { id: unitId }));
    return readOwnWork(ctx, (await findPlan(ctx.db, id, ctx.actor))!);
  };

  it('kế hoạch khác còn việc được nêu, từ bên nào cũng thấy bên kia', async () => {
    expect((await work(planId)).otherPlans).toEqual([
      {
        id: olderId,
        title: 'Tuyên truyền về Chuyển đổi số năm 2022 (mẫu)',
        words: '1\u00a0việc đã quá hạn, 1\u00a0việc chưa đến hạn',
        isOwed: true,
      },
    ]);
    expect((await work(olderId)).otherPlans.map((plan) => plan.id)).toEqual([planId]);
  });

  it('báo cáo bị trả lại nói lý do cho đến khi gửi lại', async () => {
    const { db } = house.services;
    const item = evidenceItem(unitId, { kind: 'report', sourceType: 'report', happenedOn: '2023-10-10' });
    const ask = () => listReturnedReports(db, { planId, unitId });
    await withTransaction(house.ctx(), (tx) => countEvidence(tx, item));
    expect(await ask()).toEqual(new Map());
    await withTransaction(house.ctx(), (tx) => withdrawEvidence(tx, item, 'Thiếu mục II'));
    expect(await ask()).toEqual(new Map([[cell, 'Thiếu mục II']]));
    expect((await work(planId)).tasks[0]).toMatchObject({ status: 'returned' });
    await withTransaction(house.ctx(), (tx) => countEvidence(tx, item));
    expect(await ask()).toEqual(new Map());
  });

  it('bài bị người thứ hai trả lại đứng đầu việc cần làm cho đến khi đơn vị sửa', async () => {
    const { db, clock } = house.services;
    const item = evidenceItem(unitId, { title: 'Bài mờ ảnh (mẫu)', happenedOn: '2023-10-10' });
    await withTransaction(house.ctx(), (tx) => countEvidence(tx, item));
    const first = async () => (await work(planId)).tasks[0];
    expect((await first())?.status).not.toBe('returned');
    await db
      .updateTable('evidence')
      .set({ withdrawn_at: clock.now(), withdrawn_reason: 'Ảnh mờ.', returned_at: clock.now() })
      .where('source_id', '=', item.sourceId)
      .execute();
    expect(await first()).toEqual({
      id: expect.any(String),
      status: 'returned',
      name: 'Sửa bài “Bài mờ ảnh (mẫu)”',
      hint: 'Bị trả lại. Lý do: Ảnh mờ',
      href: `/bai-dang/${item.sourceId}`,
    });
    await withTransaction(house.ctx(), (tx) => withdrawEvidence(tx, item, 'đơn vị tự gỡ'));
    expect((await first())?.status).not.toBe('returned');
  });
});
