import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import type { AutosaveAnswer } from '../parts/post-draft.ts';
import { articleId, readArticleForm } from '../write/read-article-form.server.ts';
import { saveDraft } from '../write/save-draft.server.ts';
import type { Route } from './+types/article-autosave';

/** Saves what the open form holds and answers with JSON; a page load would take the writer's place in the text away. */
export const action = withCtx(async (ctx, { request, params }: Route.ActionArgs) => {
  try {
    const form = await request.formData();
    form.set('id', articleId(params.id));
    const { version } = await saveDraft(ctx, await readArticleForm(ctx, form));
    return Response.json({ version } satisfies AutosaveAnswer);
  } catch (error) {
    if (!isAppError(error)) throw error;
    const { code, message, kind } = error;
    return Response.json({ code, message } satisfies AutosaveAnswer, { status: statusOfKind[kind] });
  }
});
