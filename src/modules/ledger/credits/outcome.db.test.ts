import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import { buildUnit } from '../../units/testing.ts';
import { buildMeasure, buildObligation, buildPlan, buildTask } from '../testing.ts';
import { countEvidence } from './count-evidence.server.ts';
import type { EvidenceItem } from './evidence-store.server.ts';
import { findOutcome } from './outcome-store.server.ts';
import { returnEvidence } from './return-evidence.server.ts';
import { lockEvidence } from './rung-move-store.server.ts';

describe('một minh chứng được tính cho việc nào', () => {
  const house = useTestHouse();

  async function schoolThatOwes() {
    const { db } = house.services;
    const unit = await buildUnit(db, { name: 'Trường THCS mẫu 40' });
    const plan = await buildPlan(db, { year: 2023, countedMonths: ['2023-09', '2023-10'] });
    const task = await buildTask(db, { planId: plan.id, no: 4, shortTitle: 'Chuyên mục' });
    const measure = await buildMeasure(db, { planId: plan.id, taskId: task.id, counts: ['article'] });
    for (const [periodStart, periodEnd] of [
      ['2023-09-01', '2023-09-30'],
      ['2023-10-01', '2023-10-31'],
    ] as const)
      await buildObligation(db, {
        planId: plan.id,
        measureId: measure.id,
        unitId: unit.id,
        periodStart,
        periodEnd,
        dueOn: periodEnd,
      });
    return { unit, ctx: house.ctx(actorWith('unit_head', unit)) };
  }
  const item = (unitId: string, over: Partial<EvidenceItem> = {}): EvidenceItem => ({
    kind: 'article',
    sourceType: 'article',
    sourceId: randomUUID(),
    unitId,
    title: 'Bài mẫu',
    url: null,
    happenedOn: '2023-10-05',
    publishedAt: null,
    receivedAt: new Date('2023-10-05T03:00:00Z'),
    rung: 2,
    originality: 'own',
    ...over,
  });
  const count = async (ctx: ReturnType<typeof house.ctx>, one: EvidenceItem) => {
    await ctx.db.transaction().execute((db) => countEvidence({ ...ctx, db }, one));
    return findOutcome(ctx.db, one);
  };

  it('nói kế hoạch, nhiệm vụ, tháng; đến sau hạn thì nói trễ', async () => {
    const { unit, ctx } = await schoolThatOwes();
    expect((await count(ctx, item(unit.id)))?.counts).toEqual([
      expect.objectContaining({ taskNo: 4, task: 'Chuyên mục', periodWords: 'tháng\u00a010', isLate: false }),
    ]);
    const late = item(unit.id, { happenedOn: '2023-09-30', receivedAt: new Date('2023-10-02T03:00:00Z') });
    expect((await count(ctx, late))?.counts).toEqual([
      expect.objectContaining({ periodWords: 'tháng\u00a09', isLate: true }),
    ]);
  });

  it('ngoài mọi kỳ hoặc loại không ai cần thì không tính, và nói khoảng ngày được tính', async () => {
    const { unit, ctx } = await schoolThatOwes();
    const outside = await count(ctx, item(unit.id, { happenedOn: '2023-11-20' }));
    expect(outside?.counts).toEqual([]);
    expect(outside?.takenBetween).toEqual({ from: '2023-09-01', to: '2023-10-31' });
    const other = await count(ctx, item(unit.id, { kind: 'activity.assembly', sourceType: 'activity' }));
    expect(other?.takenBetween).toBeNull();
  });

  it('bị trả lại thì nói lý do và chức danh người trả, và không được tính', async () => {
    const { unit, ctx } = await schoolThatOwes();
    const one = item(unit.id);
    await count(ctx, one);
    await ctx.db.transaction().execute(async (db) => {
      const tx = { ...ctx, actor: { ...ctx.actor!, postId: null as unknown as string }, db };
      const found = await db
        .selectFrom('evidence')
        .select('id')
        .where('source_id', '=', one.sourceId)
        .executeTakeFirstOrThrow();
      const [evidence] = await lockEvidence(db, { kind: 'all' }, [found.id]);
      await returnEvidence(tx, evidence!, { reason: 'Ảnh không rõ', batchId: null });
    });
    const outcome = await findOutcome(ctx.db, one);
    expect(outcome?.returned).toEqual({ reason: 'Ảnh không rõ', by: 'Người xác nhận', at: expect.any(Date) });
    expect(outcome?.counts).toEqual([]);
  });

  it('minh chứng của đơn vị khác thì không nói gì', async () => {
    const { unit, ctx } = await schoolThatOwes();
    const one = item(unit.id);
    await count(ctx, one);
    expect(await findOutcome(ctx.db, { ...one, unitId: randomUUID() })).toBeNull();
  });
});
