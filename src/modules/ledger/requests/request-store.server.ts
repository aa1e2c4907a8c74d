import { type SqlBool, sql } from 'kysely';
import type { Scope } from '../../../platform/auth/actor.ts';
import type { LocalDate, YearMonth } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { DispensationKind } from '../owing/dispensations.ts';

export type RequestDecision = 'granted' | 'refused' | 'withdrawn';

export interface RequestRow {
  id: string;
  planId: string;
  unitId: string;
  unitName: string | null;
  kind: DispensationKind;
  measureId: string | null;
  fromMonth: YearMonth;
  toMonth: YearMonth;
  until: LocalDate | null;
  reason: string;
  askedByName: string | null;
  askedAt: Date;
  decision: RequestDecision | null;
  decisionReason: string | null;
  dispensationId: string | null;
  decidedByName: string | null;
  decidedAt: Date | null;
}

export interface RequestFilter {
  planId: string;
  scope: Scope;
  on: LocalDate;
  open?: boolean;
}

/** The oldest that waits first, then what was decided. */
export async function listRequests(
  db: Db,
  { planId, scope, on, open }: RequestFilter,
): Promise<RequestRow[]> {
  const { rows } = await sql<RequestRow>`
    select r.id, r.plan_id as "planId", r.unit_id as "unitId", v.name as "unitName", r.kind,
      r.measure_id as "measureId", r.from_month as "fromMonth", r.to_month as "toMonth", r.until_on as until, r.reason,
      a.name as "askedByName", r.asked_at as "askedAt", r.decision, r.decision_reason as "decisionReason",
      r.dispensation_id as "dispensationId", d.name as "decidedByName", r.decided_at as "decidedAt"
    from dispensation_requests r
    left join units_known_on(${on}::date) v on v.unit_id = r.unit_id
    left join users a on a.id = r.asked_by left join users d on d.id = r.decided_by
    where r.plan_id = ${planId}
      and ${scope.kind === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`r.unit_id = any(${scope.unitIds}::uuid[])`}
      ${open ? sql`and r.decision is null` : sql``}
    order by r.decided_at desc nulls first, r.asked_at`.execute(db);
  return rows;
}

export async function findPlanOfRequest(db: Db, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('dispensation_requests')
    .where('id', '=', id)
    .select('plan_id as planId')
    .executeTakeFirst();
  return row?.planId ?? null;
}

/** Of every unit: who answers them sees all. */
export async function countOpenRequests(db: Db, planId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from dispensation_requests
    where plan_id = ${planId} and decision is null`.execute(db);
  return rows[0]!.count;
}

export interface NewRequest {
  planId: string;
  unitId: string;
  kind: DispensationKind;
  measureId: string | null;
  fromMonth: YearMonth;
  toMonth: YearMonth;
  until: LocalDate | null;
  reason: string;
  by: string;
  at: Date;
}

export async function insertRequest(db: Db, one: NewRequest): Promise<string> {
  const row = await db
    .insertInto('dispensation_requests')
    .values({
      plan_id: one.planId,
      unit_id: one.unitId,
      kind: one.kind,
      measure_id: one.measureId,
      from_month: one.fromMonth,
      to_month: one.toMonth,
      until_on: one.until,
      reason: one.reason,
      asked_by: one.by,
      asked_at: one.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Held until the transaction ends, so that it is answered once. */
export async function lockRequest(
  db: Db,
  id: string,
): Promise<(Omit<NewRequest, 'by' | 'at'> & { decision: RequestDecision | null }) | null> {
  const row = await db
    .selectFrom('dispensation_requests')
    .where('id', '=', id)
    .select([
      'plan_id as planId',
      'unit_id as unitId',
      sql<DispensationKind>`kind`.as('kind'),
      'measure_id as measureId',
      'from_month as fromMonth',
      'to_month as toMonth',
      'until_on as until',
      'reason',
      sql<RequestDecision | null>`decision`.as('decision'),
    ])
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

export async function markRequestDecided(
  db: Db,
  id: string,
  decided: {
    decision: RequestDecision;
    reason: string | null;
    dispensationId: string | null;
    by: string;
    at: Date;
  },
): Promise<void> {
  await db
    .updateTable('dispensation_requests')
    .set({
      decision: decided.decision,
      decision_reason: decided.reason,
      dispensation_id: decided.dispensationId,
      decided_by: decided.by,
      decided_at: decided.at,
    })
    .where('id', '=', id)
    .execute();
}
