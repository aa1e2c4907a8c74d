import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { buildUnit } from '../../units/testing.ts';
import { findArticle } from '../article-store.server.ts';
import { bodyOfText } from '../body/body-of-text.ts';
import { buildDraft, buildPublished } from '../testing.ts';
import { publishArticle } from './publish-article.server.ts';
import { saveDraft } from './save-draft.server.ts';
import { sendLink } from './send-link.server.ts';
import { republishArticle, withdrawArticle } from './withdraw-article.server.ts';

const all = { kind: 'all' } as const;
const today = '2023-10-16';

describe('đăng bài', () => {
  const house = useTestHouse();

  async function school(): Promise<Ctx> {
    const unit = await buildUnit(house.services.db);
    return house.ctx(actorWith('unit_communicator', unit, { userId: await person() }));
  }
  async function person(): Promise<string> {
    const id = randomUUID();
    await house.services.db
      .insertInto('users')
      .values({ id, name: 'Người dùng thử', email: `${id}@mau.invalid` })
      .execute();
    return id;
  }
  function eventsOf(id: string) {
    return house.services.db
      .selectFrom('event_log')
      .where('subject_id', '=', id)
      .where('name', 'like', 'article.%')
      .select(['name', 'payload'])
      .orderBy('id')
      .execute();
  }

  it('đăng một bài thì có địa chỉ không dấu, mã băm, và đúng một sự kiện với tháng theo giờ Việt Nam', async () => {
    house.services.clock.set('2023-10-31T23:30:00+07:00');
    const ctx = await school();
    const id = await buildDraft(ctx, { title: 'Đặt một mật khẩu dài: ở nhà & ở trường' });
    const { url } = await publishArticle(ctx, id);
    house.services.clock.set('2023-10-16T09:00:00+07:00');
    const article = await findArticle(ctx.db, id, all, today);
    expect(url).toBe(`/c/${article!.unitSlug}/dat-mot-mat-khau-dai-o-nha-o-truong`);
    expect(article!.contentSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(article!.receivedAt).toEqual(article!.publishedAt);
    const events = await eventsOf(id);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      name: 'article.published',
      payload: { articleId: id, happenedOn: '2023-10-31', rung: 2, originality: 'own', url },
    });
  });

  it('một bài xuất bản hai lần chỉ được tính một lần; lần sau báo bài đã đăng', async () => {
    const ctx = await school();
    const id = await buildDraft(ctx);
    const results = await Promise.allSettled([publishArticle(ctx, id), publishArticle(ctx, id)]);
    expect(results.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(publishArticle(ctx, id)).rejects.toMatchObject({
      code: 'article.already-published',
      kind: 'conflict',
    });
    expect(await eventsOf(id)).toHaveLength(1);
  });

  it('hai bài cùng tên của một đơn vị, đăng cùng lúc, có hai địa chỉ khác nhau', async () => {
    const ctx = await school();
    const ids = await Promise.all([buildDraft(ctx), buildDraft(ctx), buildDraft(ctx)]);
    const urls = await Promise.all(ids.map(async (id) => (await publishArticle(ctx, id)).url));
    expect(new Set(urls).size).toBe(3);
  });

  it('đơn vị lạ nhận câu trả lời như không có bài, và không gì thay đổi', async () => {
    const [ours, theirs] = [await school(), await school()];
    const draft = await buildDraft(ours);
    const published = await buildPublished(ours);
    const refused = { code: 'app.not-found', kind: 'not-found' };
    await expect(publishArticle(theirs, draft)).rejects.toMatchObject(refused);
    await expect(withdrawArticle(theirs, published, 'thử gỡ bài')).rejects.toMatchObject(refused);
    await expect(republishArticle(theirs, published)).rejects.toMatchObject(refused);
    await expect(buildDraft(theirs, { id: draft, version: 1, title: 'Chiếm bài' })).rejects.toMatchObject(
      refused,
    );
    await expect(buildDraft(theirs, { id: draft, version: 0, title: 'Chiếm bài' })).rejects.toMatchObject(
      refused,
    );
    expect(await findArticle(ours.db, draft, theirs.actor!.scope, today)).toBeNull();
    const kept = await findArticle(ours.db, draft, all, today);
    expect(kept).toMatchObject({ status: 'draft', version: 1, title: 'Ba cách giữ mật khẩu (mẫu)' });
    expect(await eventsOf(published)).toHaveLength(1);
  });

  it('bài trống hoặc không có tiêu đề thì chưa đăng được, và nói ô nào còn thiếu', async () => {
    const ctx = await school();
    const noTitle = await buildDraft(ctx, { title: ' ' });
    const noText = await buildDraft(ctx, { text: ' \n\n ' });
    await expect(publishArticle(ctx, noTitle)).rejects.toMatchObject({
      details: { fields: { title: expect.any(String) } },
    });
    await expect(publishArticle(ctx, noText)).rejects.toMatchObject({
      details: { fields: { text: expect.any(String) } },
    });
    expect(await eventsOf(noTitle)).toHaveLength(0);
  });

  it('bản nháp sửa từ phiên bản cũ bị giữ lại; gửi lại y nguyên thì vô hại', async () => {
    const ctx = await school();
    const id = await buildDraft(ctx);
    expect(await saveAgain(id, 1, 'Bản A')).toEqual({ id, version: 2 });
    expect(await saveAgain(id, 1, 'Bản A')).toEqual({ id, version: 2 });
    await expect(saveAgain(id, 1, 'Bản B')).rejects.toMatchObject({ code: 'app.changed-meanwhile' });
    expect(await findArticle(ctx.db, id, all, today)).toMatchObject({ title: 'Bản A', version: 2 });

    function saveAgain(article: string, version: number, title: string) {
      const body = bodyOfText('Một đoạn.');
      return saveDraft(ctx, {
        id: article,
        version,
        title,
        summary: '',
        form: 'article',
        originality: 'own',
        body,
      });
    }
  });

  it('bài đã đăng hoặc đã gỡ không còn sửa được như bản nháp', async () => {
    const ctx = await school();
    const id = await buildPublished(ctx);
    await expect(buildDraft(ctx, { id, version: 2 })).rejects.toMatchObject({
      code: 'article.already-published',
    });
    await withdrawArticle(ctx, id, 'đăng nhầm');
    await expect(buildDraft(ctx, { id, version: 3 })).rejects.toMatchObject({ code: 'article.is-withdrawn' });
  });

  it('gỡ bài có lý do và được ghi; đăng lại giữ nguyên địa chỉ và ngày cũ', async () => {
    const ctx = await school();
    const id = await buildPublished(ctx);
    const first = await findArticle(ctx.db, id, all, today);
    await withdrawArticle(ctx, id, 'ảnh chưa xin phép');
    await expect(withdrawArticle(ctx, id, 'gỡ lần hai')).rejects.toMatchObject({
      code: 'article.not-published',
    });
    house.services.clock.set('2023-11-02T08:00:00+07:00');
    await republishArticle(ctx, id);
    house.services.clock.set('2023-10-16T09:00:00+07:00');
    const again = await findArticle(ctx.db, id, all, today);
    expect(again).toMatchObject({
      status: 'published',
      slug: first!.slug,
      publishedAt: first!.publishedAt,
      receivedAt: first!.receivedAt,
      withdrawnReason: null,
    });
    const events = await eventsOf(id);
    expect(events.map((one) => one.name)).toEqual([
      'article.published',
      'article.withdrawn',
      'article.published',
    ]);
    expect(events[2]!.payload).toEqual(events[0]!.payload);
    expect(events[1]!.payload).toMatchObject({ reason: 'ảnh chưa xin phép' });
  });

  describe('gửi đường dẫn bài đã đăng', () => {
    const link = (over: object = {}) => ({
      id: randomUUID(),
      url: 'https://truong-mau.edu.vn/bai/12?utm_source=zalo&id=5#dau',
      title: 'Bài trên trang của trường (mẫu)',
      publishedOn: '2023-08-20',
      form: 'article' as const,
      originality: 'own' as const,
      ...over,
    });

    it('tính cho tháng đã đăng, nhận hôm nay, mức tin cậy 1, địa chỉ không còn tham số theo dõi', async () => {
      const ctx = await school();
      const input = link();
      expect(await sendLink(ctx, input)).toEqual({
        id: input.id,
        url: 'https://truong-mau.edu.vn/bai/12?id=5',
      });
      expect(await sendLink(ctx, input)).toEqual({
        id: input.id,
        url: 'https://truong-mau.edu.vn/bai/12?id=5',
      });
      const events = await eventsOf(input.id);
      expect(events).toHaveLength(1);
      expect(events[0]!.payload).toMatchObject({
        happenedOn: '2023-08-20',
        rung: 1,
        receivedAt: '2023-10-16T02:00:00.000Z',
      });
    });

    it('cùng một bài gửi lần nữa với mã khác bị từ chối; đường dẫn lạ, ngày mai hay bài của chính Lan Tỏa cũng vậy', async () => {
      const ctx = await school();
      await sendLink(ctx, link());
      await expect(
        sendLink(ctx, link({ url: 'https://truong-mau.edu.vn/bai/12?id=5&fbclid=x' })),
      ).rejects.toMatchObject({
        code: 'article.link-already-sent',
      });
      for (const url of [
        'javascript:alert(1)',
        'ftp://a.vn/x',
        'http://localhost/x',
        'https://u:p@a.vn/',
        'không phải',
      ])
        await expect(sendLink(ctx, link({ url }))).rejects.toMatchObject({ code: 'app.bad-input' });
      await expect(sendLink(ctx, link({ publishedOn: '2023-10-17' }))).rejects.toMatchObject({
        code: 'app.bad-input',
      });
      const own = await publishArticle(ctx, await buildDraft(ctx));
      await expect(sendLink(ctx, link({ url: `https://lantoa.mau.vn${own.url}` }))).rejects.toMatchObject({
        code: 'article.link-is-ours',
      });
    });

    it('mã đã dùng cho nội dung khác bị từ chối', async () => {
      const ctx = await school();
      const input = link();
      await sendLink(ctx, input);
      await expect(sendLink(ctx, { ...input, title: 'Tiêu đề khác' })).rejects.toMatchObject({
        code: 'app.same-key-other-body',
      });
    });
  });
});
