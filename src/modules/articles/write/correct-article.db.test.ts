import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { buildUnit } from '../../units/testing.ts';
import { findArticle } from '../article-store.server.ts';
import { bodyOfText } from '../body/body-of-text.ts';
import { buildDraft, buildPublished } from '../testing.ts';
import { correctArticle } from './correct-article.server.ts';
import { discardDraft } from './discard-draft.server.ts';

const all = { kind: 'all' } as const;
const today = '2023-10-16';

describe('sửa bài đã đăng', () => {
  const house = useTestHouse();

  async function school(): Promise<Ctx> {
    const unit = await buildUnit(house.services.db);
    return house.ctx(actorWith('unit_communicator', unit, { userId: randomUUID() }));
  }
  const corrected = (id: string, over: object = {}) => ({
    id,
    version: 2,
    title: 'Ba cách giữ mật khẩu (bản đúng)',
    summary: '',
    body: bodyOfText('Mật khẩu từ 12 ký tự.'),
    correction: 'Bản đầu ghi 10 ký tự, đúng là 12.',
    ...over,
  });

  it('chữ và mã băm đổi, có đính chính; địa chỉ, ngày đăng và số đã tính giữ nguyên', async () => {
    const ctx = await school();
    const id = await buildPublished(ctx);
    const before = await findArticle(ctx.db, id, all, today);
    house.services.clock.set('2023-10-18T10:00:00+07:00');
    await correctArticle(ctx, corrected(id));
    house.services.clock.set('2023-10-16T09:00:00+07:00');
    const after = await findArticle(ctx.db, id, all, today);
    const { slug, publishedAt, receivedAt } = before!;
    expect(after).toMatchObject({
      slug,
      publishedAt,
      receivedAt,
      version: 3,
      correction: 'Bản đầu ghi 10 ký tự, đúng là 12.',
    });
    expect(after!.contentSha256).not.toBe(before!.contentSha256);
    const events = await ctx.db
      .selectFrom('event_log')
      .where('subject_id', '=', id)
      .where('name', 'like', 'article.%')
      .select(['name', 'payload'])
      .orderBy('id')
      .execute();
    expect(events.map((one) => one.name)).toEqual(['article.published', 'article.corrected']);
    expect(events[1]!.payload).toMatchObject({
      fromSha256: before!.contentSha256,
      toSha256: after!.contentSha256,
    });
  });

  it('bản cũ, bài trống, bài của đơn vị lạ, bản nháp và bài đã gỡ không sửa được', async () => {
    const [ours, theirs] = [await school(), await school()];
    const id = await buildPublished(ours);
    const draft = await buildDraft(ours);
    await expect(correctArticle(ours, corrected(id, { version: 1 }))).rejects.toMatchObject({
      code: 'app.changed-meanwhile',
    });
    await expect(correctArticle(ours, corrected(id, { body: bodyOfText('') }))).rejects.toMatchObject({
      code: 'app.bad-input',
    });
    await expect(correctArticle(theirs, corrected(id))).rejects.toMatchObject({ code: 'app.not-found' });
    await expect(correctArticle(ours, corrected(draft, { version: 1 }))).rejects.toMatchObject({
      code: 'article.not-published',
    });
    expect(await findArticle(ours.db, id, all, today)).toMatchObject({ version: 2, correction: null });
  });

  it('chỉ bản nháp của đơn vị mình bỏ được; bài đã đăng thì không', async () => {
    const [ours, theirs] = [await school(), await school()];
    const draft = await buildDraft(ours);
    const published = await buildPublished(ours);
    await expect(discardDraft(theirs, draft)).rejects.toMatchObject({ code: 'app.not-found' });
    await expect(discardDraft(ours, published)).rejects.toMatchObject({ code: 'app.not-found' });
    await discardDraft(ours, draft);
    expect(await findArticle(ours.db, draft, all, today)).toBeNull();
    expect(await findArticle(ours.db, published, all, today)).not.toBeNull();
  });
});
