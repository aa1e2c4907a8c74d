import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import { type BuiltUnit, buildUnit } from '../../units/testing.ts';
import { addUser } from '../users/add-user.server.ts';
import { eventLogHref, readEventLogAddress } from './event-log-address.ts';
import { findLastProof } from './event-log-store.server.ts';
import { proveEventLog } from './prove-event-log.server.ts';
import { readEventLog } from './read-event-log.server.ts';

describe('nhật ký', () => {
  const house = useTestHouse();
  let school: BuiltUnit;
  let other: BuiltUnit;

  const read = (query = '') =>
    readEventLog(house.services.db, readEventLogAddress(new URLSearchParams(query)));

  beforeAll(async () => {
    const { db } = house.services;
    school = await buildUnit(db, { name: 'Trường THCS Đông mẫu 12' });
    other = await buildUnit(db, { name: 'Trường THPT mẫu 1' });
    const code = (
      await db.selectFrom('units').select('code').where('id', '=', school.id).executeTakeFirstOrThrow()
    ).code;
    await addUser(house.ctx(), { username: 'can.bo', name: 'Cán bộ Đỗ Mẫu', role: 'unit_head', unit: code });
    const user = await db.selectFrom('users').select('id').executeTakeFirstOrThrow();
    for (let no = 1; no <= 60; no++)
      await say('article.published', school, { title: `Bài mẫu ${no}` }, user.id);
    house.services.clock.set('2023-10-17T08:00:00+07:00');
    await say('article.published', other, { title: 'Bài của trường khác' }, 'nguoi-khac');
    await say('kho.mo-khoa', other, {}, 'nguoi-khac');
  });

  async function say(name: string, unit: BuiltUnit, payload: object, userId: string) {
    const { db, clock } = house.services;
    await db
      .insertInto('event_log')
      .values({
        name,
        at: clock.now(),
        actor_user_id: userId,
        unit_id: unit.id,
        subject_type: 'article',
        subject_id: unit.id,
        payload: JSON.stringify(payload),
      })
      .execute();
  }

  it('mới nhất trước, 50 dòng một trang; sang trang rồi quay lại thì không sót, không lặp', async () => {
    const first = await read();
    expect(first.lines).toHaveLength(50);
    expect(first.lines[0]).toMatchObject({ what: 'kho.mo-khoa', unit: { name: 'Trường THPT mẫu 1' } });
    expect(first.newerHref).toBeNull();
    const second = await read(first.olderHref!.split('?')[1]);
    expect(second.olderHref).toBeNull();
    const ids = [...first.lines, ...second.lines].map((line) => line.id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a));
    const { count } = await house.services.db
      .selectFrom('event_log')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(ids).toHaveLength(count);
    const back = await read(second.newerHref!.split('?')[1]);
    expect(back.lines.map((line) => line.id)).toEqual(first.lines.map((line) => line.id));
    expect(back.newerHref).toBeNull();
  });

  it('lọc theo đơn vị (có dấu hay không), người, loại và ngày', async () => {
    const titles = async (query: string) => (await read(query)).lines.map((line) => line.detail);
    expect(await titles('don-vi=truong+thpt+mau')).toEqual([null, '“Bài của trường khác”']);
    expect(await titles('ngay=2023-10-17&loai=article.published')).toEqual(['“Bài của trường khác”']);
    expect((await read('nguoi=do+mau&loai=article.published')).lines).toHaveLength(50);
    expect((await read('nguoi=can.bo')).lines[0]).toMatchObject({
      who: 'Cán bộ Đỗ Mẫu',
      detail: '“Bài mẫu 60”',
    });
    expect((await read('don-vi=khong+co')).lines).toEqual([]);
  });

  it('dòng nói bằng lời và dẫn tới nơi có trang', async () => {
    const [line] = (await read('nguoi=can.bo&loai=article.published')).lines;
    expect(line).toMatchObject({
      what: 'Xuất bản bài',
      when: '16/10/2023, 09:00',
      href: `/bai-dang/${school.id}`,
      unit: { id: school.id, name: school.name },
    });
    expect(eventLogHref(readEventLogAddress(new URLSearchParams()))).toBe('/quan-tri/nhat-ky');
  });

  it('chứng minh nhật ký: chỉ quản trị hệ thống, kết quả nằm trong nhật ký', async () => {
    for (const role of ['coordinator', 'district_officer', 'unit_head'] as const)
      await expect(proveEventLog(house.ctx(actorWith(role, school)))).rejects.toMatchObject({
        code: 'app.not-found',
      });
    expect(await findLastProof(house.services.db)).toBeNull();
    await proveEventLog(house.ctx(actorWith('system_administrator', school)));
    const { proof } = await read();
    expect(proof).toMatchObject({
      broken: null,
      events: expect.any(Number),
      head: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(proof!.events).toBeGreaterThan(60);
  });

  it('nhật ký bị sửa thì lần chứng minh sau nói đúng mắt xích đứt', async () => {
    const { db } = house.services;
    await db.transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx);
      await sql`update event_log set payload = '{"title":"khác"}' where id = (select event_id from audit_chain where no = 9)`.execute(
        tx,
      );
    });
    await proveEventLog(house.ctx(actorWith('system_administrator', school)));
    expect((await read()).proof).toMatchObject({ broken: { no: 9, reason: 'changed' }, events: 8 });
  });
});
