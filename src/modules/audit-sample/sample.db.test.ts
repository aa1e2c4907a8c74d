import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../tests/support/test-database.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { sumSample, sumSampleByMeasure } from '../confirmed-share/index.server.ts';
import { countEvidence, withdrawEvidence } from '../ledger/index.server.ts';
import { buildMeasure, buildObligation, evidenceItem } from '../ledger/testing.ts';
import { answerCall } from './answer-call.server.ts';
import { drawMonths } from './draw-months.server.ts';
import { drawSample, linkAfter, sha256 } from './draw-sample.ts';
import { listDraws, listItems, readPopulation } from './draw-store.server.ts';
import { publishAnchor } from './publish-anchor.server.ts';
import { readPublicSample } from './read-public-sample.server.ts';
import { buildAnchor } from './testing.ts';

describe('mẫu kiểm tra hằng tháng', () => {
  const house = useTestHouse();
  const coordinator = () =>
    house.ctx(actorWith('coordinator', { id: randomUUID() }, { userId: randomUUID() }));
  const right = { viec: 'tra-loi', rightUnit: true, rightTime: true, isReal: true, note: '' } as const;

  /** A plan with evidence that came in during September, of which a sample of two is drawn. */
  async function september() {
    const ctx = house.ctx();
    const measure = await buildMeasure(ctx.db, { needed: 50 });
    const owed = await buildObligation(ctx.db, { measureId: measure.id });
    const items = Array.from({ length: 40 }, () => evidenceItem(owed.unitId));
    for (const item of items) await withTransaction(ctx, (tx) => countEvidence(tx, item));
    await buildAnchor(ctx, owed.planId, '2023-03');
    await drawMonths(ctx);
    const [draw] = await listDraws(ctx.db, owed.planId, '2023-09');
    return { ...owed, draw: draw!, items };
  }
  const evidence = (id: string) =>
    house.services.db
      .selectFrom('evidence')
      .where('id', '=', id)
      .select(['rung', 'audit_failed_at', 'source_id'])
      .executeTakeFirstOrThrow();

  it('bốc mọi tháng đã hết đúng một lần; hạt giống băm lên thì ra mốc đã công bố', async () => {
    const { planId, draw } = await september();
    expect((await listDraws(house.services.db, planId)).map((one) => one.month)).toEqual([
      '2023-09',
      '2023-08',
      '2023-07',
      '2023-06',
      '2023-05',
      '2023-04',
      '2023-03',
    ]);
    expect(draw).toMatchObject({ listSize: 40, size: 2 });
    await drawMonths(house.ctx());
    expect(await listDraws(house.services.db, planId, '2023-09')).toEqual([draw]);
    const open = await readPublicSample(house.ctx(), planId, '2023-09');
    expect(linkAfter(open.draw.seed, open.linkNo)).toBe(open.anchor.anchor);
    const list = await readPopulation(house.services.db, draw.id);
    expect(
      sha256(
        list
          .toSorted()
          .map((id) => `${id}\n`)
          .join(''),
      ),
    ).toBe(draw.listSha256);
    expect(drawSample(draw.seed, list)).toEqual(open.drawnIds);
  });

  it('phát hành kế hoạch công bố mốc một lần, có trong nhật ký', async () => {
    const { planId } = await september();
    await withTransaction(house.ctx(), (tx) => publishAnchor(tx, planId));
    const { planId: other } = await buildObligation(house.services.db);
    await withTransaction(house.ctx(), (tx) => publishAnchor(tx, other));
    await withTransaction(house.ctx(), (tx) => publishAnchor(tx, other));
    const events = await house.services.db
      .selectFrom('event_log')
      .where('name', '=', 'audit-sample.anchor-published')
      .where('subject_id', 'in', [planId, other])
      .select('subject_id')
      .execute();
    expect(events).toEqual([{ subject_id: other }]);
  });

  it('ba câu đều đúng: mức 4; một câu sai: không xác nhận, mức 0; trả lời lại được', async () => {
    const { planId, measureId, draw } = await september();
    const [first, second] = await listItems(house.services.db, draw.id);
    const ctx = coordinator();
    await answerCall(ctx, first!, { ...right, version: 1 });
    expect((await evidence(first!.evidenceId)).rung).toBe(4);
    await answerCall(ctx, second!, { ...right, isReal: false, note: 'Không có thật', version: 1 });
    expect(await evidence(second!.evidenceId)).toMatchObject({ rung: 0, audit_failed_at: expect.any(Date) });
    const totals = { drawn: 2, confirmed: 1, notConfirmed: 1, unreachable: 0 };
    expect(await sumSample(house.services.db, { planId })).toEqual(totals);
    expect((await sumSampleByMeasure(house.services.db, { planId })).get(measureId)).toEqual(totals);
    await answerCall(ctx, second!, { viec: 'khong-goi-duoc', note: '', version: 2 });
    expect(await evidence(second!.evidenceId)).toMatchObject({ rung: 2, audit_failed_at: null });
  });

  it('hai người cùng ghi một cuộc gọi: người sau được báo, không ai mất gì', async () => {
    const { draw } = await september();
    const [item] = await listItems(house.services.db, draw.id);
    const both = await Promise.allSettled([
      answerCall(coordinator(), item!, { ...right, version: 1 }),
      answerCall(coordinator(), item!, { ...right, rightTime: false, note: 'Sai ngày', version: 1 }),
    ]);
    expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [after] = await listItems(house.services.db, draw.id);
    expect(after!.version).toBe(2);
  });

  it('đơn vị gỡ sau khi bốc thì kết quả vẫn ghi vào mẫu, mức tin cậy để yên', async () => {
    const { draw, planId } = await september();
    const [item] = await listItems(house.services.db, draw.id);
    const { source_id: sourceId } = await evidence(item!.evidenceId);
    await withTransaction(house.ctx(), (tx) =>
      withdrawEvidence(tx, { sourceType: 'article', sourceId, unitId: randomUUID() }, 'gỡ'),
    );
    await answerCall(coordinator(), item!, { ...right, isReal: false, note: 'Không có', version: 1 });
    expect((await evidence(item!.evidenceId)).rung).toBe(2);
    expect((await sumSample(house.services.db, { planId })).notConfirmed).toBe(1);
  });

  it('người không thuộc cơ quan điều phối không ghi được', async () => {
    const { draw, unitId } = await september();
    const [item] = await listItems(house.services.db, draw.id);
    const head = house.ctx(actorWith('unit_head', { id: unitId }));
    await expect(answerCall(head, item!, { ...right, version: 1 })).rejects.toMatchObject({
      code: 'app.not-allowed',
    });
  });
});
