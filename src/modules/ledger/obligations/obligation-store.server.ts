import { sql } from 'kysely';
import type { Scope } from '../../../platform/auth/actor.ts';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { postponedUntil } from '../progress/postponed-store.server.ts';
import type { MeasureKind, ObligationState, PeriodLength } from '../rules.ts';

export interface ObligationRow {
  id: string;
  planId: string;
  measureId: string;
  unitId: string;
  periodStart: LocalDate;
  periodEnd: LocalDate;
  dueOn: LocalDate;
  needed: number;
  done: number;
  late: number;
  state: ObligationState;
  stateReason: string | null;
  /** What excuses or postpones it together with others. */
  dispensationId: string | null;
  /** The new day, when its work was put off. */
  postponedUntil: LocalDate | null;
  kind: MeasureKind;
  period: PeriodLength;
}

export function selectObligations(db: Db, scope: Scope) {
  const query = db
    .selectFrom('obligations as o')
    .innerJoin('measures as m', 'm.id', 'o.measure_id')
    .select([
      'o.id',
      'o.plan_id as planId',
      'o.measure_id as measureId',
      'o.unit_id as unitId',
      'o.period_start as periodStart',
      'o.period_end as periodEnd',
      'o.due_on as dueOn',
      'o.needed',
      'o.done',
      'o.late',
      sql<ObligationState>`o.state`.as('state'),
      'o.state_reason as stateReason',
      'o.dispensation_id as dispensationId',
      postponedUntil.as('postponedUntil'),
      sql<MeasureKind>`m.kind`.as('kind'),
      sql<PeriodLength>`m.period`.as('period'),
    ]);
  return scope.kind === 'all'
    ? query
    : query.where('o.unit_id', '=', sql<string>`any(${scope.unitIds}::uuid[])`);
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids come from addresses; what is no id at all is simply not found. */
export function isId(text: string | null | undefined): text is string {
  return text != null && uuidPattern.test(text);
}

export async function findObligation(db: Db, scope: Scope, id: string): Promise<ObligationRow | null> {
  if (!isId(id)) return null;
  return (await selectObligations(db, scope).where('o.id', '=', id).executeTakeFirst()) ?? null;
}

/** Holds the cell until the transaction ends, so that what was checked still holds when it is changed. */
export async function lockObligation(db: Db, scope: Scope, id: string): Promise<ObligationRow | null> {
  if (!isId(id)) return null;
  return (
    (await selectObligations(db, scope).where('o.id', '=', id).forUpdate('o').executeTakeFirst()) ?? null
  );
}

/** All that a unit owes for a plan, in the order of time. */
export async function listUnitObligations(
  db: Db,
  filter: { planId: string; unitId: string; scope: Scope },
): Promise<ObligationRow[]> {
  return selectObligations(db, filter.scope)
    .where('o.plan_id', '=', filter.planId)
    .where('o.unit_id', '=', filter.unitId)
    .orderBy('o.period_start')
    .orderBy('m.position')
    .execute();
}

/** @returns false when it is not in that state any more */
export async function markObligationState(
  db: Db,
  id: string,
  change: { from: ObligationState; to: ObligationState; reason: string | null; by: string; at: Date },
): Promise<boolean> {
  const row = await db
    .updateTable('obligations')
    .set({ state: change.to, state_reason: change.reason, state_by: change.by, state_at: change.at })
    .where('id', '=', id)
    .where('state', '=', change.from)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
