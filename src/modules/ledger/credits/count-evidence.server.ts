import type { Ctx } from '../../../platform/context.server.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { evidenceCounted, evidenceWithdrawn } from '../events.ts';
import {
  creditEvidence,
  type EvidenceItem,
  endReturn,
  removeCredits,
  saveEvidence,
} from './evidence-store.server.ts';

/**
 * Counts a piece of evidence, in the transaction of the event that brought it (rule P5). Saying the same thing twice
 * changes nothing. @returns the ids of the cells that changed
 */
export async function countEvidence(ctx: Ctx, item: EvidenceItem): Promise<string[]> {
  const now = ctx.clock.now();
  const by = { userId: ctx.actor?.userId ?? null, postId: ctx.actor?.postId ?? null, at: now };
  const evidenceId = await saveEvidence(ctx.db, item, by);
  if (!evidenceId) return [];
  const cells = await creditEvidence(ctx.db, evidenceId, item, now);
  await emit(
    ctx,
    evidenceCounted,
    { type: 'evidence', id: evidenceId, unitId: item.unitId },
    { evidenceId, kind: item.kind, cells },
  );
  return cells;
}

/** Takes back what a withdrawn or returned item had counted. */
export async function withdrawEvidence(
  ctx: Ctx,
  source: { sourceType: string; sourceId: string; unitId: string },
  reason: string,
): Promise<string[]> {
  await endReturn(ctx.db, source, reason);
  const cells = await removeCredits(ctx.db, source, reason, ctx.clock.now());
  await emit(
    ctx,
    evidenceWithdrawn,
    { type: source.sourceType, id: source.sourceId, unitId: source.unitId },
    { reason, cells },
  );
  return cells;
}
