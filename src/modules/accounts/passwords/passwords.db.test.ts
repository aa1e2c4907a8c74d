import { beforeAll, describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../../tests/support/test-database.ts';
import { createRateLimits } from '../../../platform/http/rate-limits.server.ts';
import { buildUnit } from '../../units/testing.ts';
import { resetPassword } from '../reset-password.server.ts';
import { findSession } from '../sessions/find-session.server.ts';
import { signIn } from '../sign-in.server.ts';
import { actingAs, clientAt, enter, eventsOf, password, somebody } from '../testing.ts';
import { changePassword, setOwnPassword } from './change-password.server.ts';

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
      { wasFirst: false, sessionsEnded: 1 },
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

describe('mật khẩu cấp lần đầu', () => {
  const house = useTestHouse();
  let unitId: string;

  beforeAll(async () => {
    unitId = (await buildUnit(house.services.db)).id;
  });

  const hours = 60 * 60 * 1000;
  const newPassword = 'chuồn chuồn bay thấp thì mưa';

  it('mở được đúng việc đặt mật khẩu riêng; đặt xong thì dùng như thường', async () => {
    const { userId, username } = await somebody(house.services.db, unitId, new Date(Date.now() + hours));
    const { session, headers } = await enter(house.ctx(), username);
    expect(session.needsOwnPassword).toBe(true);
    const ctx = await actingAs(house.ctx(), userId);
    const same = setOwnPassword(ctx, session, password);
    await expect(same).rejects.toMatchObject({ code: 'account.weak-password' });
    await setOwnPassword(ctx, session, newPassword);
    expect((await findSession(ctx, headers))?.session.needsOwnPassword).toBe(false);
    expect(await eventsOf(house.services.db, userId, 'account.password-changed')).toEqual([
      { wasFirst: true, sessionsEnded: 0 },
    ]);
    const again = setOwnPassword(ctx, session, 'mèo đen ngủ trên mái nhà');
    await expect(again).rejects.toMatchObject({ code: 'app.not-found' });
    const withFirst = signIn(house.ctx(), { username, password }, clientAt('10.0.0.4'));
    await expect(withFirst).rejects.toMatchObject({ code: 'account.wrong-password' });
  });

  it('chỉ nằm trong tay một người: đăng nhập lần nữa kết thúc phiên trước', async () => {
    const { username } = await somebody(house.services.db, unitId, new Date(Date.now() + hours));
    const first = await enter(house.ctx(), username);
    await enter(house.ctx(), username);
    expect(await findSession(house.ctx(), first.headers)).toBeNull();
  });

  it('hết hạn thì không mở phiên nào, và nói rõ', async () => {
    const { userId, username } = await somebody(house.services.db, unitId, new Date(Date.now() - 1));
    await expect(enter(house.ctx(), username)).rejects.toMatchObject({ code: 'account.first-password-over' });
    const rows = house.services.db.selectFrom('sessions').where('user_id', '=', userId).select('id');
    expect(await rows.execute()).toEqual([]);
  });

  it('cấp lại mật khẩu cũng là cấp lần đầu, 72 giờ; tài khoản mẫu thì không', async () => {
    const { db } = house.services;
    const [real, sample] = [
      await somebody(house.services.db, unitId),
      await somebody(house.services.db, unitId),
    ];
    await db.updateTable('users').set({ is_sample: true }).where('id', '=', sample.userId).execute();
    for (const { username } of [real, sample]) await resetPassword(house.ctx(), username, 'argon2id$00$00');
    const until = async (userId: string) =>
      (await db.selectFrom('users').where('id', '=', userId).selectAll().executeTakeFirstOrThrow())
        .first_password_until;
    const left = (await until(real.userId))!.getTime() - Date.now();
    expect(Math.abs(left - 72 * hours)).toBeLessThan(60_000);
    expect(await until(sample.userId)).toBeNull();
  });
});
