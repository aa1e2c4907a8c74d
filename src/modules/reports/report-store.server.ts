import { type SqlBool, sql } from 'kysely';
import type { Scope } from '../../platform/auth/actor.ts';
import type { LocalDate } from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import type { FrozenReport } from './frozen-report.ts';
import type { Decision, ReportStatus, ReportTexts } from './rules.ts';

export interface ReportRow extends ReportTexts {
  id: string;
  planId: string;
  unitId: string;
  status: ReportStatus;
  version: number;
  updatedAt: Date;
  updatedBy: string | null;
}

function inScope(scope: Scope, column: 'r.unit_id' | 'v.unit_id') {
  if (scope.kind === 'all') return sql<SqlBool>`true`;
  return sql<SqlBool>`${sql.ref(column)} = any(${scope.unitIds}::uuid[])`;
}

function selectReports(db: Db, scope: Scope) {
  return db
    .selectFrom('reports as r')
    .select([
      'r.id',
      'r.plan_id as planId',
      'r.unit_id as unitId',
      sql<ReportStatus>`r.status`.as('status'),
      'r.judgement',
      'r.obstacles',
      'r.proposals',
      'r.version',
      'r.updated_at as updatedAt',
      'r.updated_by as updatedBy',
    ])
    .where(inScope(scope, 'r.unit_id'));
}

export async function findReport(db: Db, scope: Scope, id: string): Promise<ReportRow | null> {
  return (await selectReports(db, scope).where('r.id', '=', id).executeTakeFirst()) ?? null;
}

export async function findReportOfUnit(
  db: Db,
  scope: Scope,
  planId: string,
  unitId: string,
): Promise<ReportRow | null> {
  const query = selectReports(db, scope).where('r.plan_id', '=', planId).where('r.unit_id', '=', unitId);
  return (await query.executeTakeFirst()) ?? null;
}

export async function findReportForUpdate(db: Db, scope: Scope, id: string): Promise<ReportRow | null> {
  return (await selectReports(db, scope).where('r.id', '=', id).forUpdate().executeTakeFirst()) ?? null;
}

