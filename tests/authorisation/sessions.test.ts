import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/server/app.server.ts';
import { builtScreens } from '../support/built-screens.ts';
import { type TestHouse, useTestHouse } from '../support/test-database.ts';
import { buildPeople, buildTree, password, people, usernameOf } from './people.ts';
import { openSite, type Site } from './site.ts';

const head = people.find((one) => one.name === 'unit_head-child')!;
let house: TestHouse;
let site: Site;

describe('phiên đăng nhập', () => {
  house = useTestHouse();
  beforeAll(async () => {
    await buildPeople(house.services.db, await buildTree(house.services.db));
    site = await openSite(house);
  }, 120_000);

  const isIn = async (cookie: string) =>
    (await site.send('GET', { path: '/bai-dang' }, cookie)).status === 200;

  test('hết hiệu lực sau 12 giờ dù vẫn đang dùng', async () => {
    const cookie = await site.signIn(head);
    expect(await isIn(cookie)).toBe(true);
    await sql`update sessions set created_at = now() - interval '12 hours 1 minute'`.execute(
      house.services.db,
    );
    expect(await isIn(cookie)).toBe(false);
  });

  test('hết hiệu lực sau 60 phút không dùng', async () => {
    const cookie = await site.signIn(head);
    await sql`update sessions set updated_at = now() - interval '59 minutes'`.execute(house.services.db);
    expect(await isIn(cookie)).toBe(true);
    await sql`update sessions set updated_at = now() - interval '61 minutes'`.execute(house.services.db);
    expect(await isIn(cookie)).toBe(false);
  });

  test('không dùng lại được sau khi đăng xuất', async () => {
    const cookie = await site.signIn(head);
    await site.send('POST', { path: '/dang-xuat', form: {} }, cookie);
    expect(await isIn(cookie)).toBe(false);
  });

  test('mất quyền từ yêu cầu tiếp theo khi thôi giữ chức danh', async () => {
    const cookie = await site.signIn(head);
    const holding = sql`update post_holdings set held_to = ${'2023-10-16'} where user_id =
      (select id from users where name = ${head.name})`;
    await holding.execute(house.services.db);
    expect(await isIn(cookie)).toBe(false);
    await sql`update post_holdings set held_to = null where user_id =
      (select id from users where name = ${head.name})`.execute(house.services.db);
    expect(await isIn(cookie)).toBe(true);
  });

  test('mỗi lần đăng nhập là một phiên mới; cookie không đọc được bằng script', async () => {
    const planted = 'lantoa.session_token=ke-gian-dat-truoc.abc';
    const json = { username: usernameOf(head), password };
    const answer = await site.send('POST', { path: '/api/v1/sign-in', json }, planted);
    const cookies = answer.headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) {
      expect(cookie).not.toContain('ke-gian');
      expect(cookie).toMatch(/HttpOnly/i);
      expect(cookie).toMatch(/SameSite=Lax/i);
      expect(cookie).toMatch(/Path=\//i);
    }
    const again = await site.send('POST', { path: '/api/v1/sign-in', json }, planted);
    expect(again.headers.getSetCookie()[0]).not.toBe(cookies[0]);
  });

  test.each([
    '//xau.example/a',
    '/\\xau.example',
    'https://xau.example',
    'javascript:alert(1)',
    '/\t/xau.example',
    '/%0d%0aSet-Cookie:x=1',
    '',
  ])('đăng nhập xong không bị đưa sang trang khác: %j', async (next) => {
    const form = { username: usernameOf(head), password, next };
    const answer = await site.send('POST', { path: '/dang-nhap', form }, '');
    expect(answer.status).toBeGreaterThanOrEqual(300);
    const location = answer.headers.get('location')!;
    expect(new URL(location, 'http://lantoa.test').origin).toBe('http://lantoa.test');
    const cookie = await site.signIn(head);
    const asked = await site.send('GET', { path: `/dang-nhap?tiep=${encodeURIComponent(next)}` }, cookie);
    expect(new URL(asked.headers.get('location')!, 'http://lantoa.test').origin).toBe('http://lantoa.test');
  });
});

describe('ngôi nhà sau máy chủ trung gian', () => {
  const behind = useTestHouse();
  let app: ReturnType<typeof createApp>;
  beforeAll(async () => {
    const screens = await builtScreens();
    const config = { ...behind.services.config, trustProxy: true, baseUrl: 'https://lantoa.example' };
    app = createApp({ ...behind.services, config }, async () => screens, 'production');
  }, 120_000);
  const from = async (address: string | null, path: string) =>
    app.fetch(
      new Request(`http://lantoa.test${path}`, { headers: address ? { 'x-forwarded-for': address } : {} }),
    );

  test('số liệu của tiến trình chỉ cho chính máy chủ; đi qua máy chủ trung gian thì không, dù khai địa chỉ nào', async () => {
    expect((await from('203.0.113.7', '/metrics')).status).toBe(404);
    expect((await from('127.0.0.1', '/metrics')).status).toBe(404);
  });

  test('chỉ dùng HTTPS', async () => {
    const answer = await from('203.0.113.7', '/dang-nhap');
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
  });

  test('một địa chỉ xem quá nhiều trang phải đợi, địa chỉ khác thì không', async () => {
    const statuses: number[] = [];
    for (let asked = 0; asked < 201; asked++) statuses.push((await from('203.0.113.9', '/suc-khoe')).status);
    expect(statuses.slice(0, 200)).not.toContain(429);
    expect(statuses.at(-1)).toBe(429);
    expect((await from('203.0.113.10', '/suc-khoe')).status).toBe(200);
  });
});
