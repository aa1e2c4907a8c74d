import type { Ctx } from '../context.server.ts';
import { withTransaction } from '../db/with-transaction.server.ts';
import { commonErrors } from '../errors/common-errors.ts';
import { contentHash } from '../text/content-hash.server.ts';

/**
 * Does a thing once per (person, client UUID): the answer is stored in the same transaction as the change, so a
 * request sent again after a lost answer gets the first answer and changes nothing.
 * @param body what was asked, to refuse another request under the same key
 * @throws app.same-key-other-body
 */
export async function onceOnly<T extends object>(
  ctx: Ctx,
  key: string,
  body: unknown,
  work: (tx: Ctx) => Promise<T>,
): Promise<T> {
  if (!ctx.actor) throw commonErrors.signInNeeded();
  const userId = ctx.actor.userId;
  const bodyHash = contentHash(body);
  return withTransaction(ctx, async (tx) => {
    const claimed = await tx.db
      .insertInto('receipts')
      .values({ user_id: userId, key, body_hash: bodyHash, response: JSON.stringify({}) })
      .onConflict((conflict) => conflict.constraint('receipts_pkey').doNothing())
      .returning('key')
      .executeTakeFirst();
    if (claimed) {
      const response = await work(tx);
      await tx.db
        .updateTable('receipts')
        .set({ response: JSON.stringify(response) })
        .where('user_id', '=', userId)
        .where('key', '=', key)
        .execute();
      return response;
    }
    // A second request waits on the first one's insert, so the row is complete here.
    const kept = await tx.db
      .selectFrom('receipts')
      .select(['body_hash', 'response'])
      .where('user_id', '=', userId)
      .where('key', '=', key)
      .executeTakeFirstOrThrow();
    if (kept.body_hash !== bodyHash) throw commonErrors.sameKeyOtherBody();
    return kept.response as unknown as T;
  });
}
