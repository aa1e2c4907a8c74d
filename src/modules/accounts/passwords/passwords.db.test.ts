import { beforeAll, describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../../tests/support/test-database.ts';
import { createRateLimits } from '../../../platform/http/rate-limits.server.ts';
import { buildUnit } from '../../units/testing.ts';
import { findSession } from '../sessions/find-session.server.ts';
import { signIn } from '../sign-in.server.ts';
import { actingAs, clientAt, enter, eventsOf, password, somebody } from '../testing.ts';
import { changePassword } from './change-password.server.ts';

describe('đổi mật khẩu', () => {
  const house = useTestHouse();
  let unitId: string;

  beforeAll(async () => {
    unitId = (await buildUnit(house.services.db)).id;
  });

  const newPassword = 'chuồn chuồn bay thấp thì mưa';

  it('kết thúc mọi phiên khác, ghi vào nhật ký; chỉ mật khẩu mới còn dùng được', async () => {
    const { userId, username } = await somebody(house.services.db, unitId);
    const other = await enter(house.ctx(), username);
    const { session, headers } = await enter(house.ctx(), username);
    const ctx = await actingAs(house.ctx(), userId);
    expect(await changePassword(ctx, session, { oldPassword: password, newPassword })).toBe(1);
    expect(await findSession(ctx, other.headers)).toBeNull();
    expect(await findSession(ctx, headers)).not.toBeNull();
    const withOld = signIn(house.ctx(), { username, password }, clientAt('10.0.0.3'));
    await expect(withOld).rejects.toMatchObject({ code: 'account.wrong-password' });
    await signIn(house.ctx(), { username, password: newPassword }, clientAt('10.0.0.3'));
    expect(await eventsOf(house.services.db, userId, 'account.password-changed')).toEqual([
      { sessionsEnded: 1 },
    ]);
  });

  it('sai mật khẩu đang dùng, mật khẩu mới yếu hoặc như cũ: không đổi gì', async () => {
    const { userId, username } = await somebody(house.services.db, unitId);
    const other = await enter(house.ctx(), username);
    const { session } = await enter(house.ctx(), username);
    const ctx = await actingAs(house.ctx(), userId);
    const tries = [
      [{ oldPassword: 'sai', newPassword }, 'account.wrong-old-password'],
      [{ oldPassword: password, newPassword: 'ngắn' }, 'account.weak-password'],
      [{ oldPassword: password, newPassword: `${username} ${username}` }, 'account.weak-password'],
      [{ oldPassword: password, newPassword: password }, 'account.weak-password'],
    ] as const;
    for (const [input, code] of tries)
      await expect(changePassword(ctx, session, input)).rejects.toMatchObject({ code });
    expect(await findSession(ctx, other.headers)).not.toBeNull();
    await enter(house.ctx(), username);
    expect(await eventsOf(house.services.db, userId, 'account.password-changed')).toEqual([]);
  });

  it('ai nhặt được phiên đang mở không thử mật khẩu mãi được', async () => {
    const { userId, username } = await somebody(house.services.db, unitId);
    const { session } = await enter(house.ctx(), username);
    const ctx = { ...(await actingAs(house.ctx(), userId)), limits: createRateLimits() };
    for (let time = 0; time < 5; time++)
      await expect(changePassword(ctx, session, { oldPassword: 'sai', newPassword })).rejects.toMatchObject({
        code: 'account.wrong-old-password',
      });
    const right = changePassword(ctx, session, { oldPassword: password, newPassword });
    await expect(right).rejects.toMatchObject({ code: 'app.too-many-requests' });
  });
});
