import { beforeAll, describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../tests/support/test-database.ts';
import { hashPassword } from '../../platform/auth/password-hash.server.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import { createRateLimits } from '../../platform/http/rate-limits.server.ts';
import { buildUnit } from '../units/testing.ts';
import { signIn } from './sign-in.server.ts';

const password = 'mot cau dai de nho';

async function buildPerson(db: Db, username: string, postIn: string | null): Promise<void> {
  const id = `u-${username}`;
  await db
    .insertInto('users')
    .values({ id, name: username, email: `${username}@mau.invalid`, username })
    .execute();
  const account = { id: `a-${username}`, account_id: id, provider_id: 'credential', user_id: id };
  await db
    .insertInto('accounts')
    .values({ ...account, password: await hashPassword(password) })
    .execute();
  if (!postIn) return;
  const post = await db
    .insertInto('posts')
    .values({ unit_id: postIn, role: 'unit_communicator', title: 'Phụ trách truyền thông' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('post_holdings')
    .values({ post_id: post.id, user_id: id, held_from: '2020-01-01' })
    .execute();
}

describe('đăng nhập', () => {
  const house = useTestHouse();

  beforeAll(async () => {
    const unit = await buildUnit(house.services.db);
    await buildPerson(house.services.db, 'co-chuc-danh', unit.id);
    await buildPerson(house.services.db, 'khong-chuc-danh', null);
  });

  it('đúng mật khẩu thì có phiên, và việc đăng nhập được ghi vào nhật ký', async () => {
    const cookies = await signIn(house.ctx(), { username: ' Co-Chuc-Danh ', password }, '10.0.0.1');
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
    const wrong = signIn(house.ctx(), { username: 'co-chuc-danh', password: 'sai' }, '10.0.0.2');
    const unknown = signIn(house.ctx(), { username: 'khong-co-ai', password }, '10.0.0.2');
    await expect(wrong).rejects.toMatchObject({ code: 'account.wrong-password' });
    await expect(unknown).rejects.toMatchObject({ code: 'account.wrong-password' });
  });

  it('người không giữ chức danh nào được nói rõ, không nhận phiên', async () => {
    const refused = signIn(house.ctx(), { username: 'khong-chuc-danh', password }, '10.0.0.3');
    await expect(refused).rejects.toMatchObject({ code: 'account.no-post' });
  });

  it('sai năm lần thì phải chờ, kể cả khi sau đó nhập đúng; máy khác không bị ảnh hưởng', async () => {
    const ctx = { ...house.ctx(), limits: createRateLimits() };
    for (let attempt = 0; attempt < 5; attempt++)
      await expect(
        signIn(ctx, { username: 'co-chuc-danh', password: 'sai' }, '10.0.0.4'),
      ).rejects.toMatchObject({
        code: 'account.wrong-password',
      });
    await expect(signIn(ctx, { username: 'co-chuc-danh', password }, '10.0.0.4')).rejects.toMatchObject({
      code: 'app.too-many-requests',
    });
    await expect(signIn(ctx, { username: 'co-chuc-danh', password }, '10.0.0.5')).resolves.toBeTruthy();
  });
});
