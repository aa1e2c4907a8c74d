import { sql } from 'kysely';
import type { Scope } from '../../../platform/auth/actor.ts';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { evidenceRungMoved } from '../events.ts';
import type { RungCause, RungMove } from './rung-moves.ts';

export interface LockedEvidence {
  id: string;
  unitId: string;
  kind: string;
  sourceType: string;
  sourceId: string;
  title: string;
  happenedOn: LocalDate;
  receivedAt: Date;
  rung: number;
  /** Rises when the content changes: a decision names the revision it looked at. */
  revision: number;
  /** Who published or recorded it. */
  broughtBy: string | null;
  withdrawnAt: Date | null;
  returnedAt: Date | null;
  /** A call-back could not confirm it. */
  auditFailedAt: Date | null;
}

/** Holds evidence of the scope, in the order of ids, for a decision. */
export async function lockEvidence(db: Db, scope: Scope, ids: readonly string[]): Promise<LockedEvidence[]> {
  const { rows } = await sql<LockedEvidence>`
    select id, unit_id as "unitId", kind, source_type as "sourceType", source_id as "sourceId", title,
      happened_on as "happenedOn", received_at as "receivedAt", rung, revision, brought_by as "broughtBy",
      withdrawn_at as "withdrawnAt", returned_at as "returnedAt",
      audit_failed_at as "auditFailedAt"
    from evidence where id = any(${[...ids]}::uuid[])
      ${scope.kind === 'all' ? sql`` : sql`and unit_id = any(${scope.unitIds}::uuid[])`}
    order by id for update`.execute(db);
  return rows;
}

/**
 * Writes why a rung moves, and moves it: the only way (a trigger refuses any other). The evidence is locked.
 * `to` may be the present rung: then somebody looked and it stayed.
 */
export async function moveRung(
  ctx: Ctx,
  evidence: { id: string; unitId: string; rung: number },
  move: { to: number; cause: RungCause; reason?: string | null; batchId?: string | null },
): Promise<void> {
  const { to, cause, reason = null, batchId = null } = move;
  const { actor } = ctx;
  await sql`
    insert into rung_moves (evidence_id, from_rung, to_rung, cause, reason, by_user_id, by_post_id, batch_id, at)
    values (${evidence.id}, ${evidence.rung}, ${to}, ${cause}, ${reason}, ${actor?.userId ?? null},
      ${actor?.postId ?? null}, ${batchId}, ${ctx.clock.now()})`.execute(ctx.db);
  if (to !== evidence.rung)
    await ctx.db.updateTable('evidence').set({ rung: to }).where('id', '=', evidence.id).execute();
  await emit(
    ctx,
    evidenceRungMoved,
    { type: 'evidence', id: evidence.id, unitId: evidence.unitId },
    { evidenceId: evidence.id, from: evidence.rung, to, cause, reason },
  );
}

/** What moved the rungs of some evidence, oldest first. The caller has checked that they are in scope. */
export async function listRungMoves(db: Db, evidenceIds: readonly string[]): Promise<RungMove[]> {
  if (evidenceIds.length === 0) return [];
  const { rows } = await sql<RungMove>`
    select m.evidence_id as "evidenceId", m.from_rung as "from", m.to_rung as "to", m.cause, m.reason, m.at,
      case when u.id is null then null when p.id is null then u.name else u.name || ', ' || p.title end as by
    from rung_moves m left join users u on u.id = m.by_user_id left join posts p on p.id = m.by_post_id
    where m.evidence_id = any(${[...evidenceIds]}::uuid[]) order by m.no`.execute(db);
  return rows;
}

export interface LastMove {
  evidenceId: string;
  cause: RungCause;
  from: number;
  to: number;
  byUserId: string | null;
}

/** The moves of one decision that are still the last word on their evidence. */
export async function listLastMovesOfBatch(db: Db, batchId: string): Promise<LastMove[]> {
  const { rows } = await sql<LastMove>`
    select m.evidence_id as "evidenceId", m.cause, m.from_rung as "from", m.to_rung as "to", m.by_user_id as "byUserId"
    from rung_moves m where m.batch_id = ${batchId}
      and not exists (select from rung_moves n where n.evidence_id = m.evidence_id and n.no > m.no)
    order by m.evidence_id`.execute(db);
  return rows;
}

/** Everything one decision did, also what was overtaken since. */
export async function listMovesOfBatch(db: Db, batchId: string, userId: string): Promise<RungCause[]> {
  const rows = await db
    .selectFrom('rung_moves')
    .where('batch_id', '=', batchId)
    .where('by_user_id', '=', userId)
    .select(sql<RungCause>`cause`.as('cause'))
    .execute();
  return rows.map((row) => row.cause);
}
