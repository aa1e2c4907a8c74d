import { mayDo } from '../../../platform/auth/policy.ts';
import { instantOf } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { onceOnly } from '../../../platform/http/receipt.server.ts';
import { canonicalUrl, whyNotUrl } from '../../../platform/text/canonical-url.ts';
import { articleErrors } from '../errors.ts';
import { articlePublished } from '../events.ts';
import { articlePolicy } from '../policy.ts';
import { whyNotPublishedOn } from '../rules.ts';
import type { LinkInput } from '../schema.ts';
import { ownArticlePath } from './own-article-path.ts';
import { insertLink, isPublishedPath } from './publication-store.server.ts';

/**
 * "Gửi đường dẫn bài đã đăng": an article that stands on another site already. It counts for the month it was
 * published in and was received now (rule P4); rung 1, since nobody has read it yet.
 * @throws app.bad-input, article.link-is-ours, article.link-already-sent, app.same-key-other-body
 */
export async function sendLink(ctx: Ctx, input: LinkInput): Promise<{ id: string; url: string }> {
  const { actor } = ctx;
  if (!actor) throw commonErrors.signInNeeded();
  if (!mayDo(articlePolicy['article.publish'], actor, actor.unitId)) throw commonErrors.notAllowed();
  const url = canonicalUrl(input.url);
  const notOn = whyNotPublishedOn(input.publishedOn, ctx.clock.now());
  const fields = {
    ...(url ? {} : { url: whyNotUrl(input.url) }),
    ...(notOn ? { publishedOn: notOn } : {}),
  };
  if (!url || notOn) throw commonErrors.badInput({ fields });
  return onceOnly(ctx, input.id, { link: { ...input, url } }, async (tx) => {
    const own = ownArticlePath(url);
    if (own && (await isPublishedPath(tx.db, own))) throw articleErrors.linkIsOurs();
    const now = tx.clock.now();
    const publishedAt = instantOf(input.publishedOn);
    const { id, title, form, originality } = input;
    const { unitId } = actor;
    const link = { id, unitId, form, title, url, originality, publishedAt };
    if (!(await insertLink(tx.db, link, actor.userId, now))) throw commonErrors.sameKeyOtherBody();
    await emit(
      tx,
      articlePublished,
      { type: 'article', id, unitId },
      {
        articleId: id,
        unitId,
        title,
        form,
        url,
        publishedAt: publishedAt.toISOString(),
        receivedAt: now.toISOString(),
        happenedOn: input.publishedOn,
        rung: 1,
        originality,
      },
    );
    return { id, url };
  });
}
