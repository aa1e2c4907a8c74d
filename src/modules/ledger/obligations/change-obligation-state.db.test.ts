import { describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { countEvidence } from '../credits/count-evidence.server.ts';
import { buildMeasure, buildObligation, evidenceItem } from '../testing.ts';
import {
  declareNothing,
  endExemption,
  exemptObligation,
  takeBackNothing,
} from './change-obligation-state.server.ts';
import { findObligation } from './obligation-store.server.ts';

describe('khai không phát sinh và miễn', () => {
  const house = useTestHouse();
  const reason = 'Trường nghỉ hè, không có hoạt động';
  const head = (unitId: string) => actorWith('unit_head', { id: unitId });
  const coordinator = (unitId: string) => actorWith('coordinator', { id: unitId });
  const stateOf = async (id: string) => (await findObligation(house.services.db, { kind: 'all' }, id))?.state;

  it('đơn vị khai không phát sinh cho phần của mình, rút lại được khi chưa có minh chứng', async () => {
    const one = await buildObligation(house.services.db);
    const ctx = house.ctx(head(one.unitId));
    await declareNothing(ctx, { obligationId: one.id, reason });
    expect(await stateOf(one.id)).toBe('nothing_to_report');
    await takeBackNothing(ctx, { obligationId: one.id });
    expect(await stateOf(one.id)).toBe('owed');
  });

  it('mỗi lần đổi tình trạng để lại một dòng nhật ký có người, lý do', async () => {
    const { db } = house.services;
    const one = await buildObligation(db);
    await exemptObligation(house.ctx(coordinator(one.unitId)), { obligationId: one.id, reason });
    const [line] = await db
      .selectFrom('event_log')
      .select(['name', 'actor_user_id', 'payload'])
      .where('subject_type', '=', 'obligation')
      .where('subject_id', '=', one.id)
      .execute();
    expect(line).toMatchObject({
      name: 'obligation.state-changed',
      actor_user_id: 'user-coordinator',
      payload: { from: 'owed', to: 'exempt', reason },
    });
  });

  it('việc đã làm đủ thì không miễn được; làm một phần thì phần còn lại miễn được', async () => {
    const { db } = house.services;
    const enough = await buildObligation(db, { needed: 2, done: 2 });
    const ctx = house.ctx(coordinator(enough.unitId));
    await expect(exemptObligation(ctx, { obligationId: enough.id, reason })).rejects.toMatchObject({
      code: 'ledger.already-enough',
    });
    expect(await stateOf(enough.id)).toBe('owed');
    const half = await buildObligation(db, { unitId: enough.unitId, needed: 2, done: 1, month: '2023-08' });
    await exemptObligation(ctx, { obligationId: half.id, reason });
    expect(await stateOf(half.id)).toBe('exempt');
  });

  it('miễn rồi bỏ miễn thì lại phải làm', async () => {
    const one = await buildObligation(house.services.db);
    const ctx = house.ctx(coordinator(one.unitId));
    await exemptObligation(ctx, { obligationId: one.id, reason });
    await endExemption(ctx, { obligationId: one.id, reason: 'Trường đã hoạt động lại' });
    expect(await stateOf(one.id)).toBe('owed');
  });

  it.each<[string, (unitId: string) => Actor, typeof exemptObligation]>([
    ['đơn vị khác khai hộ', () => head('00000000-0000-4000-8000-0000000000ff'), declareNothing],
    ['giáo viên khai không phát sinh', (id) => actorWith('staff_member', { id }), declareNothing],
    ['điều phối khai không phát sinh hộ', coordinator, declareNothing],
    ['đơn vị tự miễn', head, exemptObligation],
    ['Phòng GD&ĐT miễn', (id) => actorWith('district_officer', { id }), exemptObligation],
    ['chủ trì nhiệm vụ miễn', (id) => actorWith('task_lead', { id }), exemptObligation],
  ])('%s: trả lời như không có, không thay đổi gì', async (_name, actorOf, command) => {
    const one = await buildObligation(house.services.db);
    const ctx = house.ctx(actorOf(one.unitId));
    await expect(command(ctx, { obligationId: one.id, reason })).rejects.toMatchObject({
      code: 'app.not-found',
    });
    expect(await stateOf(one.id)).toBe('owed');
  });

  it('khách phải đăng nhập', async () => {
    const one = await buildObligation(house.services.db);
    await expect(declareNothing(house.ctx(), { obligationId: one.id, reason })).rejects.toMatchObject({
      code: 'app.sign-in-needed',
    });
  });

  it('mã không phải của ô nào: không tìm thấy, không phải lỗi máy chủ', async () => {
    const one = await buildObligation(house.services.db);
    const ctx = house.ctx(head(one.unitId));
    for (const obligationId of ['khong-phai-ma', '00000000-0000-4000-8000-0000000000aa'])
      await expect(declareNothing(ctx, { obligationId, reason })).rejects.toMatchObject({
        code: 'app.not-found',
      });
  });

  it('thiếu lý do thì không đổi', async () => {
    const one = await buildObligation(house.services.db);
    await expect(
      declareNothing(house.ctx(head(one.unitId)), { obligationId: one.id, reason: ' \n ' }),
    ).rejects.toMatchObject({ code: 'ledger.reason-needed', kind: 'invalid' });
    expect(await stateOf(one.id)).toBe('owed');
  });

  it('đã có minh chứng thì không cần khai', async () => {
    const one = await buildObligation(house.services.db);
    await withTransaction(house.ctx(), (tx) => countEvidence(tx, evidenceItem(one.unitId)));
    await expect(
      declareNothing(house.ctx(head(one.unitId)), { obligationId: one.id, reason }),
    ).rejects.toMatchObject({ code: 'ledger.already-done' });
  });

  it('báo cáo năm không khai không phát sinh được', async () => {
    const { db } = house.services;
    const measure = await buildMeasure(db, { kind: 'report', period: 'plan', needed: 1, counts: ['report'] });
    const one = await buildObligation(db, { measureId: measure.id, needed: 1 });
    await expect(
      declareNothing(house.ctx(head(one.unitId)), { obligationId: one.id, reason }),
    ).rejects.toMatchObject({ code: 'ledger.not-declarable' });
  });

  it('hai người quyết định cùng lúc: một người được, người kia được báo là đã thay đổi', async () => {
    const one = await buildObligation(house.services.db);
    const results = await Promise.allSettled([
      exemptObligation(house.ctx(coordinator(one.unitId)), { obligationId: one.id, reason }),
      declareNothing(house.ctx(head(one.unitId)), { obligationId: one.id, reason }),
    ]);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    const refused = results.find((result) => result.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'ledger.state-changed', kind: 'conflict' });
  });

  it('khai không phát sinh mà bài vẫn đến thì bài được tính', async () => {
    const one = await buildObligation(house.services.db);
    await declareNothing(house.ctx(head(one.unitId)), { obligationId: one.id, reason });
    await withTransaction(house.ctx(), (tx) => countEvidence(tx, evidenceItem(one.unitId)));
    expect(await findObligation(house.services.db, { kind: 'all' }, one.id)).toMatchObject({ done: 1 });
  });
});
