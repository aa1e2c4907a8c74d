import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { closeUnit } from '../close-unit.server.ts';
import { foundUnit } from '../found-unit.server.ts';
import { givePost } from '../give-post.server.ts';
import { loadActor } from '../load-actor.server.ts';
import { mergeUnits } from '../merge-units.server.ts';
import { moveUnit } from '../move-unit.server.ts';
import { renameUnit } from '../rename-unit.server.ts';
import { splitUnit } from '../split-unit.server.ts';
import { buildUnit } from '../testing.ts';
import { findUnit, listUnitIdsBelow } from '../unit-store.server.ts';
import { bringChangesIntoForce } from './bring-into-force.server.ts';
import { previewChange } from './preview-change.server.ts';
import { readChangeDetail } from './read-change-detail.server.ts';
import { recordSeen } from './record-change.server.ts';
import type { Recording } from './record-succession.server.ts';
import { saidLineWords } from './said-line.ts';
import { newUnit } from './testing.ts';
import { undoChange, whyNotUndo } from './undo-change.server.ts';

describe('ghi thay đổi đơn vị', () => {
  const house = useTestHouse();
  let coordinator: Actor;
  let so: string;
  let p1: string;
  let p2: string;
  const effectiveOn = '2023-10-01';
  const yesterday = '2023-09-30';

  beforeAll(async () => {
    const { db } = house.services;
    so = (await buildUnit(db, { kind: 'department' })).id;
    p1 = (await buildUnit(db, { kind: 'district_office', parentId: so, name: 'Phòng mẫu 1' })).id;
    p2 = (await buildUnit(db, { kind: 'district_office', parentId: so, name: 'Phòng mẫu 2' })).id;
    coordinator = actorWith('coordinator', { id: so });
  });

  const school = async (name: string, parentId = p1) =>
    (await buildUnit(house.services.db, { name, parentId })).id;
  const ctx = () => house.ctx(coordinator);
  const nameOf = async (id: string, on: string) => (await findUnit(house.services.db, id, on))?.name;

  /** Everything about units, as it is stored. */
  async function stored(): Promise<string> {
    const parts = await Promise.all(
      ['units', 'unit_versions', 'unit_former_codes', 'unit_heirs', 'posts', 'post_holdings'].map(
        async (table) => {
          const { rows } = await sql<{ row: unknown }>`
            select to_jsonb(t) as row from ${sql.table(table)} t order by t::text`.execute(house.services.db);
          return JSON.stringify(rows);
        },
      ),
    );
    return parts.join('\n');
  }

  async function holder(unitId: string, role: 'unit_head' | 'unit_communicator', name: string) {
    const { db } = house.services;
    const userId = `u-${name}`;
    await db
      .insertInto('users')
      .values({ id: userId, name, email: `${userId}@mau.invalid` })
      .execute();
    house.services.clock.set('2023-01-05T09:00:00+07:00');
    await givePost(house.ctx(), { unitId, role, title: `Chức danh ${name}`, userId, holder: name });
    house.services.clock.set('2023-10-16T09:00:00+07:00');
    return userId;
  }

  it('đổi tên từ một ngày, kể cả ngày đã qua hay chưa đến', async () => {
    const id = await school('Trường cũ');
    await renameUnit(ctx(), { unitId: id, effectiveOn, name: 'Trường mới' });
    await renameUnit(ctx(), { unitId: id, effectiveOn: '2024-01-01', name: 'Trường sau' });
    expect(await nameOf(id, yesterday)).toBe('Trường cũ');
    expect(await nameOf(id, effectiveOn)).toBe('Trường mới');
    expect(await nameOf(id, '2024-06-01')).toBe('Trường sau');
  });

  it('sáp nhập: đơn vị cũ kết thúc, người giữ chức danh được chọn sang đơn vị nhận, người khác thôi', async () => {
    const { db } = house.services;
    const a = await school('Trường A');
    const b = await school('Trường B', p2);
    const head = await holder(a, 'unit_head', 'hieu-truong-a');
    const writer = await holder(a, 'unit_communicator', 'phu-trach-a');
    const { holdings } = await mergeUnits(
      ctx(),
      { unitIds: [a], into: { unitId: b }, effectiveOn },
      { moveHolders: 'all', basis: 'Quyết định số 12/QĐ-UBND' },
    );
    expect(holdings.ended).toHaveLength(2);
    expect(await findUnit(db, a, effectiveOn)).toBeNull();
    expect(await loadActor(db, head, '2023-10-16')).toMatchObject({ unitId: b, role: 'unit_head' });
    expect(await loadActor(db, writer, yesterday)).toMatchObject({ unitId: a });
    const now = await loadActor(db, writer, effectiveOn);
    expect(now).toMatchObject({ unitId: b, role: 'unit_communicator' });
    expect(now?.scope).toEqual({ kind: 'units', unitIds: [b, a] });
    expect(await listUnitIdsBelow(db, p2, effectiveOn)).toContain(a);
    expect(await listUnitIdsBelow(db, p1, effectiveOn)).toContain(a);
  });

  it('sáp nhập vào đơn vị đã có hiệu trưởng: hiệu trưởng đơn vị cũ không tự sang', async () => {
    const { db } = house.services;
    const a = await school('Trường A2');
    const b = await school('Trường B2');
    const headA = await holder(a, 'unit_head', 'hieu-truong-a2');
    const headB = await holder(b, 'unit_head', 'hieu-truong-b2');
    await mergeUnits(ctx(), { unitIds: [a], into: { unitId: b }, effectiveOn }, { moveHolders: 'all' });
    expect(await loadActor(db, headA, effectiveOn)).toBeNull();
    expect(await loadActor(db, headB, effectiveOn)).toMatchObject({ unitId: b });
  });

  it('hoàn tác trả lại đúng từng dòng, với mọi loại thay đổi', async () => {
    const a = await school('Trường A3');
    const b = await school('Trường B3');
    await holder(a, 'unit_head', 'hieu-truong-a3');
    const changes: Recording[] = [
      {
        kind: 'rename',
        effectiveOn,
        changes: [{ kind: 'rename', effectiveOn, unitId: a, name: 'Khác', code: 'ma-khac-3' }],
      },
      { kind: 'move', effectiveOn, changes: [{ kind: 'move', effectiveOn, unitId: a, parentId: p2 }] },
      {
        kind: 'merge',
        effectiveOn,
        moveHolders: 'all',
        changes: [
          {
            kind: 'merge',
            effectiveOn,
            unitIds: [a, b],
            into: { unit: newUnit('moi-3', { parentId: p1 }) },
          },
        ],
      },
      {
        kind: 'split',
        effectiveOn,
        changes: [
          {
            kind: 'split',
            effectiveOn,
            unitId: a,
            goesOn: false,
            units: [newUnit('x-3', { parentId: p1 }), newUnit('y-3', { parentId: p1 })],
          },
        ],
      },
      { kind: 'close', effectiveOn, changes: [{ kind: 'close', effectiveOn, unitId: b }] },
    ];
    const before = await stored();
    for (const recording of changes) {
      const { successionId } = await recordSeen(ctx(), recording);
      expect(await stored()).not.toBe(before);
      await undoChange(ctx(), successionId);
      expect(await stored(), recording.kind).toBe(before);
      await expect(undoChange(ctx(), successionId)).rejects.toMatchObject({ code: 'unit.undone-already' });
    }
  });

  it('hoàn tác rồi, bản ghi vẫn nói đúng những gì đã ghi', async () => {
    const a = await school('Trường A11');
    const recording: Recording = {
      kind: 'import',
      effectiveOn,
      changes: [
        { kind: 'rename', effectiveOn, unitId: a, name: 'Trường mẫu tên mới' },
        { kind: 'move', effectiveOn, unitId: a, parentId: p2 },
        { kind: 'found', effectiveOn, unit: newUnit('moi-11', { parentId: p1, name: 'Trường lập 11' }) },
      ],
    };
    const { successionId } = await recordSeen(ctx(), recording);
    const before = await readChangeDetail(ctx(), successionId);
    await undoChange(ctx(), successionId);
    const after = await readChangeDetail(ctx(), successionId);
    expect(after.lines).toEqual(before.lines);
    expect(after.lineCounts).toEqual({ rename: 1, move: 1, found: 1 });
    const words = after.lines?.map(saidLineWords);
    expect(words).toContain('Trường A11 thành Trường mẫu tên mới');
    expect(words).toContain('Trường mẫu tên mới: từ Phòng mẫu 1 về Phòng mẫu 2');
    expect(words?.join()).toContain('Trường lập 11');
    expect(after.change.undoneAt).not.toBeNull();
  });

  it('chỉ hoàn tác được thay đổi ghi sau cùng của các đơn vị đó', async () => {
    const a = await school('Trường A4');
    const b = await school('Trường B4');
    const merged = await mergeUnits(ctx(), { unitIds: [a], into: { unitId: b }, effectiveOn });
    const renamed = await renameUnit(ctx(), { unitId: b, effectiveOn: '2023-10-05', name: 'Trường B4 mới' });
    await expect(undoChange(ctx(), merged.successionId)).rejects.toMatchObject({ code: 'unit.later-change' });
    expect(await whyNotUndo(ctx(), merged.successionId)).toContain('Đổi tên Trường B4');
    await undoChange(ctx(), renamed.successionId);
    await undoChange(ctx(), merged.successionId);
    expect(await nameOf(a, '2023-10-16')).toBe('Trường A4');
  });

  it('đơn vị lập ra mà đã có người giữ chức danh thì không hoàn tác nữa', async () => {
    const { db } = house.services;
    const { unitId } = await foundUnit(ctx(), { unit: newUnit('moi-5', { parentId: p1 }), effectiveOn });
    await holder(unitId, 'unit_communicator', 'phu-trach-5');
    const { id } = await db
      .selectFrom('unit_successions as s')
      .innerJoin('unit_succession_lines as l', 'l.succession_id', 's.id')
      .where('l.to_unit_id', '=', unitId)
      .select('s.id')
      .executeTakeFirstOrThrow();
    await expect(undoChange(ctx(), id)).rejects.toMatchObject({ code: 'unit.has-content' });
    await db.deleteFrom('posts').where('unit_id', '=', unitId).execute();
    await undoChange(ctx(), id);
    expect(await findUnit(db, unitId, '2023-10-16')).toBeNull();
  });

  it('xem trước không để lại gì, nói đúng những gì sẽ ghi', async () => {
    const a = await school('Trường A6');
    const b = await school('Trường B6');
    const recording: Recording = {
      kind: 'merge',
      effectiveOn,
      changes: [{ kind: 'merge', effectiveOn, unitIds: [a], into: { unitId: b } }],
    };
    const before = await stored();
    const preview = await previewChange(ctx(), recording);
    expect(await stored()).toBe(before);
    expect(preview).toMatchObject({ summary: 'Sáp nhập Trường A6 vào Trường B6', when: 'past' });
    await expect(recordSeen(ctx(), recording, 'số khác')).rejects.toMatchObject({
      code: 'unit.preview-outdated',
    });
    expect(await stored()).toBe(before);
    await recordSeen(ctx(), recording, preview.fingerprint);
    expect(await findUnit(house.services.db, a, effectiveOn)).toBeNull();
  });

  it('thay đổi ghi trước ngày thì đến ngày mới có người kế thừa', async () => {
    const { db } = house.services;
    const a = await school('Trường A7');
    const b = await school('Trường B7');
    await mergeUnits(ctx(), { unitIds: [a], into: { unitId: b }, effectiveOn: '2023-11-01' });
    const heirs = () => db.selectFrom('unit_heirs').where('unit_id', '=', a).selectAll().execute();
    expect(await bringChangesIntoForce(ctx())).toBe(0);
    expect(await heirs()).toEqual([]);
    house.services.clock.set('2023-11-01T00:30:00+07:00');
    expect(await bringChangesIntoForce(ctx())).toBeGreaterThan(0);
    expect(await heirs()).toEqual([{ unit_id: a, heir_id: b, from_on: '2023-11-01' }]);
    expect(await bringChangesIntoForce(ctx())).toBe(0);
    house.services.clock.set('2023-10-16T09:00:00+07:00');
  });

  it('kế thừa qua nhiều bước', async () => {
    const { db } = house.services;
    const [a, b, c] = [await school('A8'), await school('B8'), await school('C8')];
    await mergeUnits(ctx(), { unitIds: [a], into: { unitId: b }, effectiveOn: '2023-08-01' });
    await mergeUnits(ctx(), { unitIds: [b], into: { unitId: c }, effectiveOn: '2023-09-01' });
    const heirs = await db
      .selectFrom('unit_heirs')
      .where('unit_id', 'in', [a, b])
      .orderBy('from_on')
      .orderBy('unit_id')
      .selectAll()
      .execute();
    expect(heirs).toHaveLength(3);
    expect(heirs).toContainEqual({ unit_id: a, heir_id: b, from_on: '2023-08-01' });
    expect(heirs).toContainEqual({ unit_id: a, heir_id: c, from_on: '2023-09-01' });
  });

  it('mỗi thay đổi để lại một dòng nhật ký có người ghi, căn cứ và câu tóm tắt', async () => {
    const a = await school('Trường A9');
    await moveUnit(ctx(), { unitId: a, parentId: p2, effectiveOn }, { basis: 'Nghị quyết số 5/NQ-HĐND' });
    const row = await house.services.db
      .selectFrom('event_log')
      .where('name', '=', 'unit.moved')
      .where('unit_id', '=', a)
      .select(['actor_user_id', 'payload'])
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      actor_user_id: coordinator.userId,
      payload: { basis: 'Nghị quyết số 5/NQ-HĐND', summary: 'Chuyển nơi trực thuộc của Trường A9' },
    });
  });

  it.each(['unit_head', 'district_officer', 'task_lead', 'unit_communicator'] as const)(
    '%s không ghi được thay đổi nào và không biết là có',
    async (role) => {
      const a = await school(`Trường của ${role}`);
      const other = house.ctx(actorWith(role, { id: a }));
      const refused = { code: 'app.not-found' };
      const unit = newUnit('khong', { parentId: p1 });
      await expect(renameUnit(other, { unitId: a, effectiveOn, name: 'X' })).rejects.toMatchObject(refused);
      await expect(closeUnit(other, { unitId: a, effectiveOn })).rejects.toMatchObject(refused);
      await expect(foundUnit(other, { unit, effectiveOn })).rejects.toMatchObject(refused);
      await expect(
        splitUnit(other, { unitId: a, effectiveOn, units: [unit], goesOn: true }),
      ).rejects.toMatchObject(refused);
      await expect(undoChange(other, a)).rejects.toMatchObject(refused);
      await expect(closeUnit(house.ctx(), { unitId: a, effectiveOn })).rejects.toMatchObject({
        code: 'app.sign-in-needed',
      });
    },
  );

  it('hai người cùng ghi một lúc: một người được, người kia được báo', async () => {
    const a = await school('Trường A10');
    const results = await Promise.allSettled([
      closeUnit(ctx(), { unitId: a, effectiveOn }),
      mergeUnits(ctx(), { unitIds: [a], into: { unitId: await school('B10') }, effectiveOn }),
    ]);
    expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(results.find((one) => one.status === 'rejected')?.reason).toMatchObject({
      code: 'unit.change-refused',
    });
  });
});
