import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { callApi } from '../../../tests/support/call-api.ts';
import { actorWith, useTestHouse } from '../../../tests/support/test-database.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { buildUnit } from '../units/testing.ts';
import { addArticleApi } from './api.server.ts';
import { buildDraft } from './testing.ts';

describe('API bài đăng', () => {
  const house = useTestHouse();

  async function communicator(): Promise<Actor> {
    const { db } = house.services;
    const userId = randomUUID();
    await db
      .insertInto('users')
      .values({ id: userId, name: 'Người dùng thử', email: `${userId}@mau.invalid` })
      .execute();
    return actorWith('unit_communicator', await buildUnit(db), { userId });
  }

  const call = (actor: Actor, method: 'GET' | 'POST', path: string, body?: object) =>
    callApi(house.ctx(actor), addArticleApi, method, path, body);

  it('viết và đăng trong một lời gọi; gửi lại cùng mã được cùng câu trả lời, nội dung khác bị từ chối', async () => {
    const actor = await communicator();
    const article = {
      id: randomUUID(),
      form: 'article',
      title: 'Bài qua API',
      summary: '',
      text: 'Một đoạn.',
      publish: true,
    };
    const first = await call(actor, 'POST', '/articles', article);
    expect(first).toMatchObject({
      status: 200,
      body: { status: 'published', url: expect.stringMatching(/^\/c\/.*\/bai-qua-api$/) },
    });
    expect(await call(actor, 'POST', '/articles', article)).toEqual(first);
    expect(await call(actor, 'POST', '/articles', { ...article, text: 'Khác.' })).toEqual({
      status: 422,
      body: { code: 'app.same-key-other-body' },
    });
    const listed = await call(actor, 'GET', '/articles?month=2023-10');
    expect(listed.body.articles).toHaveLength(1);
    expect((await call(actor, 'GET', '/articles?month=2023-09')).body.articles).toHaveLength(0);
    const { id } = article;
    expect((await call(actor, 'POST', `/articles/${id}/withdraw`, { reason: 'đăng nhầm' })).status).toBe(200);
    expect((await call(actor, 'POST', `/articles/${id}/withdraw`, { reason: 'đăng nhầm' })).status).toBe(409);
  });

  it('đăng hỏng thì không còn lại gì, kể cả biên nhận: sửa rồi gửi lại cùng mã thì được', async () => {
    const actor = await communicator();
    const article = {
      id: randomUUID(),
      form: 'article',
      title: '',
      summary: '',
      text: 'Một đoạn.',
      publish: true,
    };
    expect(await call(actor, 'POST', '/articles', article)).toEqual({
      status: 422,
      body: { code: 'app.bad-input' },
    });
    expect((await call(actor, 'POST', '/articles', { ...article, title: 'Đã có tiêu đề' })).status).toBe(200);
  });

  it('nội dung JSON lạ bị từ chối', async () => {
    const actor = await communicator();
    const article = {
      id: randomUUID(),
      form: 'article',
      title: 'Bài',
      summary: '',
      body: { type: 'doc', content: [{ type: 'image' }] },
    };
    expect(await call(actor, 'POST', '/articles', article)).toEqual({
      status: 422,
      body: { code: 'article.body-not-allowed' },
    });
  });

  it('người điều phối thấy bài đã đăng của mọi đơn vị, không thấy bản nháp của đơn vị khác', async () => {
    const actor = await communicator();
    await call(actor, 'POST', '/articles', {
      id: randomUUID(),
      form: 'article',
      title: 'Công khai',
      text: 'Chữ.',
      publish: true,
    });
    await buildDraft(house.ctx(actor), { title: 'Nháp kín' });
    const coordinator = actorWith('coordinator', await buildUnit(house.services.db));
    const seen = await call(coordinator, 'GET', `/articles?unitId=${actor.unitId}`);
    expect(seen.body.articles.map((one: { title: string }) => one.title)).toEqual(['Công khai']);
    const stranger = await communicator();
    expect((await call(stranger, 'GET', `/articles?unitId=${actor.unitId}`)).body.articles).toEqual([]);
  });
});
