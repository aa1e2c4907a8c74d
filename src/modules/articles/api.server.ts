import { z } from '@hono/zod-openapi';
import { instantOf, localDate } from '../../platform/clock/clock.ts';
import { monthSchema } from '../../platform/clock/month-schema.ts';
import type { Api } from '../../platform/http/api.server.ts';
import { onceOnly } from '../../platform/http/receipt.server.ts';
import { reasonSchema } from '../../platform/text/reason-schema.ts';
import { type ArticleLine, listArticles } from './article-list-store.server.ts';
import { bodyOfText } from './body/body-of-text.ts';
import { articleForms, articleStatuses, originalities } from './labels.ts';
import { draftSchema, linkSchema } from './schema.ts';
import { publishArticle } from './write/publish-article.server.ts';
import { saveDraft } from './write/save-draft.server.ts';
import { sendLink } from './write/send-link.server.ts';
import { withdrawArticle } from './write/withdraw-article.server.ts';

const written = z.object({
  id: z.uuid(),
  status: z.enum(articleStatuses),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
});

const line = z.object({
  id: z.uuid(),
  unitId: z.uuid(),
  unitName: z.string(),
  form: z.enum(articleForms),
  title: z.string(),
  status: z.enum(articleStatuses),
  originality: z.enum(originalities),
  /** How far it repeats an earlier article of another unit; null while it waits to be measured. */
  measuredAs: z.enum(['own', 'partly', 'copy', 'same_address', 'too_short', 'elsewhere']).nullable(),
  measuredPercent: z.int().nullable(),
  measuredSourceId: z.uuid().nullable(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
  receivedAt: z.string().nullable(),
});

export function addArticleApi(api: Api): void {
  api.add({
    method: 'post',
    path: '/articles',
    permission: 'article.write',
    summary: 'Viết một bài của đơn vị mình; với publish = true thì đăng ngay. Gửi lại cùng id là vô hại',
    body: draftSchema.omit({ version: true }).extend({
      text: z.string().max(100_000).optional(),
      body: z.unknown().optional(),
      publish: z.boolean().default(false),
    }),
    answer: written,
    run: ({ ctx, body: asked }) =>
      onceOnly(ctx, asked.id, asked, async (tx) => {
        const { text, body, publish, ...draft } = asked;
        const { id } = draft;
        await saveDraft(tx, { ...draft, version: 0, body: body ?? bodyOfText(text ?? '') });
        if (!publish) return { id, status: 'draft' as const, url: null, publishedAt: null };
        const { url, publishedAt } = await publishArticle(tx, id);
        return { id, status: 'published' as const, url, publishedAt: publishedAt.toISOString() };
      }),
  });
  api.add({
    method: 'post',
    path: '/articles/links',
    permission: 'article.publish',
    summary: 'Gửi đường dẫn một bài đã đăng ở trang khác',
    body: linkSchema,
    answer: written,
    async run({ ctx, body }) {
      const { id, url } = await sendLink(ctx, body);
      const publishedAt = instantOf(body.publishedOn).toISOString();
      return { id, status: 'published' as const, url, publishedAt };
    },
  });
  api.add({
    method: 'post',
    path: '/articles/{id}/withdraw',
    permission: 'article.withdraw',
    summary: 'Gỡ một bài đã đăng của đơn vị mình, kèm lý do',
    params: z.object({ id: z.uuid() }),
    body: z.object({ reason: reasonSchema }),
    answer: z.object({ id: z.uuid(), status: z.literal('withdrawn') }),
    async run({ ctx, params, body }) {
      const { id } = await withdrawArticle(ctx, params.id, body.reason);
      return { id, status: 'withdrawn' as const };
    },
  });
  api.add({
    method: 'get',
    path: '/articles',
    permission: 'article.read',
    summary: 'Các bài trong phạm vi, mới nhất trước',
    query: z.object({
      unitId: z.uuid().optional(),
      month: monthSchema.optional(),
      status: z.enum(articleStatuses).optional(),
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
    answer: z.object({ articles: z.array(line) }),
    async run({ ctx, query }) {
      const { page, ...filter } = query;
      const articles = await listArticles(ctx.db, {
        ...filter,
        scope: ctx.actor!.scope,
        ownUnitId: ctx.actor!.unitId,
        on: localDate(ctx.clock.now()),
        limit: 100,
        offset: (page - 1) * 100,
      });
      return { articles: articles.map(apiLine) };
    },
  });
}

function apiLine(article: ArticleLine): z.input<typeof line> {
  const { id, unitId, unitName, form, title, status, originality } = article;
  const { measuredAs, measuredPercent, measuredSourceId } = article;
  const own = article.slug ? `/c/${article.unitSlug}/${article.slug}` : null;
  return {
    id,
    unitId,
    unitName,
    form,
    title,
    status,
    originality,
    measuredAs,
    measuredPercent,
    measuredSourceId,
    url: article.externalUrl ?? own,
    publishedAt: article.publishedAt?.toISOString() ?? null,
    receivedAt: article.receivedAt?.toISOString() ?? null,
  };
}
