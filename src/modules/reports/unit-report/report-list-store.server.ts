import { type SqlBool, sql } from 'kysely';
import type { Scope } from '../../../platform/auth/actor.ts';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { Decision, ReportStatus } from '../rules.ts';

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
    from units_known_on(${filter.on}::date) v
    left join units_known_on(${filter.on}::date) p on p.unit_id = v.parent_id
    left join reports r on r.unit_id = v.unit_id and r.plan_id = ${filter.planId}
    left join lateral (select * from report_submissions s where s.report_id = r.id order by no desc limit 1) s on true
    left join lateral (
      select min(o.due_on) as due_on from obligations o join measures m on m.id = o.measure_id
      where o.plan_id = ${filter.planId} and o.unit_id = v.unit_id and m.kind = 'report' and o.state = 'owed') d on true
    where ${unitInScope(filter.scope)} and (d.due_on is not null or r.id is not null)
    order by v.name collate "vi-x-icu-numeric"`.execute(db);
  return rows;
}

function unitInScope(scope: Scope) {
  return scope.kind === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`v.unit_id = any(${scope.unitIds}::uuid[])`;
}
