import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findArticle } from '../../src/modules/articles/article-store.server.ts';
import { bodyOfText } from '../../src/modules/articles/body/body-of-text.ts';
import { buildPublished } from '../../src/modules/articles/testing.ts';
import { correctArticle } from '../../src/modules/articles/write/correct-article.server.ts';
import { withdrawArticle } from '../../src/modules/articles/write/withdraw-article.server.ts';
import { renameUnit } from '../../src/modules/units/index.server.ts';
import { buildUnit } from '../../src/modules/units/testing.ts';
import { KeptPages } from '../../src/platform/http/page-cache/kept-pages.ts';
import { listenForClearings } from '../../src/platform/http/page-cache/page-clearing.server.ts';
import { type RunningSite, serveSite } from '../../src/server/serve.server.ts';
import { buildPeople, buildTree, password, people, usernameOf } from '../authorisation/people.ts';
import { buildScreens } from '../support/built-screens.ts';
import { actorWith, useTestHouse } from '../support/test-database.ts';

describe('trang công khai được giữ, hai tiến trình trên một cơ sở dữ liệu', () => {
  const house = useTestHouse();
  const sites: { site: RunningSite; pages: KeptPages; stopListening(): Promise<void> }[] = [];

  async function openSite() {
    const pages = new KeptPages();
    const url = house.database.pool.options.connectionString!;
    const stopListening = await listenForClearings(url, pages, () => undefined);
    const site = await serveSite(house.services, 0, pages);
    sites.push({ site, pages, stopListening });
  }
  beforeAll(async () => {
    await buildScreens();
    await openSite();
    await openSite();
  }, 120_000);
  afterAll(async () => {
    for (const { site, stopListening } of sites) {
      await stopListening();
      await site.stop();
    }
  });

  let department: string | undefined;
  async function school() {
    department ??= (await buildUnit(house.services.db, { kind: 'department', name: 'Sở mẫu' })).id;
    const unit = await buildUnit(house.services.db, { name: 'Trường THCS mẫu 31', parentId: department });
    const ctx = house.ctx(actorWith('unit_communicator', unit, { userId: randomUUID() }));
    const path = `/c/t-${unit.id}`;
    return { unit, ctx, path };
  }
  const get = (which: number, path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${sites[which]!.site.port}${path}`, { headers });
  const text = async (which: number, path: string) => (await get(which, path)).text();

  /** A change is over for a second; whoever asks now must see it, however slow the machine is. */
  const aSecondLater = () => wait(1_000);

  it('bài mới, bài đính chính, bài gỡ và tên mới hiện ở mọi tiến trình trong một giây, ở chuyên mục, bài và bản tin', async () => {
    const { unit, ctx, path } = await school();
    await buildPublished(ctx, { title: 'Bài thứ nhất (mẫu)' });
    const pathsOfColumn = [path, `${path}/rss.xml`];
    for (const which of [0, 1])
      for (const one of [...pathsOfColumn, `${path}/bai-thu-nhat-mau`]) await text(which, one);
    expect(sites.every(({ pages }) => pages.size >= 3)).toBe(true);

    const id = await buildPublished(ctx, { title: 'Bài thứ hai (mẫu)' });
    await aSecondLater();
    for (const which of [0, 1])
      for (const one of pathsOfColumn) expect(await text(which, one)).toContain('Bài thứ hai (mẫu)');
    expect((await get(1, `${path}/bai-thu-hai-mau`)).status).toBe(200);

    await correctArticle(ctx, {
      id,
      version: (await findArticle(ctx.db, id, ctx.actor!.scope, '2023-10-16'))!.version,
      title: 'Bài thứ hai đã sửa (mẫu)',
      summary: '',
      body: bodyOfText('Chữ đã sửa.'),
      correction: 'Tên bài trước ghi chưa đúng.',
    });
    await aSecondLater();
    for (const which of [0, 1])
      for (const one of [...pathsOfColumn, `${path}/bai-thu-hai-mau`])
        expect(await text(which, one)).toContain('Bài thứ hai đã sửa (mẫu)');

    await withdrawArticle(ctx, id, 'nhầm ảnh');
    await aSecondLater();
    for (const which of [0, 1]) {
      for (const one of pathsOfColumn) expect(await text(which, one)).not.toContain('Bài thứ hai (mẫu)');
      expect((await get(which, `${path}/bai-thu-hai-mau`)).status).toBe(410);
    }

    const coordinator = house.ctx(actorWith('coordinator', unit));
    const name = 'Trường THCS mẫu Ba Mốt';
    await renameUnit(coordinator, { unitId: unit.id, name, effectiveOn: '2023-10-16' });
    await aSecondLater();
    for (const which of [0, 1]) expect(await text(which, path)).toContain(name);
  });

  it('mất kết nối nghe tin thì trang vẫn đúng, rồi tự nối lại và lại được giữ', async () => {
    const { ctx, path } = await school();
    await buildPublished(ctx, { title: 'Trước khi mất tin (mẫu)' });
    await text(0, path);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'lantoa pages' and datname = current_database()`.execute(house.services.db);
    await buildPublished(ctx, { title: 'Trong lúc mất tin (mẫu)' });
    await aSecondLater();
    expect(await text(0, path)).toContain('Trong lúc mất tin');
    const { pages } = sites[0]!;
    for (let tries = 0; pages.size === 0 && tries < 100; tries += 1) {
      await text(0, path);
      await wait(50);
    }
    expect(pages.size).toBe(1);
    await buildPublished(ctx, { title: 'Sau khi nối lại (mẫu)' });
    await aSecondLater();
    expect(await text(0, path)).toContain('Sau khi nối lại');
  });

  it('trang riêng của người đăng nhập không bao giờ tới người khác, dù hỏi xen kẽ', async () => {
    await buildPeople(house.services.db, await buildTree(house.services.db));
    const { ctx, path } = await school();
    await buildPublished(ctx, { title: 'Bài chung (mẫu)' });
    const cookies = await Promise.all(
      people.slice(0, 4).map(async (person) => {
        const answer = await fetch(`http://127.0.0.1:${sites[0]!.site.port}/api/v1/sign-in`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
          body: JSON.stringify({ username: usernameOf(person), password }),
        });
        return answer.headers
          .getSetCookie()
          .map((cookie) => cookie.split(';')[0])
          .join('; ');
      }),
    );
    const own = new Map<string, string>();
    for (let round = 0; round < 4; round += 1)
      for (const [index, person] of people.slice(0, 4).entries()) {
        const cookie = cookies[index]!;
        if (!cookie) continue;
        const publicPage = await get(0, path, { cookie });
        const page = await publicPage.text();
        own.set('public', own.get('public') ?? page);
        expect(page).toBe(own.get('public'));
        expect(page).not.toContain(person.name);
        expect(publicPage.headers.getSetCookie()).toEqual([]);
        const account = await (await get(0, '/tai-khoan', { cookie })).text();
        for (const other of people.slice(0, 4))
          if (other.name !== person.name) expect(account).not.toContain(`>${other.name}<`);
      }
    expect((await get(0, '/tai-khoan')).url).toMatch(/dang-nhap/);
    expect(sites[0]!.pages.get(`127.0.0.1:${sites[0]!.site.port}/tai-khoan`)).toBeNull();
  });
});
