import { redirect } from 'react-router';
import { mayDo } from '../../../platform/auth/policy.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import { findArticle, readMeasured } from '../article-store.server.ts';
import { emptyBody } from '../body/body.ts';
import { hasFormatting, textOfBody } from '../body/text-of-body.ts';
import type { ArticleValues } from '../parts/article-values.ts';
import { ArticleView, type ArticleViewData } from '../parts/article-view.tsx';
import { CorrectionForm } from '../parts/correction-form.tsx';
import { DraftDesk } from '../parts/draft-desk.tsx';
import { VersionChoice } from '../parts/version-choice.tsx';
import { articlePolicy } from '../policy.ts';
import { changeArticleForm } from '../write/change-article-form.server.ts';
import { correctArticleForm } from '../write/correct-article-form.server.ts';
import { discardDraft } from '../write/discard-draft.server.ts';
import { articleId } from '../write/read-article-form.server.ts';
import { saveArticleForm } from '../write/save-article-form.server.ts';
import { typedValues } from '../write/typed-values.server.ts';
import type { Route } from './+types/article';

export const loader = withCtx(async (ctx, { request, params }: Route.LoaderArgs) => {
  const { actor } = ctx;
  const url = new URL(request.url);
  const article = await findArticle(ctx.db, articleId(params.id), actor!.scope, localDate(ctx.clock.now()));
  if (!article) throw commonErrors.notFound();
  const mine = mayDo(articlePolicy['article.write'], actor, article.unitId);
  // What a unit has not published yet is its own.
  if (article.status === 'draft' && !mine) throw commonErrors.notFound();
  const body = article.body ?? emptyBody;
  const values: ArticleValues = {
    title: article.title,
    summary: article.summary,
    form: article.form,
    originality: article.originality,
    text: textOfBody(body),
    body: hasFormatting(body) ? JSON.stringify(body) : null,
  };
  const path = article.externalUrl ?? `/c/${article.unitSlug}/${article.slug}`;
  const address = article.externalUrl ?? (ctx.config.baseUrl ?? url.origin) + path;
  return {
    article: { ...article, path, address, measured: await readMeasured(ctx.db, article) },
    values,
    outcome: await ctx.outcomeOf(ctx.db, {
      sourceType: 'article',
      sourceId: article.id,
      unitId: article.unitId,
    }),
    mine,
    correcting: mine && article.status === 'published' && !article.externalUrl && url.searchParams.has('sua'),
    postId: actor!.postId,
    just: url.searchParams.get('vua'),
  };
});

export const action = withCtx(async (ctx, { request, params }: Route.ActionArgs) => {
  const form = await request.formData();
  const id = articleId(params.id);
  form.set('id', id);
  const sent = { typed: typedValues(form).values, correction: String(form.get('correction') ?? '') };
  switch (form.get('intent')) {
    case 'withdraw':
    case 'republish':
      return { ...(await changeArticleForm(ctx, id, form)), ...sent };
    case 'correct':
      return { ...(await correctArticleForm(ctx, id, form)), ...sent };
    case 'discard':
      await discardDraft(ctx, id);
      throw redirect('/bai-dang', 303);
    default:
      return { ...(await saveArticleForm(ctx, form)), ...sent };
  }
});

export default function Article({ loaderData, actionData }: Route.ComponentProps) {
  const { article, outcome, values, mine, correcting, postId, just } = loaderData;
  const typed = actionData?.typed;
  if (typed && actionData?.conflict) {
    const { correction, conflict } = actionData;
    const also: Record<string, string> = correcting ? { intent: 'correct', correction } : { intent: 'save' };
    return (
      <>
        <ArticleHead question={article.title || 'Bản nháp'} failed />
        <VersionChoice id={article.id} mine={typed} saved={conflict} also={also} />
      </>
    );
  }
  if (correcting)
    return (
      <>
        <ArticleHead question="Sửa bài đã đăng" failed={Boolean(actionData)} />
        <CorrectionForm
          key={article.version}
          id={article.id}
          version={article.version}
          values={typed ?? values}
          correction={actionData?.correction ?? ''}
          answer={actionData}
        />
      </>
    );
  if (article.status === 'draft')
    return (
      <DraftDesk
        article={article}
        values={typed ?? values}
        postId={postId}
        justSaved={just === 'luu'}
        answer={actionData}
      />
    );
  return (
    <ArticleView
      article={article as ArticleViewData}
      outcome={outcome}
      mine={mine}
      just={just}
      postId={postId}
      answer={actionData}
    />
  );
}

function ArticleHead({ question, failed }: { question: string; failed: boolean }) {
  return <PageHead question={question} back={{ href: '/bai-dang', label: 'Bài đăng' }} failed={failed} />;
}
