import { describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../../tests/support/test-database.ts';
import { joinWith, password, signIn } from '../../accounts/testing.ts';
import { loadActor } from '../../units/index.server.ts';
import { addUser } from './add-user.server.ts';
import { resetUser } from './reset-user.server.ts';
import { newUserSchema } from './schema.ts';

const first = {
  username: 'quan.tri',
  name: 'Người quản trị mẫu',
  role: 'system_administrator',
  department: 'Sở GD&ĐT Tỉnh mẫu',
} as const;

describe('tài khoản tạo bằng lệnh', () => {
  const house = useTestHouse();
  const today = '2023-10-16';

  const actorOf = async (username: string) => {
    const { db } = house.services;
    const user = await db
      .selectFrom('users')
      .select('id')
      .where('username', '=', username)
      .executeTakeFirstOrThrow();
    return loadActor(db, user.id, today);
  };

  it('nhà chưa có đơn vị thì đòi tên Sở, và không để lại gì khi bị từ chối', async () => {
    const { department: _, ...without } = first;
    await expect(addUser(house.ctx(), without)).rejects.toMatchObject({
      code: 'administration.department-needed',
    });
    expect(await house.services.db.selectFrom('users').select('id').execute()).toEqual([]);
  });

  it('người quản trị đầu tiên vào được qua đường dẫn vừa in, với đúng quyền', async () => {
    const added = await addUser(house.ctx(), newUserSchema.parse(first));
    expect(added).toMatchObject({ unitFounded: true, unitName: 'Sở GD&ĐT Tỉnh mẫu' });
    expect(await signIn(house.ctx(), first.username, password)).toBe(false);
    await joinWith(house.ctx(), added.link.code);
    expect(await signIn(house.ctx(), first.username, password)).toBe(true);
    expect(await actorOf(first.username)).toMatchObject({
      role: 'system_administrator',
      unitName: 'Sở GD&ĐT Tỉnh mẫu',
      scope: { kind: 'all' },
    });
  });

  it('người sau vào đơn vị đã có theo mã; tên đăng nhập không dùng hai lần; mã lạ bị từ chối', async () => {
    const second = {
      username: 'dieu.phoi',
      name: 'Người điều phối mẫu',
      role: 'coordinator',
      unit: 'so',
    } as const;
    await addUser(house.ctx(), second);
    expect((await actorOf('dieu.phoi'))?.role).toBe('coordinator');
    await expect(addUser(house.ctx(), second)).rejects.toMatchObject({ code: 'account.username-taken' });
    await expect(addUser(house.ctx(), { ...second, username: 'khac', unit: 'la' })).rejects.toMatchObject({
      code: 'administration.unit-unknown',
    });
    await expect(addUser(house.ctx(), first)).rejects.toMatchObject({
      code: 'administration.department-exists',
    });
  });

  it('cấp lại: mọi phiên cũ kết thúc, mật khẩu cũ còn đến khi đặt mật khẩu mới; nhật ký không có mã', async () => {
    const { db } = house.services;
    const { link: first } = await addUser(house.ctx(), {
      username: 'can.bo',
      name: 'Cán bộ mẫu',
      role: 'task_lead',
      unit: 'so',
    });
    await joinWith(house.ctx(), first.code);
    expect(await signIn(house.ctx(), 'can.bo', password)).toBe(true);
    const { link } = await resetUser(house.ctx(), 'can.bo');
    const sessions = await db.selectFrom('sessions').where('token', '!=', '').select('user_id').execute();
    expect(sessions.filter((one) => one.user_id === 'can.bo')).toEqual([]);
    await joinWith(house.ctx(), link.code, 'một câu khác hẳn để nhớ');
    expect(await signIn(house.ctx(), 'can.bo', password)).toBe(false);
    expect(await signIn(house.ctx(), 'can.bo', 'một câu khác hẳn để nhớ')).toBe(true);
    const log = await db.selectFrom('event_log').select(['name', 'payload']).orderBy('id').execute();
    expect(log.map((row) => row.name)).toContain('account.recovered');
    for (const secret of [first.code, link.code, password]) expect(JSON.stringify(log)).not.toContain(secret);
    await expect(resetUser(house.ctx(), 'khong.co')).rejects.toMatchObject({ code: 'account.unknown-name' });
  });
});
