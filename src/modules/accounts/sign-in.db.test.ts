import { beforeAll, describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../tests/support/test-database.ts';
import { createRateLimits } from '../../platform/http/rate-limits.server.ts';
import { buildUnit } from '../units/testing.ts';
import { signIn } from './sign-in.server.ts';
import { buildPerson, clientAt } from './testing.ts';

const password = 'mot cau dai de nho';

describe('đăng nhập', () => {
  const house = useTestHouse();

  beforeAll(async () => {
    const unit = await buildUnit(house.services.db);
    await buildPerson(house.services.db, { username: 'co-chuc-danh', password, postIn: unit.id });
    await buildPerson(house.services.db, { username: 'khong-chuc-danh', password, postIn: null });
  });

  it('đúng mật khẩu thì có phiên, và việc đăng nhập được ghi vào nhật ký', async () => {
    const cookies = await signIn(house.ctx(), { username: ' Co-Chuc-Danh ', password }, clientAt('10.0.0.1'));
    expect(
      cookies.some((cookie) => cookie.startsWith('lantoa.session_token=') && cookie.includes('HttpOnly')),
    ).toBe(true);
    const events = await house.services.db
      .selectFrom('event_log')
      .select(['name', 'actor_user_id'])
      .execute();
    expect(events).toEqual([{ name: 'account.signed-in', actor_user_id: 'u-co-chuc-danh' }]);
  });

  it('sai mật khẩu và sai tên nhận cùng một câu, không có phiên', async () => {
    await expect(
      signIn(house.ctx(), { username: 'co-chuc-danh', password: 'sai' }, clientAt('10.0.0.2')),
    ).rejects.toMatchObject({ code: 'account.wrong-password' });
    await expect(
      signIn(house.ctx(), { username: 'khong-co-ai', password }, clientAt('10.0.0.2')),
    ).rejects.toMatchObject({ code: 'account.wrong-password' });
  });

  it('người không giữ chức danh nào được nói rõ, không nhận phiên', async () => {
    const refused = signIn(house.ctx(), { username: 'khong-chuc-danh', password }, clientAt('10.0.0.3'));
    await expect(refused).rejects.toMatchObject({ code: 'account.no-post' });
    const sessions = house.services.db.selectFrom('sessions').where('user_id', '=', 'u-khong-chuc-danh');
    expect(await sessions.select('id').execute()).toEqual([]);
  });

  it('sai năm lần thì phải chờ, kể cả khi sau đó nhập đúng; máy khác không bị ảnh hưởng', async () => {
    const ctx = { ...house.ctx(), limits: createRateLimits() };
    for (let attempt = 0; attempt < 5; attempt++)
      await expect(
        signIn(ctx, { username: 'co-chuc-danh', password: 'sai' }, clientAt('10.0.0.4')),
      ).rejects.toMatchObject({
        code: 'account.wrong-password',
      });
    await expect(
      signIn(ctx, { username: 'co-chuc-danh', password }, clientAt('10.0.0.4')),
    ).rejects.toMatchObject({
      code: 'app.too-many-requests',
    });
    await expect(
      signIn(ctx, { username: 'co-chuc-danh', password }, clientAt('10.0.0.5')),
    ).resolves.toBeTruthy();
  });
});
