import { mayDo } from '../../../platform/auth/policy.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { type ArticleWithUnit, lockArticle } from '../article-store.server.ts';
import { articleErrors } from '../errors.ts';
import { articlePublished, articleWithdrawn } from '../events.ts';
import { articlePolicy } from '../policy.ts';
import { markRepublished, markWithdrawn } from './publication-store.server.ts';

/**
 * Takes a published article of the person's own unit off its public page; it counts no more. `republishArticle` undoes it.
 * @throws app.not-found, article.not-published
 */
export async function withdrawArticle(ctx: Ctx, id: string, reason: string): Promise<{ id: string }> {
  return withTransaction(ctx, async (tx) => {
    const article = await lockOwn(tx, id);
    if (article.status !== 'published') throw articleErrors.notPublished({ title: article.title });
    const now = tx.clock.now();
    await markWithdrawn(tx.db, article, reason, now);
    const { unitId, title } = article;
    await emit(
      tx,
      articleWithdrawn,
      { type: 'article', id, unitId },
      { articleId: id, unitId, title, reason, withdrawnAt: now.toISOString() },
    );
    return { id };
  });
}

/**
 * Puts a withdrawn article back as it was: same text, same address, same dates, and it counts again.
 * @throws app.not-found, article.not-withdrawn
 */
export async function republishArticle(ctx: Ctx, id: string): Promise<{ id: string }> {
  return withTransaction(ctx, async (tx) => {
    const article = await lockOwn(tx, id);
    if (article.status !== 'withdrawn') throw articleErrors.notWithdrawn({ title: article.title });
    await markRepublished(tx.db, article, tx.clock.now());
    const { unitId, title, form, originality } = article;
    await emit(
      tx,
      articlePublished,
      { type: 'article', id, unitId },
      {
        articleId: id,
        unitId,
        title,
        form,
        url: article.externalUrl ?? `/c/${article.unitSlug}/${article.slug}`,
        publishedAt: article.publishedAt!.toISOString(),
        receivedAt: article.receivedAt!.toISOString(),
        happenedOn: localDate(article.publishedAt!),
        rung: article.externalUrl ? 1 : 2,
        originality,
      },
    );
    return { id };
  });
}

async function lockOwn(tx: Ctx, id: string): Promise<ArticleWithUnit> {
  const { actor } = tx;
  if (!actor) throw commonErrors.signInNeeded();
  const article = await lockArticle(tx.db, id, actor.unitId, localDate(tx.clock.now()));
  if (!article) throw commonErrors.notFound();
  if (!mayDo(articlePolicy['article.withdraw'], actor, article.unitId)) throw commonErrors.notAllowed();
  return article;
}
