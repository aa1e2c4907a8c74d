import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { listLastMovesOfBatch, lockEvidence, moveRung, putBackEvidence } from '../ledger/index.server.ts';
import { decisionUndone } from './events.ts';

/**
 * Takes back one's own decision, as far as it is still the last word: what was corrected, withdrawn or decided by
 * somebody else since stays as it is.
 * @returns how many are waiting again; 0 when it was undone before
 * @throws app.not-found for somebody else's decision
 */
export async function undoDecision(ctx: Ctx, batchId: string): Promise<{ undone: number }> {
  const { actor } = ctx;
  if (!actor) throw commonErrors.signInNeeded();
  return withTransaction(ctx, async (tx) => {
    const wanted = await listLastMovesOfBatch(tx.db, batchId);
    const ids = wanted.map((move) => move.evidenceId);
    const locked = new Map((await lockEvidence(tx.db, actor.scope, ids)).map((one) => [one.id, one]));
    // Read again: somebody may have moved one while this waited for its lock.
    const moves = await listLastMovesOfBatch(tx.db, batchId);
    if (moves.some((move) => move.byUserId !== actor.userId)) throw commonErrors.notFound();
    const undone: string[] = [];
    for (const move of moves) {
      const evidence = locked.get(move.evidenceId);
      if (!evidence) continue;
      if (move.cause === 'confirmed' && !evidence.withdrawnAt)
        await moveRung(tx, evidence, { to: move.from, cause: 'confirmation_undone', batchId });
      else if (move.cause === 'returned' && evidence.returnedAt)
        await putBackEvidence(tx, evidence, { cause: 'return_undone', batchId });
      else continue;
      undone.push(evidence.id);
    }
    if (undone.length > 0)
      await emit(
        tx,
        decisionUndone,
        { type: 'confirmation', id: batchId, unitId: actor.unitId },
        { batchId, evidenceIds: undone },
      );
    return { undone: undone.length };
  });
}
