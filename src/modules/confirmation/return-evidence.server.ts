import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { emit } from '../../platform/events/emit.server.ts';
import {
  type LockedEvidence,
  listMovesOfBatch,
  lockEvidence,
  returnEvidence,
} from '../ledger/index.server.ts';
import { confirmationErrors } from './errors.ts';
import { evidenceReturned } from './events.ts';
import { isOpen, isSecondPerson } from './rules.ts';

/**
 * Sends one evidence back with its reason: it counts no more, the cell is open again, the unit is told (rule P8).
 * @throws app.not-found, confirmation.changed-since
 */
export async function returnOne(
  ctx: Ctx,
  input: { evidenceId: string; revision: number; reason: string; batchId: string },
): Promise<void> {
  const { actor } = ctx;
  if (!actor) throw commonErrors.signInNeeded();
  const { evidenceId, revision, reason, batchId } = input;
  await withTransaction(ctx, async (tx) => {
    const [evidence] = await lockEvidence(tx.db, actor.scope, [evidenceId]);
    if (!evidence || evidence.kind.startsWith('report') || !isSecondPerson(actor, evidence))
      throw commonErrors.notFound();
    if ((await listMovesOfBatch(tx.db, batchId, actor.userId)).length > 0) return;
    if (!isOpen(evidence) || evidence.revision !== revision) throw confirmationErrors.changedSince();
    await returnEvidence(tx, evidence, { reason, batchId });
    const { unitId, title } = evidence;
    await emit(
      tx,
      evidenceReturned,
      { type: 'evidence', id: evidenceId, unitId },
      { evidenceId, unitId, title, href: mendHref(evidence), reason },
    );
  });
}

function mendHref({ sourceType, sourceId }: LockedEvidence): string | null {
  if (sourceType === 'article') return `/bai-dang/${sourceId}`;
  return sourceType === 'activity' ? `/hoat-dong/${sourceId}` : null;
}
