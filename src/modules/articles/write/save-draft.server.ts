import { isDeepStrictEqual } from 'node:util';
import { mayDo } from '../../../platform/auth/policy.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { findArticle } from '../article-store.server.ts';
import { readBody } from '../body/body-schema.ts';
import { articleErrors } from '../errors.ts';
import { articlePolicy } from '../policy.ts';
import type { DraftInput } from '../schema.ts';
import { type DraftRow, insertDraft, updateDraft } from './draft-store.server.ts';

/**
 * Keeps a draft of the person's own unit. Sent again after a lost answer it changes nothing and answers the same.
 * @param body untrusted editor JSON
 * @returns the version to send with the next edit
 * @throws app.changed-meanwhile when the stored draft is of another version; app.not-found for another unit's id
 */
export async function saveDraft(
  ctx: Ctx,
  input: DraftInput & { body: unknown },
): Promise<{ id: string; version: number }> {
  const { actor } = ctx;
  if (!actor) throw commonErrors.signInNeeded();
  if (!mayDo(articlePolicy['article.write'], actor, actor.unitId)) throw commonErrors.notAllowed();
  const read = readBody(input.body);
  if ('problem' in read) throw articleErrors.bodyNotAllowed({ reason: read.problem });
  const { version, ...content } = input;
  const draft: DraftRow = { ...content, unitId: actor.unitId, body: read.body };
  return withTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    if (version === 0 && (await insertDraft(tx.db, draft, actor.userId, now)))
      return { id: draft.id, version: 1 };
    const updated = version > 0 ? await updateDraft(tx.db, { ...draft, version }, now) : null;
    if (updated !== null) return { id: draft.id, version: updated };
    return answerUnsaved(tx, draft, version);
  });
}

/** Nothing was written: because it is already there just so, or for a reason that is thrown. */
async function answerUnsaved(tx: Ctx, draft: DraftRow, version: number) {
  const scope = { kind: 'units' as const, unitIds: [draft.unitId] };
  const kept = await findArticle(tx.db, draft.id, scope, localDate(tx.clock.now()));
  if (!kept || kept.externalUrl) throw commonErrors.notFound();
  if (kept.status === 'published') throw articleErrors.alreadyPublished({ title: kept.title });
  if (kept.status === 'withdrawn') throw articleErrors.isWithdrawn({ title: kept.title });
  const same =
    kept.version === version + 1 &&
    kept.title === draft.title &&
    kept.summary === draft.summary &&
    kept.form === draft.form &&
    kept.originality === draft.originality &&
    isDeepStrictEqual(kept.body, draft.body);
  if (!same) throw commonErrors.changedMeanwhile();
  return { id: kept.id, version: kept.version };
}
