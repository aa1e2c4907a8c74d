import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../../tests/support/test-database.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { buildUnit } from '../../units/testing.ts';
import { generateObligations } from '../obligations/generate-obligations.server.ts';
import { buildEvidence, buildMeasure, buildObligation, buildPlan, evidenceItem } from '../testing.ts';
import { countEvidence, withdrawEvidence } from './count-evidence.server.ts';
import type { EvidenceItem } from './evidence-store.server.ts';
import { healCredits, recountCells } from './evidence-store.server.ts';
import { recountPlans } from './recount-plans.server.ts';

describe('ghi nhận minh chứng', () => {
  const house = useTestHouse();
  const count = (item: EvidenceItem) => withTransaction(house.ctx(), (tx) => countEvidence(tx, item));
  const withdraw = (item: EvidenceItem, reason = 'đăng nhầm') =>
    withTransaction(house.ctx(), (tx) => withdrawEvidence(tx, item, reason));
  const cell = async (id: string) =>
    house.services.db
      .selectFrom('obligations')
      .select(['done', 'late'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();

  it('một bài được tính vào đúng tháng đăng của đơn vị mình, không vào tháng khác hay đơn vị khác', async () => {
    const { db } = house.services;
    const september = await buildObligation(db);
    const august = await buildObligation(db, { ...september, month: '2023-08' });
    const neighbour = await buildObligation(db, { measureId: september.measureId });
    expect(await count(evidenceItem(september.unitId))).toEqual([september.id]);
    expect(await cell(september.id)).toEqual({ done: 1, late: 0 });
    expect(await cell(august.id)).toEqual({ done: 0, late: 0 });
    expect(await cell(neighbour.id)).toEqual({ done: 0, late: 0 });
  });

  it('nhiều bài cùng lúc của một đơn vị và của đơn vị nó đã thay đều được tính, không sót bài nào (P5)', async () => {
    const { db } = house.services;
    const heir = await buildObligation(db);
    const before = await buildUnit(db);
    await sql`
      insert into unit_heirs (unit_id, heir_id, from_on) values (${before.id}, ${heir.unitId}, '2023-07-01')`.execute(
      db,
    );
    await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        count(evidenceItem(index % 2 === 0 ? heir.unitId : before.id)),
      ),
    );
    expect(await cell(heir.id)).toEqual({ done: 24, late: 0 });
  });

  it('minh chứng khác loại không được tính', async () => {
    const one = await buildObligation(house.services.db);
    expect(await count(evidenceItem(one.unitId, { kind: 'activity.assembly' }))).toEqual([]);
    expect(await cell(one.id)).toEqual({ done: 0, late: 0 });
  });

  it('báo cùng một bài hai lần chỉ được tính một lần (P5)', async () => {
    const one = await buildObligation(house.services.db);
    const item = evidenceItem(one.unitId);
    await count(item);
    expect(await count(item)).toEqual([]);
    expect(await cell(one.id)).toEqual({ done: 1, late: 0 });
  });

  it('tính theo ngày đăng, trễ theo ngày nhận: đăng 28/9 nhận 04/10 là bài của tháng 9, đến trễ (P4)', async () => {
    const one = await buildObligation(house.services.db);
    await count(
      evidenceItem(one.unitId, {
        happenedOn: '2023-09-28',
        receivedAt: new Date('2023-10-04T16:20:00+07:00'),
      }),
    );
    expect(await cell(one.id)).toEqual({ done: 1, late: 1 });
  });

  it('nhận lúc 23:59 ngày hạn giờ Việt Nam vẫn đúng hạn, sang 00:00 là trễ', async () => {
    const one = await buildObligation(house.services.db);
    const at = (instant: string) =>
      evidenceItem(one.unitId, { happenedOn: '2023-09-30', receivedAt: new Date(instant) });
    await count(at('2023-09-30T23:59:59+07:00'));
    await count(at('2023-10-01T00:00:00+07:00'));
    expect(await cell(one.id)).toEqual({ done: 2, late: 1 });
  });

  it('gỡ bài thì không còn được tính, gỡ hai lần cũng chỉ trừ một lần', async () => {
    const one = await buildObligation(house.services.db);
    const item = evidenceItem(one.unitId);
    await count(item);
    expect(await withdraw(item)).toEqual([one.id]);
    expect(await withdraw(item)).toEqual([]);
    expect(await cell(one.id)).toEqual({ done: 0, late: 0 });
  });

  it('đăng lại bài đã gỡ thì được tính lại một lần', async () => {
    const one = await buildObligation(house.services.db);
    const item = evidenceItem(one.unitId);
    await count(item);
    await withdraw(item);
    expect(await count(item)).toEqual([one.id]);
    expect(await count(item)).toEqual([]);
    expect(await cell(one.id)).toEqual({ done: 1, late: 0 });
  });

  it('việc hỏng giữa chừng thì không ghi nhận gì', async () => {
    const one = await buildObligation(house.services.db);
    const item = evidenceItem(one.unitId);
    await expect(
      withTransaction(house.ctx(), async (tx) => {
        await countEvidence(tx, item);
        throw new Error('hỏng');
      }),
    ).rejects.toThrow('hỏng');
    expect(await cell(one.id)).toEqual({ done: 0, late: 0 });
    expect(await count(item)).toEqual([one.id]);
  });

  it('20 bài của một đơn vị đến cùng lúc được tính đúng 20', async () => {
    const one = await buildObligation(house.services.db);
    const items = Array.from({ length: 20 }, () => evidenceItem(one.unitId));
    await Promise.all(items.map(count));
    expect(await cell(one.id)).toEqual({ done: 20, late: 0 });
  });

  it('một bài báo đến 20 lần cùng lúc chỉ được tính một lần', async () => {
    const one = await buildObligation(house.services.db);
    const item = evidenceItem(one.unitId);
    await Promise.all(Array.from({ length: 20 }, () => count(item)));
    expect(await cell(one.id)).toEqual({ done: 1, late: 0 });
  });

  it('vừa ghi nhận vừa gỡ cùng lúc trên nhiều ô vẫn đúng số, không khóa lẫn nhau', async () => {
    const { db } = house.services;
    const first = await buildObligation(db);
    const others: { id: string }[] = [];
    for (const period of ['month', 'quarter', 'plan'] as const) {
      const measure = await buildMeasure(db, { planId: first.planId, period });
      others.push(await buildObligation(db, { measureId: measure.id, unitId: first.unitId }));
    }
    const kept = Array.from({ length: 10 }, () => evidenceItem(first.unitId));
    const taken = Array.from({ length: 10 }, () => evidenceItem(first.unitId));
    await Promise.all(taken.map(count));
    await Promise.all([...kept.map(count), ...taken.map((item) => withdraw(item))]);
    for (const one of [first, ...others]) expect(await cell(one.id)).toEqual({ done: 10, late: 0 });
  });
});

