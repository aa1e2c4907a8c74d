import { sql } from 'kysely';
import type { Scope } from '../../../platform/auth/actor.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { Decision } from '../rules.ts';
import type { FrozenReport } from './frozen-report.ts';
import { reportInScope } from './report-store.server.ts';

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
  /** "2026-q3", or "year". */
  period: string;
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
      'r.period',
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
    .where(reportInScope(scope));
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
