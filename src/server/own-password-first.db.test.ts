import { beforeAll, describe, expect, it } from 'vitest';
import { useTestHouse } from '../../tests/support/test-database.ts';
import { cookieOf, password, somebody } from '../modules/accounts/testing.ts';
import { buildUnit } from '../modules/units/testing.ts';
import { createApp } from './app.server.ts';

describe('người dùng mật khẩu cấp lần đầu', () => {
  const house = useTestHouse();
  let ask: (path: string, method?: string) => Promise<Response>;
  let askWithOwn: typeof ask;

  beforeAll(async () => {
    const app = createApp(house.services, () => Promise.reject(new Error('no screens')), 'production');
    const send = (path: string, init: RequestInit) =>
      app.fetch(new Request(`http://lantoa.test${path}`, init)) as Promise<Response>;
    const signedIn = async (until?: Date): Promise<typeof ask> => {
      const unit = await buildUnit(house.services.db);
      const { username } = await somebody(house.services.db, unit.id, until);
      const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
      const body = JSON.stringify({ username, password });
      const answer = await send('/api/v1/sign-in', { method: 'POST', headers, body });
      const cookie = cookieOf(answer.headers.getSetCookie());
      return async (path, method = 'GET') =>
        send(path, { method, headers: { cookie, 'sec-fetch-site': 'same-origin' } });
    };
    ask = await signedIn(new Date(Date.now() + 60_000));
    askWithOwn = await signedIn();
  });

  const page = '/tai-khoan/mat-khau-moi';

  it.each([
    '/',
    '/tien-do',
    '/tai-khoan',
    '/bai-dang?vua=dang',
    '/khong-co',
    `${page}/`,
    '/TAI-KHOAN/mat-khau-moi',
  ])('mọi trang dẫn đến nơi đặt mật khẩu riêng: %s', async (path) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, page]);
  });

  it('kể cả biểu mẫu và dữ liệu trang của bộ định tuyến', async () => {
    const sent = await ask('/tai-khoan', 'POST');
    expect([sent.status, sent.headers.get('location')]).toEqual([302, page]);
    const data = await ask('/tien-do.data');
    expect([data.status, data.headers.get('x-remix-redirect')]).toEqual([204, page]);
  });

  it('API trả lời 403 với mã rõ ràng, và không cho biết gì thêm', async () => {
    for (const path of ['/api/v1/units', '/api/v1/khong-co']) {
      const answer = await ask(path);
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ error: { code: 'account.own-password-needed' } });
    }
  });

  it('người đã có mật khẩu riêng không bị chặn', async () => {
    expect((await askWithOwn('/api/v1/plans')).status).toBe(200);
  });
});
