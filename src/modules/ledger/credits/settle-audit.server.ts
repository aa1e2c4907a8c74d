import { sql } from 'kysely';
import type { Ctx } from '../../../platform/context.server.ts';
import { type LockedEvidence, lockEvidence, moveRung } from './rung-move-store.server.ts';

/**
 * Moves the rung as a call-back says: confirmed to 4, not confirmed to 0, not reached back to where it stood before
 * any call. What was withdrawn since the draw keeps its rung: the answer stands with the sample alone.
 */
export async function settleAudit(
  ctx: Ctx,
  evidenceId: string,
  { outcome, reason }: { outcome: 'confirmed' | 'not_confirmed' | 'unreachable'; reason: string },
): Promise<void> {
  const [evidence] = await lockEvidence(ctx.db, { kind: 'all' }, [evidenceId]);
  if (!evidence || evidence.withdrawnAt) return;
  const failed = outcome === 'not_confirmed';
  if (outcome === 'confirmed')
    await moveRung(ctx, evidence, { to: 4, cause: 'audited', reason: reason || null });
  else if (failed) await moveRung(ctx, evidence, { to: 0, cause: 'audit_failed', reason });
  else {
    const before = await rungBeforeAudit(ctx, evidence);
    if (before === null) return;
    await moveRung(ctx, evidence, { to: before, cause: 'audit_undone', reason: reason || null });
  }
  await ctx.db
    .updateTable('evidence')
    .set({ audit_failed_at: failed ? ctx.clock.now() : null })
    .where('id', '=', evidenceId)
    .execute();
}

/** Null when no call has moved it. */
async function rungBeforeAudit(ctx: Ctx, evidence: LockedEvidence): Promise<number | null> {
  const { rows } = await sql<{ rung: number }>`
    select from_rung as rung from rung_moves m
    where m.evidence_id = ${evidence.id} and m.cause in ('audited', 'audit_failed')
      and not exists (select from rung_moves n where n.evidence_id = m.evidence_id and n.no > m.no
        and n.cause not in ('audited', 'audit_failed'))
    order by m.no limit 1`.execute(ctx.db);
  return rows[0]?.rung ?? null;
}
