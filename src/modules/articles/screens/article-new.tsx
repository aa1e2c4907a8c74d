import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { z } from 'zod';
import { localDate } from '../../../platform/clock/clock.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { findArticle } from '../article-store.server.ts';
import { ArticleForm } from '../parts/article-form.tsx';
import { noValues } from '../parts/article-values.ts';
import { VersionChoice } from '../parts/version-choice.tsx';
import { saveArticleForm } from '../write/save-article-form.server.ts';
import { typedValues } from '../write/typed-values.server.ts';
import type { Route } from './+types/article-new';

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  // A draft that only this device knows is opened under its own id.
  const asked = z.uuid().safeParse(new URL(request.url).searchParams.get('id'));
  const { scope, postId, unitName } = ctx.actor!;
  if (asked.success && (await findArticle(ctx.db, asked.data, scope, localDate(ctx.clock.now()))))
    throw redirect(`/bai-dang/${asked.data}`);
  return { id: asked.data ?? randomUUID(), postId, unitName };
});

export const action = withCtx(async (ctx, { request }: Route.ActionArgs) => {
  const form = await request.formData();
  return { ...(await saveArticleForm(ctx, form)), typed: typedValues(form) };
});

export default function ArticleNew({ loaderData, actionData }: Route.ComponentProps) {
  const { id, values } = actionData?.typed ?? { id: loaderData.id, values: noValues };
  return (
    <>
      <PageHead
        question="Viết bài mới"
        answer={`Đăng lên chuyên mục Chuyển đổi số của ${loaderData.unitName}.`}
        back={{ href: '/bai-dang', label: 'Bài đăng' }}
        failed={Boolean(actionData)}
        actions={<UiLink href="/bai-dang/gui-duong-dan">Bài đã đăng ở trang khác? Gửi đường dẫn</UiLink>}
      />
      {actionData?.conflict ? (
        <VersionChoice id={id} mine={values} saved={actionData.conflict} also={{ intent: 'save' }} />
      ) : (
        <ArticleForm id={id} postId={loaderData.postId} version={0} values={values} answer={actionData} />
      )}
    </>
  );
}
