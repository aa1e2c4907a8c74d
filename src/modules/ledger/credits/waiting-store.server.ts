import { type SqlBool, sql } from 'kysely';
import type { Scope } from '../../../platform/auth/actor.ts';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';

/** Evidence that counts and that no second person has confirmed. Reports are confirmed by their own acceptance. */
export interface WaitingFilter {
  scope: Scope;
  /** What this person brought is not theirs to confirm. */
  notBroughtBy: string;
  /** A unit whose evidence this person may not confirm. */
  exceptUnitId: string | null;
  kind?: 'article' | 'activity';
  unitId?: string;
}

export interface WaitingEvidence {
  id: string;
  revision: number;
  unitId: string;
  unitName: string;
  kind: string;
  sourceType: string;
  sourceId: string;
  title: string;
  url: string | null;
  happenedOn: LocalDate;
  receivedAt: Date;
  rung: number;
  originality: string | null;
  isLate: boolean;
  correction: string | null;
  /** Why it was sent back before it came again. */
  returnedFor: string | null;
}

function waitingWhere(filter: WaitingFilter) {
  const { scope, kind, unitId } = filter;
  return sql<SqlBool>`e.rung < 3 and e.withdrawn_at is null and e.audit_failed_at is null and e.kind <> 'report' and e.kind not like 'report.%'
    and e.brought_by is distinct from ${filter.notBroughtBy}
    ${scope.kind === 'all' ? sql`` : sql`and e.unit_id = any(${scope.unitIds}::uuid[])`}
    ${filter.exceptUnitId ? sql`and e.unit_id <> ${filter.exceptUnitId}` : sql``}
    ${kind ? sql`and e.source_type = ${kind}` : sql``}
    ${unitId ? sql`and e.unit_id = ${unitId}` : sql``}
    and exists (select from credits c where c.evidence_id = e.id)`;
}

/** Waiting longest first. */
export async function listWaitingEvidence(
  db: Db,
  filter: WaitingFilter & { limit: number; offset?: number; ids?: string[] },
): Promise<WaitingEvidence[]> {
  const { rows } = await sql<WaitingEvidence>`
    select w.*, coalesce(v.name, '') as "unitName",
      (select bool_or(c.is_late) from credits c where c.evidence_id = w.id) as "isLate",
      (select m.reason from rung_moves m where m.evidence_id = w.id and m.cause = 'returned'
        order by m.no desc limit 1) as "returnedFor"
    from (
      select e.id, e.revision, e.unit_id as "unitId", e.kind, e.source_type as "sourceType",
        e.source_id as "sourceId", e.title, e.url, e.happened_on as "happenedOn", e.received_at as "receivedAt",
        e.rung, e.originality, e.correction
      from evidence e where ${waitingWhere(filter)} ${filter.ids ? sql`and e.id = any(${filter.ids}::uuid[])` : sql``}
      order by e.received_at, e.id limit ${filter.limit} offset ${filter.offset ?? 0}) w
    left join lateral (
      select name from unit_versions v where v.unit_id = w."unitId" order by v.valid_from desc limit 1) v on true
    order by w."receivedAt", w.id`.execute(db);
  return rows;
}

/**
 * Reports that were handed in for this plan and that nobody has taken or given back. From the plan's report cells: all
 * evidence of a year is a hundred times as much.
 */
export async function countWaitingReports(
  db: Db,
  { planId, scope, exceptUnitId }: Pick<WaitingFilter, 'scope' | 'exceptUnitId'> & { planId: string },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct e.id)::int as count
    from measures m join obligations o on o.measure_id = m.id join credits c on c.obligation_id = o.id
    join evidence e on e.id = c.evidence_id
    where m.plan_id = ${planId} and m.kind = 'report' and o.done > 0
      and e.source_type = 'report' and e.rung < 3 and e.withdrawn_at is null
      ${scope.kind === 'all' ? sql`` : sql`and e.unit_id = any(${scope.unitIds}::uuid[])`}
      ${exceptUnitId ? sql`and e.unit_id <> ${exceptUnitId}` : sql``}`.execute(db);
  return rows[0]!.count;
}

/** How many wait, counted no further than `atMost`: a province may have hundreds of thousands. */
export async function countWaitingEvidence(db: Db, filter: WaitingFilter, atMost: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select from evidence e where ${waitingWhere(filter)} limit ${atMost}) few`.execute(db);
  return rows[0]!.count;
}
