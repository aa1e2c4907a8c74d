import { redirect } from 'react-router';
import type { Ctx } from '../../../platform/context.server.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { correctionSchema } from '../schema.ts';
import { correctArticle } from './correct-article.server.ts';
import { readArticleForm } from './read-article-form.server.ts';
import { type ArticleFormAnswer, failedAnswer } from './save-article-form.server.ts';

/** "Lưu bản sửa" of a published article: new text and the sentence that tells readers what was wrong. */
export async function correctArticleForm(ctx: Ctx, id: string, form: FormData): Promise<ArticleFormAnswer> {
  try {
    const input = await readArticleForm(ctx, form);
    const correction = correctionSchema.safeParse(form.get('correction') ?? '');
    if (!correction.success)
      throw commonErrors.badInput({ fields: { correction: correction.error.issues[0]!.message } });
    await correctArticle(ctx, { ...input, correction: correction.data });
    throw redirect(`/bai-dang/${id}?vua=sua`, 303);
  } catch (error) {
    if (!isAppError(error)) throw error;
    return failedAnswer(ctx, id, error);
  }
}
