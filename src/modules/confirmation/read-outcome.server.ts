import type { Ctx } from '../../platform/context.server.ts';
import { listLastMovesOfBatch, listMovesOfBatch } from '../ledger/index.server.ts';

export interface Outcome {
  batchId: string;
  words: string;
  undoable: boolean;
}

/** What the person's own decision did, read from what is stored: the page's address alone proves nothing. */
export async function readOutcome(ctx: Ctx, batchId: string | null): Promise<Outcome | null> {
  if (!batchId || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(batchId)) return null;
  const causes = await listMovesOfBatch(ctx.db, batchId, ctx.actor!.userId);
  if (causes.length === 0) return null;
  const count = (cause: string) => causes.filter((one) => one === cause).length;
  const undone = count('confirmation_undone') + count('return_undone');
  const confirmed = count('confirmed');
  const standing = await listLastMovesOfBatch(ctx.db, batchId);
  const undoable = standing.some((move) => move.cause === 'confirmed' || move.cause === 'returned');
  if (undone > 0) return { batchId, words: `Đã hoàn tác ${undone} mục.`, undoable };
  const words = confirmed > 0 ? `Đã xác nhận ${confirmed} minh chứng.` : 'Đã trả lại đơn vị, kèm lý do.';
  return { batchId, words, undoable };
}
