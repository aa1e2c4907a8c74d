import { type SqlBool, sql } from 'kysely';
import type { Scope } from '../../../platform/auth/actor.ts';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { DutyPeriod, ReportPlan } from '../report-plan.server.ts';
import type { Decision, ReportStatus } from '../rules.ts';
import type { DuePeriod } from './report-period.ts';

export interface ReportListRow {
  unitId: string;
  unitName: string;
  unitKind: string;
  parentId: string | null;
  parentName: string | null;
  /** "2026-q3", or "year" for the report of the whole plan. */
  period: string;
  dueOn: LocalDate | null;
  /** The days of the cells that it fulfils. */
  countsFrom: LocalDate | null;
  countsTo: LocalDate | null;
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

export interface ReportListFilter {
  plan: Pick<ReportPlan, 'id' | 'periods'>;
  scope: Scope;
  on: LocalDate;
  /** Only the reports of one period. */
  period?: string | null;
}

/**
 * Every report that a unit owes in the plan or has begun, one row for each period, with its last submission; in the
 * Vietnamese order of names, then of days.
 */
export async function listReports(db: Db, { plan, ...filter }: ReportListFilter): Promise<ReportListRow[]> {
  const column = <K extends keyof DutyPeriod>(key: K) => plan.periods.map((one) => one[key]);
  const { rows } = await sql<ReportListRow>`
    with owed as (
      select o.unit_id, k.period, min(o.due_on) as due_on, max(o.period_start) as counts_from,
        min(o.period_end) as counts_to
      from unnest(${column('measureId')}::uuid[], ${column('start')}::date[], ${column('key')}::text[])
        as k(measure_id, start, period)
      join obligations o on o.measure_id = k.measure_id and o.period_start = k.start
      where o.plan_id = ${plan.id} and o.state = 'owed' group by o.unit_id, k.period
    ), listed as (
      select unit_id, period from owed union select unit_id, period from reports where plan_id = ${plan.id}
    )
    select v.unit_id as "unitId", v.name as "unitName", v.kind as "unitKind", v.parent_id as "parentId",
      p.short_name as "parentName", l.period, d.due_on as "dueOn", d.counts_from as "countsFrom",
      d.counts_to as "countsTo", r.id as "reportId", coalesce(r.status, 'none') as status,
      r.version, r.updated_at as "updatedAt", s.id as "submissionId", s.receipt_code as "receiptCode",
      s.submitted_at as "submittedAt", s.decision, s.decision_reason as "decisionReason", s.decided_at as "decidedAt"
    from units_known_on(${filter.on}::date) v
    left join units_known_on(${filter.on}::date) p on p.unit_id = v.parent_id
    join listed l on l.unit_id = v.unit_id ${filter.period ? sql`and l.period = ${filter.period}` : sql``}
    left join owed d on d.unit_id = l.unit_id and d.period = l.period
    left join reports r on r.unit_id = v.unit_id and r.plan_id = ${plan.id} and r.period = l.period
    left join lateral (select * from report_submissions s where s.report_id = r.id order by no desc limit 1) s on true
    where ${unitInScope(filter.scope)}
    order by v.name collate "vi-x-icu-numeric", d.due_on, l.period`.execute(db);
  return rows;
}

/** As the choice of a period sees it. */
export function duePeriodOf({ period, dueOn, status }: ReportListRow): DuePeriod {
  return { period, dueOn, isSent: status === 'submitted' || status === 'accepted' };
}

function unitInScope(scope: Scope) {
  return scope.kind === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`v.unit_id = any(${scope.unitIds}::uuid[])`;
}