describe('đếm lại', () => {
  const house = useTestHouse();

  it('sửa ô lệch và nói rõ lệch bao nhiêu; đếm lần nữa thì không còn gì để sửa', async () => {
    const { db } = house.services;
    const one = await buildObligation(db);
    await withTransaction(house.ctx(), (tx) => countEvidence(tx, evidenceItem(one.unitId)));
    await db.updateTable('obligations').set({ done: 5, late: 2 }).where('id', '=', one.id).execute();
    expect(await recountCells(db, { planId: one.planId })).toEqual([
      { obligationId: one.id, stored: { done: 5, late: 2 }, counted: { done: 1, late: 0 } },
    ]);
    expect(await recountCells(db, { planId: one.planId })).toEqual([]);
  });

  it('hằng đêm tìm lại cả minh chứng bị sót và bỏ ghi nhận thừa', async () => {
    const { db } = house.services;
    const missed = await buildObligation(db);
    await buildEvidence(db, { unitId: missed.unitId });
    const surplus = await buildObligation(db, { measureId: missed.measureId });
    const item = evidenceItem(surplus.unitId);
    await withTransaction(house.ctx(), (tx) => countEvidence(tx, item));
    await db
      .updateTable('evidence')
      .set({ withdrawn_at: new Date('2023-10-01'), withdrawn_reason: 'gỡ thẳng trong cơ sở dữ liệu' })
      .where('source_id', '=', item.sourceId)
      .execute();
    const { drift } = await recountPlans(house.ctx());
    expect(drift.map((one) => one.obligationId).sort()).toEqual([missed.id, surplus.id].sort());
    expect((await recountPlans(house.ctx())).drift).toEqual([]);
    await healCredits(db, { planId: missed.planId }, new Date());
    expect(await recountCells(db, { planId: missed.planId })).toEqual([]);
  });
});

