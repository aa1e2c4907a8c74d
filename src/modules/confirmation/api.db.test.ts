import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { callApi } from '../../../tests/support/call-api.ts';
import { actorWith, useTestHouse } from '../../../tests/support/test-database.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { countEvidence } from '../ledger/index.server.ts';
import { buildMeasure, buildObligation, evidenceItem } from '../ledger/testing.ts';
import { buildUnit } from '../units/testing.ts';
import { addConfirmationApi } from './api.server.ts';

describe('API xác nhận', () => {
  const house = useTestHouse();

  const call = (actor: Actor, method: 'GET' | 'POST', path: string, body?: object) =>
    callApi(house.ctx(actor), addConfirmationApi, method, path, body);

  /** Two districts with one school and one post each, looked after by one person. */
  async function twoPlaces() {
    const { db } = house.services;
    const measure = await buildMeasure(db);
    const department = await buildUnit(db, { kind: 'department', name: 'Sở mẫu' });
    const place = async (name: string) => {
      const office = await buildUnit(db, { kind: 'district_office', name, parentId: department.id });
      const school = await buildUnit(db, { name: `Trường của ${name}`, parentId: office.id });
      await buildObligation(db, { measureId: measure.id, unitId: school.id });
      await withTransaction(house.ctx(), (tx) => countEvidence(tx, evidenceItem(school.id)));
      return { office, school };
    };
    const first = await place('Phòng GD&ĐT Huyện mẫu 01');
    const second = await place('UBND xã mẫu 3');
    const userId = randomUUID();
    await db
      .insertInto('users')
      .values({ id: userId, name: 'Người mẫu', email: `${userId}@mau.invalid` })
      .execute();
    const unitIds = [first.office, first.school, second.office, second.school].map((unit) => unit.id);
    const actor = actorWith('district_officer', department, { userId, scope: { kind: 'units', unitIds } });
    return { actor, first, second };
  }

  it('lọc theo địa bàn, kể cả xã; địa bàn ngoài phạm vi thì không có gì', async () => {
    const { actor, first, second } = await twoPlaces();
    const names = async (query: string) => {
      const { body } = await call(actor, 'GET', `/evidence/waiting${query}`);
      return body.evidence.map((one: { unitName: string }) => one.unitName);
    };
    expect(await names('')).toHaveLength(2);
    expect(await names(`?placeId=${first.office.id}`)).toEqual([first.school.name]);
    expect(await names(`?placeId=${second.office.id}`)).toEqual([second.school.name]);
    expect(await names(`?placeId=${randomUUID()}`)).toEqual([]);
    expect(await names('?page=2')).toEqual([]);
  });

  it('xác nhận, trả lại: gửi lại cùng mã thì nhận kết quả cũ, không làm hai lần; khác nội dung thì bị từ chối', async () => {
    const { actor } = await twoPlaces();
    const { body } = await call(actor, 'GET', '/evidence/waiting');
    const [one, other] = body.evidence as { id: string; revision: number }[];
    const seen = [{ id: one!.id, revision: one!.revision }];
    const requestKey = randomUUID();
    const first = await call(actor, 'POST', '/evidence/confirmations', { requestKey, seen });
    expect(first).toEqual({ status: 200, body: { batchId: requestKey, confirmed: 1, passedOver: 0 } });
    expect(await call(actor, 'POST', '/evidence/confirmations', { requestKey, seen })).toEqual(first);
    const changed = [{ id: other!.id, revision: other!.revision }];
    expect((await call(actor, 'POST', '/evidence/confirmations', { requestKey, seen: changed })).status).toBe(
      422,
    );
    const giveBack = { requestKey: randomUUID(), revision: other!.revision, reason: 'Bài không đúng chủ đề' };
    const path = `/evidence/${other!.id}/return`;
    const returned = await call(actor, 'POST', path, giveBack);
    expect(returned.status).toBe(200);
    expect(await call(actor, 'POST', path, giveBack)).toEqual(returned);
    expect((await call(actor, 'GET', '/evidence/waiting')).body.evidence).toEqual([]);
    expect(
      (await call(actor, 'POST', path, { ...giveBack, requestKey: randomUUID(), reason: '' })).status,
    ).toBe(422);
  });
});
