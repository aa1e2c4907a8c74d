import { mayDo } from '../../../platform/auth/policy.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { contentHash } from '../../../platform/text/content-hash.server.ts';
import { lockArticle } from '../article-store.server.ts';
import type { Body } from '../body/body.ts';
import { readBody } from '../body/body-schema.ts';
import { articleErrors } from '../errors.ts';
import { articleCorrected } from '../events.ts';
import { articlePolicy } from '../policy.ts';
import { whyNotPublishable } from '../rules.ts';
import { saveCorrection } from './publication-store.server.ts';
import { missingField } from './publish-article.server.ts';

export interface CorrectionInput {
  id: string;
  version: number;
  title: string;
  summary: string;
  body: unknown;
  /** What readers are told: the old fact and the new one. */
  correction: string;
}

/**
 * Changes the text of a published article of the person's own unit, with a correction that readers see. Address and
 * dates stay, so nothing is counted anew.
 * @throws app.not-found, article.not-published, app.changed-meanwhile, app.bad-input
 */
export async function correctArticle(ctx: Ctx, input: CorrectionInput): Promise<{ id: string }> {
  const { actor } = ctx;
  if (!actor) throw commonErrors.signInNeeded();
  const read = readBody(input.body);
  if ('problem' in read) throw articleErrors.bodyNotAllowed({ reason: read.problem });
  const content = { title: input.title, summary: input.summary, body: read.body };
  return withTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    const article = await lockArticle(tx.db, input.id, actor.unitId, localDate(now));
    if (!article || article.externalUrl) throw commonErrors.notFound();
    if (!mayDo(articlePolicy['article.publish'], actor, article.unitId)) throw commonErrors.notAllowed();
    if (article.status !== 'published') throw articleErrors.notPublished({ title: article.title });
    if (article.version !== input.version) throw commonErrors.changedMeanwhile();
    refuseEmpty(content);
    const { id, unitId } = article;
    const toSha256 = contentHash(content);
    const { correction } = input;
    await saveCorrection(tx.db, { id, unitId, ...content, contentSha256: toSha256, correction }, now);
    await emit(
      tx,
      articleCorrected,
      { type: 'article', id, unitId },
      {
        articleId: id,
        unitId,
        title: content.title,
        correction,
        fromSha256: article.contentSha256!,
        toSha256,
        correctedAt: now.toISOString(),
      },
    );
    return { id };
  });
}

function refuseEmpty(content: { title: string; body: Body }): void {
  const reason = whyNotPublishable({ status: 'draft', ...content });
  if (reason === 'no-title' || reason === 'no-text') throw missingField(reason);
}
