import { redirect } from 'react-router';
import { localDate } from '../../../platform/clock/clock.ts';
import { instantWords } from '../../../platform/clock/words.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { type AppError, isAppError } from '../../../platform/errors/app-error.ts';
import { findArticle } from '../article-store.server.ts';
import { textOfBody } from '../body/text-of-body.ts';
import { publishArticle } from './publish-article.server.ts';
import { readArticleForm } from './read-article-form.server.ts';
import { saveDraft } from './save-draft.server.ts';

/** What the form gets back when it was not saved. */
export interface ArticleFormAnswer {
  message: string;
  help: string;
  errors: Record<string, string>;
  /** The other version, when two people wrote. */
  conflict: { savedAt: string; version: number; title: string; summary: string; text: string } | null;
}

/** "Lưu bản nháp" and "Đăng bài" of the form; publishing saves what is in the form first, in one transaction. */
export async function saveArticleForm(ctx: Ctx, form: FormData): Promise<ArticleFormAnswer> {
  const id = String(form.get('id') ?? '');
  try {
    const input = await readArticleForm(ctx, form);
    if (form.get('intent') !== 'publish') {
      await saveDraft(ctx, input);
      throw redirect(`/bai-dang/${id}?vua=luu`, 303);
    }
    await withTransaction(ctx, async (tx) => {
      await saveDraft(tx, input);
      await publishArticle(tx, id);
    });
    throw redirect(`/bai-dang/${id}?vua=dang`, 303);
  } catch (error) {
    if (!isAppError(error)) throw error;
    // A second tap on "Đăng bài": the first one did it, so show that.
    if (error.code === 'article.already-published') throw redirect(`/bai-dang/${id}?vua=dang`, 303);
    return failedAnswer(ctx, id, error);
  }
}

/** What the person can put right stays on the form; anything else is a page of its own. */
export async function failedAnswer(ctx: Ctx, id: string, error: AppError): Promise<ArticleFormAnswer> {
  if (!['invalid', 'conflict', 'too-large'].includes(error.kind)) throw error;
  const errors = (error.details as { fields?: Record<string, string> } | undefined)?.fields ?? {};
  const conflict = error.code === 'app.changed-meanwhile' ? await otherVersion(ctx, id) : null;
  return { message: error.message, help: error.help, errors, conflict };
}

async function otherVersion(ctx: Ctx, id: string): Promise<ArticleFormAnswer['conflict']> {
  const kept = await findArticle(ctx.db, id, ctx.actor!.scope, localDate(ctx.clock.now()));
  if (!kept) return null;
  const { title, summary, version, updatedAt } = kept;
  const text = kept.body ? textOfBody(kept.body) : '';
  return { title, summary, version, text, savedAt: instantWords(updatedAt) };
}
