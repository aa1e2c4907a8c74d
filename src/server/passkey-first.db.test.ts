import { beforeAll, describe, expect, it } from 'vitest';
import { useTestHouse } from '../../tests/support/test-database.ts';
import { setPasskeyRule } from '../modules/accounts/index.server.ts';
import { cookieOf, password, somebody } from '../modules/accounts/testing.ts';
import { buildUnit } from '../modules/units/testing.ts';
import type { Role } from '../platform/auth/actor.ts';
import { createApp } from './app.server.ts';

type Ask = (path: string, method?: string) => Promise<Response>;

describe('người duyệt đưa ra khóa truy cập trước khi làm việc khác', () => {
  const house = useTestHouse();
  let unitId: string;

  beforeAll(async () => {
    unitId = (await buildUnit(house.services.db)).id;
    house.services.config.baseUrl = 'https://lantoa.test';
  });

  async function signedIn(role: Role, give?: { passkey?: boolean; graceUntil?: Date; shown?: boolean }) {
    const { db } = house.services;
    const app = createApp(house.services, () => Promise.reject(new Error('no screens')), 'production');
    const send = (path: string, init: RequestInit) =>
      app.fetch(new Request(`http://lantoa.test${path}`, init)) as Promise<Response>;
    const { userId, username } = await somebody(db, unitId, role);
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
    const body = JSON.stringify({ username, password });
    const answer = await send('/api/v1/sign-in', { method: 'POST', headers, body });
    const cookie = cookieOf(answer.headers.getSetCookie());
    if (give?.passkey) {
      const key = { id: `khoa-${userId}`, user_id: userId, public_key: Buffer.from('x'), counter: 0 };
      await db
        .insertInto('passkeys')
        .values({ ...key, name: 'Máy mẫu', created_at: new Date() })
        .execute();
    }
    if (give?.graceUntil)
      await db
        .updateTable('users')
        .set({ passkey_grace_until: give.graceUntil })
        .where('id', '=', userId)
        .execute();
    if (give?.shown)
      await db
        .updateTable('sessions')
        .set({ passkey_at: new Date() })
        .where('user_id', '=', userId)
        .execute();
    const ask: Ask = async (path, method = 'GET') =>
      send(path, { method, headers: { cookie, 'sec-fetch-site': 'same-origin' } });
    return { ask, userId };
  }

  const page = '/tai-khoan/khoa-truy-cap';
  const over = new Date(Date.now() - 1);

  it.each(['/', '/tien-do', '/tai-khoan', '/khong-co', `${page}/`, '/TAI-KHOAN/khoa-truy-cap'])(
    'có khóa mà vào bằng mật khẩu: mọi trang dẫn đến nơi đưa ra khóa, %s',
    async (path) => {
      const { ask } = await signedIn('unit_head', { passkey: true });
      const answer = await ask(path);
      expect(answer.status).toBe(302);
      expect(answer.headers.get('location')).toBe(`${page}?tiep=${encodeURIComponent(path)}`);
    },
  );

  it('kể cả biểu mẫu, dữ liệu trang của bộ định tuyến và API', async () => {
    const { ask } = await signedIn('unit_head', { passkey: true });
    const sent = await ask('/tai-khoan', 'POST');
    expect([sent.status, sent.headers.get('location')]).toEqual([302, page]);
    const data = await ask('/tien-do.data');
    expect([data.status, data.headers.get('x-remix-redirect')]).toEqual([204, `${page}?tiep=%2Ftien-do`]);
    for (const path of ['/api/v1/units', '/api/v1/khong-co']) {
      const answer = await ask(path);
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ error: { code: 'account.passkey-needed' } });
    }
  });

  it('đưa ra rồi, còn trong hạn, không phải người duyệt, hay nơi không bắt buộc: làm việc như thường', async () => {
    const fine = async (ask: Ask) => expect((await ask('/api/v1/plans')).status).toBe(200);
    await fine((await signedIn('unit_head', { passkey: true, shown: true })).ask);
    await fine((await signedIn('unit_head')).ask);
    await fine((await signedIn('unit_communicator', { passkey: true, graceUntil: over })).ask);
    const late = await signedIn('coordinator', { graceUntil: over });
    expect((await late.ask('/api/v1/plans')).status).toBe(403);
    await setPasskeyRule(house.ctx(), false);
    await fine(late.ask);
    await setPasskeyRule(house.ctx(), true);
    expect((await late.ask('/api/v1/plans')).status).toBe(403);
  });

  it('hạn 14 ngày tính từ lần đăng nhập đầu của người duyệt; người khác không có hạn', async () => {
    const graceOf = async (userId: string) =>
      (
        await house.services.db
          .selectFrom('users')
          .where('id', '=', userId)
          .select('passkey_grace_until as until')
          .executeTakeFirstOrThrow()
      ).until;
    const days = 24 * 60 * 60 * 1000;
    const head = await graceOf((await signedIn('unit_head')).userId);
    expect(Math.abs(head!.getTime() - Date.now() - 14 * days)).toBeLessThan(60_000);
    expect(await graceOf((await signedIn('staff_member')).userId)).toBeNull();
  });

  it('địa chỉ trong yêu cầu không tắt được quy định; không có BASE_URL thì quy định chưa áp dụng', async () => {
    const { ask } = await signedIn('unit_head', { passkey: true });
    // The requests above come to plain http all along.
    expect((await ask('/api/v1/plans')).status).toBe(403);
    house.services.config.baseUrl = undefined;
    expect((await ask('/api/v1/plans')).status).toBe(200);
    house.services.config.baseUrl = 'https://lantoa.test';
  });
});
