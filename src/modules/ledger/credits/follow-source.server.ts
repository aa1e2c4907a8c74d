import { sql } from 'kysely';
import type { Ctx } from '../../../platform/context.server.ts';
import { putBackEvidence } from './return-evidence.server.ts';
import { type LockedEvidence, lockEvidence, moveRung } from './rung-move-store.server.ts';

interface Source {
  sourceType: string;
  sourceId: string;
}

/**
 * The unit corrected what it had published: a confirmation was of the old words and falls, a return is answered.
 * What kind of evidence it is, its dates and cells stay.
 */
export async function correctEvidence(
  ctx: Ctx,
  source: Source,
  { title, correction }: { title: string; correction: string },
): Promise<void> {
  const evidence = await lockSource(ctx, source);
  if (!evidence) return;
  await sql`
    update evidence set title = ${title}, correction = ${correction}, corrected_at = ${ctx.clock.now()},
      audit_failed_at = null, revision = revision + 1,
      measured_as = null, measured_percent = null, measured_source_id = null where id = ${evidence.id}`.execute(
    ctx.db,
  );
  const move = { cause: 'corrected', reason: correction } as const;
  if (evidence.returnedAt) await putBackEvidence(ctx, evidence, move);
  else await moveRung(ctx, evidence, { to: await unconfirmedRung(ctx, evidence), ...move });
}

/** The rung it had before anybody confirmed or audited it. */
async function unconfirmedRung(ctx: Ctx, evidence: LockedEvidence): Promise<number> {
  if (evidence.rung < 3) return evidence.rung;
  const { rows } = await sql<{ rung: number }>`
    select from_rung as rung from rung_moves where evidence_id = ${evidence.id} and from_rung < 3
    order by no desc limit 1`.execute(ctx.db);
  return rows[0]?.rung ?? 0;
}

/** The unit above accepted the report: the second person of its evidence. */
export async function acceptEvidence(ctx: Ctx, source: Source): Promise<void> {
  const evidence = await lockSource(ctx, source);
  if (!evidence || evidence.withdrawnAt || evidence.rung >= 3) return;
  await moveRung(ctx, evidence, { to: 3, cause: 'accepted' });
}

async function lockSource(ctx: Ctx, { sourceType, sourceId }: Source): Promise<LockedEvidence | null> {
  const found = await ctx.db
    .selectFrom('evidence')
    .where('source_type', '=', sourceType)
    .where('source_id', '=', sourceId)
    .select('id')
    .executeTakeFirst();
  const [evidence] = found ? await lockEvidence(ctx.db, { kind: 'all' }, [found.id]) : [];
  return evidence ?? null;
}
