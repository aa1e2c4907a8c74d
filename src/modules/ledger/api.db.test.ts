import { beforeAll, describe, expect, it } from 'vitest';
import { callApi } from '../../../tests/support/call-api.ts';
import { actorWith, useTestHouse } from '../../../tests/support/test-database.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { buildUnit } from '../units/testing.ts';
import { addLedgerApi } from './api.server.ts';
import { countEvidence } from './credits/count-evidence.server.ts';
import { type BuiltObligation, buildMeasure, buildObligation, buildPlan, evidenceItem } from './testing.ts';

describe('API tiến độ', () => {
  const house = useTestHouse();
  let planId: string;
  let measureId: string;
  let september: BuiltObligation;
  let august: BuiltObligation;
  let neighbour: BuiltObligation;
  let head: Actor;
  let coordinator: Actor;

  beforeAll(async () => {
    const { db } = house.services;
    planId = (await buildPlan(db)).id;
    measureId = (await buildMeasure(db, { planId })).id;
    const unit = await buildUnit(db, { name: 'Trường THCS mẫu 12' });
    august = await buildObligation(db, { measureId, unitId: unit.id, month: '2023-08' });
    september = await buildObligation(db, { measureId, unitId: unit.id });
    neighbour = await buildObligation(db, { measureId });
    head = actorWith('unit_head', unit);
    coordinator = actorWith('coordinator', unit);
    await withTransaction(house.ctx(), (tx) => countEvidence(tx, evidenceItem(unit.id)));
  });

  const call = (actor: Actor, method: 'GET' | 'POST', path: string, body?: object) =>
    callApi(house.ctx(actor), addLedgerApi, method, path, body);

  it('tóm tắt: số của điều phối là toàn ngành, số của trường chỉ là của trường', async () => {
    const owedIn = async (actor: Actor) => {
      const { body } = await call(actor, 'GET', `/progress/summary?planId=${planId}`);
      const periods: { periodStart: string; owed: number }[] = body.measures[0].periods;
      return periods.find((period) => period.periodStart === '2023-09-01')?.owed;
    };
    expect(await owedIn(coordinator)).toBe(2);
    expect(await owedIn(head)).toBe(1);
  });

  it('ma trận và danh sách nợ nói cùng một điều, chỉ trong phạm vi', async () => {
    const matrix = await call(head, 'GET', `/progress/matrix?planId=${planId}&measureId=${measureId}`);
    expect(matrix.body.rows).toHaveLength(1);
    expect(matrix.body.rows[0]).toMatchObject({
      unitName: 'Trường THCS mẫu 12',
      cells: [
        { obligationId: august.id, status: 'owed', done: 0 },
        { obligationId: september.id, status: 'owed', done: 1 },
      ],
    });
    const gaps = await call(head, 'GET', `/progress/gaps?planId=${planId}`);
    expect(gaps.body.gaps).toMatchObject([
      { missing: 3, obligationIds: [august.id, september.id], words: expect.stringContaining('thiếu') },
    ]);
  });

  it('phần phải làm của đơn vị khác: như không có', async () => {
    const path = (unitId: string) => `/obligations?planId=${planId}&unitId=${unitId}`;
    expect((await call(head, 'GET', path(neighbour.unitId))).status).toBe(404);
    expect((await call(coordinator, 'GET', path(neighbour.unitId))).status).toBe(200);
    const own = await call(head, 'GET', path(head.unitId));
    expect(own.body.obligations.map((one: { obligationId: string }) => one.obligationId)).toEqual([
      august.id,
      september.id,
    ]);
  });

  it('kế hoạch chưa phát hành hoặc không có: như không có', async () => {
    const draft = await buildPlan(house.services.db, { status: 'in_review' });
    for (const actor of [head, coordinator])
      expect((await call(actor, 'GET', `/progress/gaps?planId=${draft.id}`)).status).toBe(404);
    expect((await call(head, 'GET', '/progress/gaps?planId=khong-phai-ma')).body.code).toBe('app.bad-input');
  });

  it('khai không phát sinh và miễn qua API giữ cùng quy tắc', async () => {
    const reason = 'Trường nghỉ hè';
    const nothing = `/obligations/${august.id}/nothing`;
    expect((await call(head, 'POST', nothing, { reason: ' ' })).body.code).toBe('app.bad-input');
    expect((await call(coordinator, 'POST', nothing, { reason })).status).toBe(404);
    expect((await call(head, 'POST', nothing, { reason })).body).toMatchObject({
      status: 'nothing',
      stateReason: reason,
    });
    expect((await call(head, 'POST', nothing, { reason })).body.code).toBe('ledger.state-changed');
    expect((await call(head, 'POST', `/obligations/${neighbour.id}/exempt`, { reason })).status).toBe(404);
    expect(
      (await call(coordinator, 'POST', `/obligations/${neighbour.id}/exempt`, { reason })).body.status,
    ).toBe('exempt');
  });
});
