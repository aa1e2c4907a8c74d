import { describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { buildUnit } from '../../units/testing.ts';
import { readMeasured } from '../article-store.server.ts';
import { bodyOfText } from '../body/body-of-text.ts';
import { buildPublished } from '../testing.ts';
import { correctArticle } from '../write/correct-article.server.ts';
import { sendLink } from '../write/send-link.server.ts';
import { withdrawArticle } from '../write/withdraw-article.server.ts';
import { measureArticles } from './measure-articles.server.ts';

const long = (word: string) =>
  Array.from(
    { length: 90 },
    (_, at) => `${word}${String.fromCharCode(97 + (at % 26))}${'x'.repeat(at % 7)}`,
  ).join(' ');

describe('đối chiếu bài đăng', () => {
  const house = useTestHouse();
  let minute = 0;

  /** A school of its own, a minute later than what was before. */
  async function school(): Promise<Ctx> {
    const ctx = house.ctx(actorWith('unit_communicator', await buildUnit(house.services.db)));
    return later(ctx);
  }
  function later(ctx: Ctx): Ctx {
    const at = new Date(Date.parse('2023-05-02T08:00:00+07:00') + 60_000 * minute++);
    return { ...ctx, clock: { now: () => at } };
  }

  it('nêu bài đăng trước của đơn vị khác; bài trước không bị gọi là bản sao', async () => {
    const first = await buildPublished(await school(), { title: 'Bài gốc', text: long('hai') });
    const second = await buildPublished(await school(), { title: 'Bài sau', text: long('hai') });
    expect(await measureArticles(house.ctx())).toBe(2);
    const { db } = house.services;
    expect(await readMeasured(db, { id: first })).toEqual({ as: 'own', percent: 0, source: null });
    expect(await readMeasured(db, { id: second })).toMatchObject({
      as: 'copy',
      percent: 100,
      source: { title: 'Bài gốc', href: expect.stringContaining('/c/') },
    });
    expect(await measureArticles(house.ctx())).toBe(0);
  });

  it('bài của chính đơn vị, hay của đơn vị nó kế thừa, không phải bài của người khác', async () => {
    const heir = await school();
    const before = await school();
    await house.services.db
      .insertInto('unit_heirs')
      .values({ unit_id: before.actor!.unitId, heir_id: heir.actor!.unitId, from_on: '2023-05-01' })
      .execute();
    await buildPublished(before, { text: long('ba') });
    const mine = await buildPublished(later(heir), { text: long('ba') });
    const again = await buildPublished(later(heir), { text: long('ba') });
    await measureArticles(house.ctx());
    for (const id of [mine, again])
      expect(await readMeasured(house.services.db, { id })).toMatchObject({ as: 'own' });
  });

  it('đính chính thì đối chiếu lại; bài nguồn đã gỡ thì không còn đường dẫn', async () => {
    const source = await school();
    const sourceId = await buildPublished(source, { title: 'Bài gốc', text: long('bon') });
    const copier = await school();
    const id = await buildPublished(copier, { title: 'Bài sau', text: long('nam') });
    await measureArticles(house.ctx());
    const { db } = house.services;
    expect(await readMeasured(db, { id })).toMatchObject({ as: 'own' });
    await correctArticle(copier, {
      id,
      version: 2,
      title: 'Bài sau',
      summary: '',
      body: bodyOfText(long('bon')),
      correction: 'Thay cả bài.',
    });
    expect(await readMeasured(db, { id })).toMatchObject({ as: null });
    await measureArticles(house.ctx());
    expect(await readMeasured(db, { id })).toMatchObject({ as: 'copy' });
    await withdrawArticle(source, sourceId, 'Gỡ để thử');
    expect(await readMeasured(db, { id })).toMatchObject({ source: { title: 'Bài gốc', href: null } });
  });

  it('đường dẫn đã có đơn vị khác gửi trước thì nói cùng đường dẫn; đường dẫn riêng thì không đối chiếu', async () => {
    const link = {
      title: 'Bài ở trang khác',
      publishedOn: '2023-05-01',
      form: 'article',
      originality: 'own',
    } as const;
    const send = async (url: string) => {
      const ctx = await school();
      const { userId } = ctx.actor!;
      await house.services.db
        .insertInto('users')
        .values({ id: userId, name: 'Người dùng thử', email: `${userId}@mau.invalid` })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return sendLink(ctx, { ...link, id: crypto.randomUUID(), url });
    };
    const first = await send('https://bao.mau.invalid/tin/1');
    const second = await send('https://bao.mau.invalid/tin/1');
    await measureArticles(house.ctx());
    const { db } = house.services;
    expect(await readMeasured(db, first)).toEqual({ as: 'elsewhere', percent: null, source: null });
    expect(await readMeasured(db, second)).toMatchObject({
      as: 'same_address',
      source: { href: 'https://bao.mau.invalid/tin/1' },
    });
  });

  it('kết quả được ghi cả ở minh chứng, nơi hàng chờ xác nhận và chi tiết ô đọc', async () => {
    await buildPublished(await school(), { title: 'Bài gốc', text: long('sau') });
    const id = await buildPublished(await school(), { text: long('sau') });
    await measureArticles(house.ctx());
    const evidence = await house.services.db
      .selectFrom('evidence')
      .select(['id', 'measured_as as as'])
      .where('source_id', '=', id)
      .executeTakeFirstOrThrow();
    expect(evidence.as).toBe('copy');
  });
});
