import { randomUUID } from 'node:crypto';
import { RouterContextProvider } from 'react-router';
import { describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import { screenContext } from '../../../platform/http/screen-context.ts';
import { closeUnit } from '../../units/index.server.ts';
import { buildUnit } from '../../units/testing.ts';
import { loader as articleLoader } from '../screens/public-article.tsx';
import { loader as columnLoader } from '../screens/public-column.tsx';
import { loader as feedLoader } from '../screens/public-feed.tsx';
import { buildDraft, buildPublished } from '../testing.ts';
import { withdrawArticle } from '../write/withdraw-article.server.ts';

describe('trang công khai của đơn vị', () => {
  const house = useTestHouse();

  async function school() {
    const unit = await buildUnit(house.services.db, { name: 'Trường THCS mẫu 12 & bạn' });
    const ctx = house.ctx(actorWith('unit_communicator', unit, { userId: randomUUID() }));
    return { ctx, slug: `t-${unit.id}` };
  }
  async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    const context = new RouterContextProvider();
    context.set(screenContext, { ctx: house.ctx(null), session: null, clientAddress: 'local', nonce: 'n' });
    const [, , unitSlug, rest] = new URL(path, 'http://mau.invalid').pathname.split('/');
    const run = rest === undefined ? columnLoader : rest === 'rss.xml' ? feedLoader : articleLoader;
    const request = new Request(new URL(path, 'http://mau.invalid'), { headers });
    return (await run({ request, params: { unitSlug, articleSlug: rest }, context } as never)) as Response;
  }

  it('bài đã đăng đọc được không cần mã chạy, dưới 35 KB, mọi chữ được thoát, chính sách chỉ cho kiểu của trang', async () => {
    const { ctx, slug } = await school();
    await buildPublished(ctx, {
      title: '<script>alert("x")</script> Ba cách',
      summary: 'Một & hai',
      text: '## Mục <b>\n\nĐoạn $& một.\n\n## Mục hai\n\n<div class="prose"></div>',
    });
    const answer = await get(`/c/${slug}/script-alert-x-script-ba-cach`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain('<html lang="vi">');
    expect(html).not.toMatch(/<script|<b>alert| on\w+=/);
    expect(html).toContain('<p>Đoạn $&amp; một.</p>');
    expect(html).toContain('<meta property="og:title" content="&lt;script&gt;');
    expect(html).toContain(`href="http://mau.invalid/c/${slug}/script-alert-x-script-ba-cach"`);
    expect(new TextEncoder().encode(html).length).toBeLessThan(35_000);
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'; style-src 'sha256-/);
  });

  it('đơn vị kết thúc hoạt động: chuyên mục và bài đã đăng vẫn ở chỗ cũ', async () => {
    const { ctx, slug } = await school();
    await buildPublished(ctx, { title: 'Bài cũ' });
    const coordinator = house.ctx(actorWith('coordinator', { id: ctx.actor!.unitId }));
    await closeUnit(coordinator, { unitId: ctx.actor!.unitId, effectiveOn: '2023-10-16' });
    expect((await get(`/c/${slug}`)).status).toBe(200);
    const article = await get(`/c/${slug}/bai-cu`);
    expect(article.status).toBe(200);
    expect(await article.text()).toContain('Trường THCS mẫu 12 &amp; bạn');
  });

  it('đọc lại thì trả 304; có bài mới thì trang đổi', async () => {
    const { ctx, slug } = await school();
    await buildPublished(ctx);
    const first = await get(`/c/${slug}`);
    const etag = first.headers.get('etag')!;
    expect((await get(`/c/${slug}`, { 'if-none-match': etag })).status).toBe(304);
    await buildPublished(ctx, { title: 'Bài thứ hai' });
    const again = await get(`/c/${slug}`, { 'if-none-match': etag });
    expect(again.status).toBe(200);
    expect(await again.text()).toMatch(/2 bài từ tháng 10\/2023.*Tháng 10\/2023 <span>2 bài/s);
  });

  it('bản nháp không lộ ở đâu; bài đã gỡ báo đã gỡ mà không còn chữ nào', async () => {
    const { ctx, slug } = await school();
    await buildDraft(ctx, { title: 'Nháp kín' });
    const id = await buildPublished(ctx, { title: 'Bài sẽ gỡ' });
    await withdrawArticle(ctx, id, 'ảnh chưa xin phép');
    const gone = await get(`/c/${slug}/bai-se-go`);
    expect(gone.status).toBe(410);
    expect(await gone.text()).not.toMatch(/Bài sẽ gỡ|ảnh chưa xin phép/);
    for (const path of [`/c/${slug}`, `/c/${slug}/rss.xml`])
      expect(await (await get(path)).text()).not.toMatch(/Nháp kín|Bài sẽ gỡ/);
    expect((await get(`/c/${slug}/nhap-kin`)).status).toBe(404);
    expect((await get('/c/khong-co')).status).toBe(404);
    expect((await get('/c/khong-co/rss.xml')).status).toBe(404);
  });

  it('trang thứ hai của chuyên mục dài có các bài cũ hơn', async () => {
    const { ctx, slug } = await school();
    for (let number = 1; number <= 31; number += 1) await buildPublished(ctx, { title: `Bài số ${number}` });
    const second = await (await get(`/c/${slug}?trang=2`)).text();
    expect(second.match(/class="day"/g)).toHaveLength(1);
    expect(second).toContain('Trang 2 trong 2');
    expect(await (await get(`/c/${slug}?trang=99`)).text()).toContain('Trang 2 trong 2');
  });
});