describe('phát hành kế hoạch', () => {
  const house = useTestHouse();
  const release = (planId: string) => withTransaction(house.ctx(), (tx) => generateObligations(tx, planId));

  it('minh chứng có trước khi phát hành được ghi nhận ngay, kể cả đến trễ', async () => {
    const { db } = house.services;
    const unit = await buildUnit(db, { kind: 'preschool' });
    await buildEvidence(db, { unitId: unit.id, happenedOn: '2023-05-02' });
    await buildEvidence(db, {
      unitId: unit.id,
      happenedOn: '2023-05-30',
      receivedAt: new Date('2023-06-02T08:00:00+07:00'),
    });
    await buildEvidence(db, {
      unitId: unit.id,
      happenedOn: '2023-05-30',
      withdrawnAt: new Date(),
      withdrawnReason: 'gỡ',
    });
    const plan = await buildPlan(db);
    await buildMeasure(db, { planId: plan.id, owedBy: { kinds: [], unitIds: [unit.id] } });
    expect(await release(plan.id)).toBe(7);
    const may = await db
      .selectFrom('obligations')
      .select(['done', 'late'])
      .where('plan_id', '=', plan.id)
      .where('period_start', '=', '2023-05-01')
      .executeTakeFirstOrThrow();
    expect(may).toEqual({ done: 2, late: 1 });
  });

  it('phát hành hai lần không sinh thêm nghĩa vụ', async () => {
    const { db } = house.services;
    const unit = await buildUnit(db, { kind: 'preschool' });
    const plan = await buildPlan(db);
    await buildMeasure(db, { planId: plan.id, owedBy: { kinds: [], unitIds: [unit.id] } });
    expect(await release(plan.id)).toBe(7);
    expect(await release(plan.id)).toBe(0);
  });

  it('bài đến đúng lúc đang phát hành không bị sót', async () => {
    const { db } = house.services;
    const plan = await buildPlan(db);
    const units = await Promise.all(Array.from({ length: 10 }, () => buildUnit(db, { kind: 'preschool' })));
    await buildMeasure(db, { planId: plan.id, owedBy: { kinds: [], unitIds: units.map((unit) => unit.id) } });
    await Promise.all([
      ...units
        .slice(0, 5)
        .map((unit) => withTransaction(house.ctx(), (tx) => countEvidence(tx, evidenceItem(unit.id)))),
      release(plan.id),
      ...units
        .slice(5)
        .map((unit) => withTransaction(house.ctx(), (tx) => countEvidence(tx, evidenceItem(unit.id)))),
    ]);
    const rows = await db
      .selectFrom('obligations')
      .select('done')
      .where('plan_id', '=', plan.id)
      .where('period_start', '=', '2023-09-01')
      .execute();
    expect(rows.map((row) => row.done)).toEqual(Array.from({ length: 10 }, () => 1));
  });
});
