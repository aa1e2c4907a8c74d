import { type SqlBool, sql } from 'kysely';
import type { Scope } from '../../../platform/auth/actor.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { ReportStatus, ReportTexts } from '../rules.ts';

export interface ReportRow extends ReportTexts {
  id: string;
  planId: string;
  unitId: string;
  /** "2026-q3", or "year". */
  period: string;
  status: ReportStatus;
  version: number;
  updatedAt: Date;
  updatedBy: string | null;
}

export function reportInScope(scope: Scope) {
  return scope.kind === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`r.unit_id = any(${scope.unitIds}::uuid[])`;
}

function selectReports(db: Db, scope: Scope) {
  return db
    .selectFrom('reports as r')
    .select([
      'r.id',
      'r.plan_id as planId',
      'r.unit_id as unitId',
      'r.period',
      sql<ReportStatus>`r.status`.as('status'),
      'r.judgement',
      'r.obstacles',
      'r.proposals',
      'r.version',
      'r.updated_at as updatedAt',
      'r.updated_by as updatedBy',
    ])
    .where(reportInScope(scope));
}

export async function findReport(db: Db, scope: Scope, id: string): Promise<ReportRow | null> {
  return (await selectReports(db, scope).where('r.id', '=', id).executeTakeFirst()) ?? null;
}

export async function findReportOfUnit(
  db: Db,
  scope: Scope,
  of: { planId: string; unitId: string; period: string },
): Promise<ReportRow | null> {
  const query = selectReports(db, scope)
    .where('r.plan_id', '=', of.planId)
    .where('r.unit_id', '=', of.unitId)
    .where('r.period', '=', of.period);
  return (await query.executeTakeFirst()) ?? null;
}

export async function findReportForUpdate(db: Db, scope: Scope, id: string): Promise<ReportRow | null> {
  return (await selectReports(db, scope).where('r.id', '=', id).forUpdate().executeTakeFirst()) ?? null;
}

/** @returns the new draft's id, or null when the unit has a report of this period already */
export async function insertReport(
  db: Db,
  row: { planId: string; unitId: string; period: string; by: string; at: Date },
): Promise<string | null> {
  const made = await db
    .insertInto('reports')
    .values({
      plan_id: row.planId,
      unit_id: row.unitId,
      period: row.period,
      created_at: row.at,
      updated_at: row.at,
      updated_by: row.by,
    })
    .onConflict((conflict) => conflict.constraint('reports_plan_id_unit_id_period_unique').doNothing())
    .returning('id')
    .executeTakeFirst();
  return made?.id ?? null;
}

/** Writes the texts of an open report if nobody saved meanwhile. @returns the new version, or null */
export async function saveTexts(
  db: Db,
  id: string,
  version: number,
  texts: Partial<ReportTexts>,
  by: { userId: string; at: Date },
): Promise<number | null> {
  const row = await db
    .updateTable('reports')
    .set({ ...texts, version: version + 1, updated_at: by.at, updated_by: by.userId })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', 'in', ['draft', 'returned'])
    .returning('version')
    .executeTakeFirst();
  return row?.version ?? null;
}

export async function markReport(db: Db, id: string, status: ReportStatus, at: Date): Promise<void> {
  await db
    .updateTable('reports')
    .set({ status, updated_at: at, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}
