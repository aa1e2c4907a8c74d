import { redirect } from 'react-router';
import type { Ctx } from '../../../platform/context.server.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { reasonSchema } from '../../../platform/text/reason-schema.ts';
import type { ArticleFormAnswer } from './save-article-form.server.ts';
import { republishArticle, withdrawArticle } from './withdraw-article.server.ts';

/** "Gỡ bài" and "Đăng lại bài" of a published article's page. */
export async function changeArticleForm(ctx: Ctx, id: string, form: FormData): Promise<ArticleFormAnswer> {
  try {
    if (form.get('intent') === 'republish') {
      await republishArticle(ctx, id);
      throw redirect(`/bai-dang/${id}?vua=dang-lai`, 303);
    }
    const reason = reasonSchema.safeParse(form.get('reason') ?? '');
    if (!reason.success)
      return {
        message: 'Bài chưa gỡ: còn thiếu lý do.',
        help: 'Ghi lý do rồi bấm gỡ lần nữa.',
        errors: { reason: reason.error.issues[0]!.message },
        conflict: null,
      };
    await withdrawArticle(ctx, id, reason.data);
    throw redirect(`/bai-dang/${id}?vua=go`, 303);
  } catch (error) {
    if (!isAppError(error) || error.kind !== 'conflict') throw error;
    return { message: error.message, help: error.help, errors: {}, conflict: null };
  }
}
