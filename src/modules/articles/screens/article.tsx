import { mayDo } from '../../../platform/auth/policy.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import { findArticle } from '../article-store.server.ts';
import { emptyBody } from '../body/body-schema.ts';
import { hasFormatting, textOfBody } from '../body/text-of-body.ts';
import { changeArticleForm } from '../change-article-form.server.ts';
import { ArticleForm } from '../parts/article-form.tsx';
import type { ArticleValues } from '../parts/article-values.ts';
import { ArticleView, type ArticleViewData } from '../parts/article-view.tsx';
import { VersionChoice } from '../parts/version-choice.tsx';
import { articlePolicy } from '../policy.ts';
import { articleId } from '../read-article-form.server.ts';
import { saveArticleForm } from '../save-article-form.server.ts';
import { typedValues } from '../typed-values.server.ts';
import type { Route } from './+types/article';

export const loader = withCtx(async (ctx, { request, params }: Route.LoaderArgs) => {
  const { actor } = ctx;
  const article = await findArticle(ctx.db, articleId(params.id), actor!.scope, localDate(ctx.clock.now()));
  if (!article) throw commonErrors.notFound();
  const mine = mayDo(articlePolicy['article.write'], actor, article.unitId);
  // What a unit has not published yet is its own.
  if (article.status === 'draft' && !mine) throw commonErrors.notFound();
  const body = article.body ?? emptyBody;
  const origin = ctx.config.baseUrl ?? new URL(request.url).origin;
  const values: ArticleValues = {
    title: article.title,
    summary: article.summary,
    form: article.form,
    originality: article.originality,
    text: textOfBody(body),
    body: hasFormatting(body) ? JSON.stringify(body) : null,
  };
  const path = `/c/${article.unitSlug}/${article.slug}`;
  return {
    article: { ...article, path: article.externalUrl ?? path, address: article.externalUrl ?? origin + path },
    values,
    mine,
    postId: actor!.postId,
    just: new URL(request.url).searchParams.get('vua'),
  };
});

export const action = withCtx(async (ctx, { request, params }: Route.ActionArgs) => {
  const form = await request.formData();
  const id = articleId(params.id);
  const intent = form.get('intent');
  if (intent === 'withdraw' || intent === 'republish')
    return { ...(await changeArticleForm(ctx, id, form)), conflict: null, typed: null };
  form.set('id', id);
  return { ...(await saveArticleForm(ctx, form)), typed: typedValues(form).values };
});

export default function Article({ loaderData, actionData }: Route.ComponentProps) {
  const { article, values, mine, postId, just } = loaderData;
  if (article.status !== 'draft')
    return (
      <ArticleView
        article={article as ArticleViewData}
        mine={mine}
        just={just}
        postId={postId}
        answer={actionData}
      />
    );
  const { typed = null, conflict = null } = actionData ?? {};
  return (
    <>
      <PageHead
        question="Viết tiếp bản nháp"
        title={`Bản nháp: ${article.title || 'chưa có tiêu đề'}`}
        answer={
          just === 'luu' && !actionData
            ? 'Bản nháp đã lưu trên máy chủ. Chưa đăng.'
            : 'Chưa đăng, chỉ đơn vị mình thấy.'
        }
        back={{ href: '/bai-dang', label: 'Bài đăng' }}
        failed={Boolean(actionData)}
      />
      {typed && conflict ? (
        <VersionChoice id={article.id} mine={typed} saved={conflict} />
      ) : (
        <ArticleForm
          key={article.version}
          id={article.id}
          postId={postId}
          version={article.version}
          values={typed ?? values}
          answer={actionData}
        />
      )}
    </>
  );
}
