import { mayDo } from '../../../platform/auth/policy.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import type { AppError } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { slugOf } from '../../../platform/text/clean-text.ts';
import { contentHash } from '../../../platform/text/content-hash.server.ts';
import { lockArticle } from '../article-store.server.ts';
import { articleErrors } from '../errors.ts';
import { articlePublished } from '../events.ts';
import { articlePolicy } from '../policy.ts';
import { type NotPublishable, whyNotPublishable } from '../rules.ts';
import { markPublished } from './publication-store.server.ts';

export interface Published {
  id: string;
  /** Path of the public page on this site. */
  url: string;
  publishedAt: Date;
}

/**
 * Publishes a draft of the person's own unit: from here it counts, once (rule P5).
 * @throws app.not-found, article.already-published, article.is-withdrawn, app.bad-input when title or text is missing
 */
export async function publishArticle(ctx: Ctx, id: string): Promise<Published> {
  const { actor } = ctx;
  if (!actor) throw commonErrors.signInNeeded();
  return withTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    const article = await lockArticle(tx.db, id, actor.unitId, localDate(now));
    if (!article) throw commonErrors.notFound();
    if (!mayDo(articlePolicy['article.publish'], actor, article.unitId)) throw commonErrors.notAllowed();
    const reason = whyNotPublishable(article);
    if (reason) throw refusal(reason, article.title);
    const { title, summary } = article;
    const slug = await markPublished(
      tx.db,
      {
        id,
        unitId: article.unitId,
        slug: slugOf(title) || 'bai',
        contentSha256: contentHash({ title, summary, body: article.body! }),
      },
      now,
    );
    const url = `/c/${article.unitSlug}/${slug}`;
    await emit(
      tx,
      articlePublished,
      { type: 'article', id, unitId: article.unitId },
      {
        articleId: id,
        unitId: article.unitId,
        title,
        form: article.form,
        url,
        publishedAt: now.toISOString(),
        receivedAt: now.toISOString(),
        happenedOn: localDate(now),
        rung: 2,
        originality: article.originality,
      },
    );
    return { id, url, publishedAt: now };
  });
}

function refusal(reason: NotPublishable, title: string): AppError {
  switch (reason) {
    case 'already-published':
      return articleErrors.alreadyPublished({ title });
    case 'withdrawn':
      return articleErrors.isWithdrawn({ title });
    case 'no-title':
    case 'no-text':
      return missingField(reason);
  }
}

export function missingField(reason: 'no-title' | 'no-text'): AppError {
  return commonErrors.badInput({
    fields:
      reason === 'no-title'
        ? { title: 'Nhập tiêu đề trước khi đăng.' }
        : { text: 'Viết nội dung trước khi đăng.' },
  });
}
