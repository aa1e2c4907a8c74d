import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { listMovesOfBatch, lockEvidence, moveRung } from '../ledger/index.server.ts';
import { confirmationErrors } from './errors.ts';
import { evidenceConfirmed } from './events.ts';
import { confirmedRung, isOpen, isSecondPerson } from './rules.ts';
import type { Seen } from './schema.ts';

/**
 * A second person confirms evidence. What changed since it was looked at, or was decided by somebody else meanwhile, is
 * left alone and counted as passed over. The same decision sent twice is made once.
 * @throws confirmation.nothing-chosen, app.not-found when nothing of it is this person's to confirm
 */
export async function confirmEvidence(
  ctx: Ctx,
  { batchId, seen }: { batchId: string; seen: readonly Seen[] },
): Promise<{ confirmed: number; passedOver: number }> {
  const { actor } = ctx;
  if (!actor) throw commonErrors.signInNeeded();
  if (seen.length === 0) throw confirmationErrors.nothingChosen();
  const revisionOf = new Map(seen.map((one) => [one.id, one.revision]));
  return withTransaction(ctx, async (tx) => {
    const locked = await lockEvidence(tx.db, actor.scope, [...revisionOf.keys()]);
    const before = await listMovesOfBatch(tx.db, batchId, actor.userId);
    if (before.length > 0) return { confirmed: before.length, passedOver: revisionOf.size - before.length };
    const own = locked.filter((one) => isSecondPerson(actor, one));
    if (own.length === 0) throw commonErrors.notFound();
    const open = own.filter((one) => isOpen(one) && one.revision === revisionOf.get(one.id));
    for (const one of open) await moveRung(tx, one, { to: confirmedRung, cause: 'confirmed', batchId });
    if (open.length > 0)
      await emit(
        tx,
        evidenceConfirmed,
        { type: 'confirmation', id: batchId, unitId: actor.unitId },
        { batchId, evidenceIds: open.map((one) => one.id) },
      );
    return { confirmed: open.length, passedOver: revisionOf.size - open.length };
  });
}