/** @returns the new draft's id, or null when the unit has a report for this plan already */
export async function insertReport(
  db: Db,
  row: { planId: string; unitId: string; by: string; at: Date },
): Promise<string | null> {
  const made = await db
    .insertInto('reports')
    .values({
      plan_id: row.planId,
      unit_id: row.unitId,
      created_at: row.at,
      updated_at: row.at,
      updated_by: row.by,
    })
    .onConflict((conflict) => conflict.constraint('reports_plan_id_unit_id_unique').doNothing())
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

/** "BC-2023-0412" */
export async function nextReceiptCode(db: Db, year: number): Promise<string> {
  const { rows } = await sql<{ no: number }>`select nextval('report_receipt_no') as no`.execute(db);
  return `BC-${year}-${String(rows[0]!.no).padStart(4, '0')}`;
}

export interface NewSubmission {
  id: string;
  reportId: string;
  receiptCode: string;
  content: FrozenReport;
  sha256: string;
  by: string;
  at: Date;
}

export async function insertSubmission(db: Db, row: NewSubmission): Promise<void> {
  await db
    .insertInto('report_submissions')
    .values({
      id: row.id,
      report_id: row.reportId,
      no: sql<number>`(select coalesce(max(no), 0) + 1 from report_submissions where report_id = ${row.reportId})`,
      receipt_code: row.receiptCode,
      content: JSON.stringify(row.content),
      sha256: row.sha256,
      submitted_by: row.by,
      submitted_at: row.at,
    })
    .execute();
}

export interface SubmissionRow {
  id: string;
  reportId: string;
  planId: string;
  unitId: string;
  no: number;
  receiptCode: string;
  content: FrozenReport;
  sha256: string;
  submittedBy: string;
  submittedAt: Date;
  decision: Decision | null;
  decisionReason: string | null;
  decidedBy: string | null;
  decidedByName: string | null;
  decidedAt: Date | null;
}

function selectSubmissions(db: Db, scope: Scope) {
  return db
    .selectFrom('report_submissions as s')
    .innerJoin('reports as r', 'r.id', 's.report_id')
    .leftJoin('users as u', 'u.id', 's.decided_by')
    .select([
      's.id',
      's.report_id as reportId',
      'r.plan_id as planId',
      'r.unit_id as unitId',
      's.no',
      's.receipt_code as receiptCode',
      sql<FrozenReport>`s.content`.as('content'),
      's.sha256',
      's.submitted_by as submittedBy',
      's.submitted_at as submittedAt',
      sql<Decision | null>`s.decision`.as('decision'),
      's.decision_reason as decisionReason',
      's.decided_by as decidedBy',
      'u.name as decidedByName',
      's.decided_at as decidedAt',
    ])
    .where(inScope(scope, 'r.unit_id'));
}

export async function findSubmission(db: Db, scope: Scope, id: string): Promise<SubmissionRow | null> {
  return (await selectSubmissions(db, scope).where('s.id', '=', id).executeTakeFirst()) ?? null;
}

export async function findSubmissionByCode(
  db: Db,
  scope: Scope,
  receiptCode: string,
): Promise<SubmissionRow | null> {
  const query = selectSubmissions(db, scope).where('s.receipt_code', '=', receiptCode);
  return (await query.executeTakeFirst()) ?? null;
}

export async function findLastSubmission(
  db: Db,
  scope: Scope,
  reportId: string,
): Promise<SubmissionRow | null> {
  const query = selectSubmissions(db, scope).where('s.report_id', '=', reportId).orderBy('s.no', 'desc');
  return (await query.limit(1).executeTakeFirst()) ?? null;
}

/** @returns false when somebody decided before */
export async function markDecision(
  db: Db,
  id: string,
  decided: { decision: Decision; reason: string | null; by: string; at: Date },
): Promise<boolean> {
  const row = await db
    .updateTable('report_submissions')
    .set({
      decision: decided.decision,
      decision_reason: decided.reason,
      decided_by: decided.by,
      decided_at: decided.at,
    })
    .where('id', '=', id)
    .where('decision', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export interface ReportListRow {
  unitId: string;
  unitName: string;
  unitKind: string;
  parentId: string | null;
  parentName: string | null;
  dueOn: LocalDate | null;
  reportId: string | null;
  status: ReportStatus | 'none';
  version: number | null;
  updatedAt: Date | null;
  submissionId: string | null;
  receiptCode: string | null;
  submittedAt: Date | null;
  decision: Decision | null;
  decisionReason: string | null;
  decidedAt: Date | null;
}

/** Units that owe a report of the plan or have one, each with its last submission; in the Vietnamese order of names. */
export async function listReports(
  db: Db,
  filter: { planId: string; scope: Scope; on: LocalDate },
): Promise<ReportListRow[]> {
  const { rows } = await sql<ReportListRow>`
    select v.unit_id as "unitId", v.name as "unitName", v.kind as "unitKind", v.parent_id as "parentId",
      p.short_name as "parentName", d.due_on as "dueOn", r.id as "reportId", coalesce(r.status, 'none') as status,
      r.version, r.updated_at as "updatedAt", s.id as "submissionId", s.receipt_code as "receiptCode",
      s.submitted_at as "submittedAt", s.decision, s.decision_reason as "decisionReason", s.decided_at as "decidedAt"
    from units_on(${filter.on}::date) v
    left join units_on(${filter.on}::date) p on p.unit_id = v.parent_id
    left join reports r on r.unit_id = v.unit_id and r.plan_id = ${filter.planId}
    left join lateral (select * from report_submissions s where s.report_id = r.id order by no desc limit 1) s on true
    left join lateral (
      select min(o.due_on) as due_on from obligations o join measures m on m.id = o.measure_id
      where o.plan_id = ${filter.planId} and o.unit_id = v.unit_id and m.kind = 'report' and o.state = 'owed') d on true
    where ${inScope(filter.scope, 'v.unit_id')} and (d.due_on is not null or r.id is not null)
    order by v.name collate "vi-x-icu-numeric"`.execute(db);
  return rows;
}
