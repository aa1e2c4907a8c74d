import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { buildUnit } from '../../units/testing.ts';
import { findArticle } from '../article-store.server.ts';
import { saveArticleForm } from './save-article-form.server.ts';
import { saveDraft } from './save-draft.server.ts';

const all = { kind: 'all' } as const;
const today = '2023-10-16';

describe('biểu mẫu viết bài (không cần mã chạy)', () => {
  const house = useTestHouse();

  async function school(): Promise<Ctx> {
    const unit = await buildUnit(house.services.db);
    return house.ctx(actorWith('unit_communicator', unit, { userId: randomUUID() }));
  }
  function filled(over: Record<string, string> = {}): FormData {
    const form = new FormData();
    const values = {
      id: randomUUID(),
      version: '0',
      title: 'Ba cách',
      summary: '',
      text: 'Một.\r\n\r\nHai.',
      ...over,
    };
    for (const [name, value] of Object.entries(values)) form.set(name, value);
    return form;
  }
  async function sentTo(ctx: Ctx, form: FormData): Promise<string | null> {
    return saveArticleForm(ctx, form).then(
      () => null,
      (answer: unknown) =>
        answer instanceof Response ? answer.headers.get('location') : Promise.reject(answer),
    );
  }

  it('bấm đăng hai lần thì lần sau cũng dẫn tới trang đã đăng, và chỉ có một sự kiện', async () => {
    const ctx = await school();
    const form = filled({ intent: 'publish' });
    const id = String(form.get('id'));
    expect(await sentTo(ctx, form)).toBe(`/bai-dang/${id}?vua=dang`);
    expect(await sentTo(ctx, form)).toBe(`/bai-dang/${id}?vua=dang`);
    const events = await ctx.db
      .selectFrom('event_log')
      .where('subject_id', '=', id)
      .where('name', '=', 'article.published')
      .select('id')
      .execute();
    expect(events).toHaveLength(1);
  });

  it('thiếu tiêu đề thì không lưu gì và nói đúng ô', async () => {
    const ctx = await school();
    const form = filled({ intent: 'publish', title: '' });
    expect(await saveArticleForm(ctx, form)).toMatchObject({
      errors: { title: expect.any(String) },
      conflict: null,
    });
    expect(await findArticle(ctx.db, String(form.get('id')), all, today)).toBeNull();
  });

  it('chữ không sửa thì chữ đậm và liên kết còn nguyên; sửa thì thành chữ thuần', async () => {
    const ctx = await school();
    const id = randomUUID();
    const body = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Đậm', marks: [{ type: 'bold' }] }] }],
    };
    await saveDraft(ctx, {
      id,
      version: 0,
      form: 'article',
      title: 'A',
      summary: '',
      originality: 'own',
      body,
    });
    expect(await sentTo(ctx, filled({ id, version: '1', text: 'Đậm' }))).toBe(`/bai-dang/${id}?vua=luu`);
    expect((await findArticle(ctx.db, id, all, today))?.body).toEqual(body);
    await sentTo(ctx, filled({ id, version: '2', text: 'Đậm hơn' }));
    expect(JSON.stringify((await findArticle(ctx.db, id, all, today))?.body)).not.toContain('bold');
  });

  it('hai người cùng sửa: người sau nhận lại cả hai bản và chưa bản nào bị mất', async () => {
    const ctx = await school();
    const form = filled();
    const id = String(form.get('id'));
    await sentTo(ctx, form);
    await sentTo(ctx, filled({ id, version: '1', title: 'Bản của người trước' }));
    const answer = await saveArticleForm(ctx, filled({ id, version: '1', title: 'Bản của người sau' }));
    expect(answer.conflict).toMatchObject({ title: 'Bản của người trước', version: 2 });
    expect(await sentTo(ctx, filled({ id, version: '2', title: 'Bản của người sau' }))).toBe(
      `/bai-dang/${id}?vua=luu`,
    );
  });
});
