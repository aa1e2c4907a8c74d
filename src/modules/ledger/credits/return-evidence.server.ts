import { sql } from 'kysely';
import type { Ctx } from '../../../platform/context.server.ts';
import { withdrawEvidence } from './count-evidence.server.ts';
import { creditEvidence } from './evidence-store.server.ts';
import { type LockedEvidence, moveRung } from './rung-move-store.server.ts';

/** Sends evidence back to its unit: it counts no more, its cells are owed again (rule P8). It is locked. */
export async function returnEvidence(
  ctx: Ctx,
  evidence: LockedEvidence,
  { reason, batchId }: { reason: string; batchId: string | null },
): Promise<void> {
  await moveRung(ctx, evidence, { to: evidence.rung, cause: 'returned', reason, batchId });
  await withdrawEvidence(ctx, evidence, reason);
  await ctx.db
    .updateTable('evidence')
    .set({ returned_at: ctx.clock.now() })
    .where('id', '=', evidence.id)
    .execute();
}

/** Counts returned evidence again, as it was. It is locked and returned. */
export async function putBackEvidence(
  ctx: Ctx,
  evidence: LockedEvidence,
  move: { cause: 'return_undone' | 'corrected'; reason?: string; batchId?: string },
): Promise<void> {
  await moveRung(ctx, evidence, { to: evidence.rung, ...move });
  await sql`
    update evidence set withdrawn_at = null, withdrawn_reason = null, returned_at = null where id = ${evidence.id}`.execute(
    ctx.db,
  );
  await creditEvidence(ctx.db, evidence.id, evidence, ctx.clock.now());
}
