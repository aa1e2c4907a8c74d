import { overseesOthers } from '../../../platform/auth/actor.ts';
import { mayDo } from '../../../platform/auth/policy.ts';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { findUnit } from '../../units/index.server.ts';
import { reportPolicy } from '../policy.ts';
import { findReportPlan } from '../report-plan.server.ts';
import { type Recipient, recipientOf } from '../rules.ts';
import { listReports, type ReportListRow } from './report-list-store.server.ts';

export type DeskView = 'cho-xem' | 'chua-gui' | 'tra-lai' | 'da-tiep-nhan';

export interface OwnReport {
  row: SentRow;
  recipient: Recipient;
  isSchool: boolean;
  mayWrite: boolean;
  today: LocalDate;
}

/** A row as it crosses to the browser. */
export type SentRow = Omit<ReportListRow, 'updatedAt' | 'submittedAt' | 'decidedAt'> & {
  submittedAt: string | null;
};

export interface Desk {
  view: DeskView;
  district: string | null;
  districts: { id: string; name: string; count: number }[];
  counts: Record<DeskView, number>;
  rows: SentRow[];
  page: number;
  pages: number;
  total: number;
  received: number;
  today: LocalDate;
  dueOn: LocalDate | null;
  mayConsolidate: boolean;
  ownUnitId: string;
}

export interface ReportHome {
  plan: { id: string; year: number; title: string } | null;
  own: OwnReport | null;
  desk: Desk | null;
}

const perPage = 50;

export async function readReportHome(
  ctx: Ctx,
  query: URLSearchParams,
  today: LocalDate,
): Promise<ReportHome> {
  const actor = ctx.actor!;
  const plan = await findReportPlan(ctx.db, query.get('ke-hoach') ?? undefined);
  if (!plan) return { plan: null, own: null, desk: null };
  const rows = await listReports(ctx.db, { planId: plan.id, scope: actor.scope, on: today });
  const own = rows.find((row) => row.unitId === actor.unitId);
  const isWide = overseesOthers(actor);
  return {
    plan: { id: plan.id, year: plan.year, title: plan.title },
    own: own ? await ownReport(ctx, own, today) : null,
    // An office does not decide its own report; it stands in the card above the list.
    desk: isWide
      ? deskOf(
          ctx,
          rows.filter((row) => row.unitId !== actor.unitId),
          query,
          today,
        )
      : null,
  };
}

async function ownReport(ctx: Ctx, row: ReportListRow, today: LocalDate): Promise<OwnReport> {
  const actor = ctx.actor!;
  const parent = row.parentId ? await findUnit(ctx.db, row.parentId, today) : null;
  return {
    row: sent(row),
    recipient: recipientOf(parent),
    isSchool: !['department', 'department_office', 'district_office'].includes(row.unitKind),
    mayWrite: mayDo(reportPolicy['report.write'], actor, actor.unitId),
    today,
  };
}

function sent({ updatedAt: _updated, decidedAt: _decided, submittedAt, ...row }: ReportListRow): SentRow {
  return { ...row, submittedAt: submittedAt?.toISOString() ?? null };
}

function viewOf(row: ReportListRow): DeskView {
  if (row.status === 'submitted') return 'cho-xem';
  if (row.status === 'returned') return 'tra-lai';
  return row.status === 'accepted' ? 'da-tiep-nhan' : 'chua-gui';
}

function deskOf(ctx: Ctx, rows: ReportListRow[], query: URLSearchParams, today: LocalDate): Desk {
  const actor = ctx.actor!;
  const counts: Record<DeskView, number> = { 'cho-xem': 0, 'chua-gui': 0, 'tra-lai': 0, 'da-tiep-nhan': 0 };
  for (const row of rows) counts[viewOf(row)] += 1;
  const asked = query.get('xem') as DeskView | null;
  const view = asked && asked in counts ? asked : counts['cho-xem'] > 0 ? 'cho-xem' : 'chua-gui';
  const inView = rows.filter((row) => viewOf(row) === view);
  const district = query.get('huyen');
  const shown = (district ? inView.filter((row) => groupOf(row).id === district) : inView).toSorted(
    longestFirst,
  );
  const page = pageNumber(query);
  return {
    view,
    district,
    districts: districtsOf(inView),
    counts,
    rows: shown.slice((page - 1) * perPage, page * perPage).map(sent),
    page,
    pages: Math.ceil(shown.length / perPage),
    total: shown.length,
    received: counts['cho-xem'] + counts['da-tiep-nhan'],
    today,
    dueOn: commonDue(rows),
    mayConsolidate: mayDo(reportPolicy['report.consolidated-read'], actor),
    ownUnitId: actor.unitId,
  };
}

/** What has waited longest first; what has not come stays in the order of names. */
function longestFirst(a: ReportListRow, b: ReportListRow): number {
  return (a.submittedAt?.getTime() ?? 0) - (b.submittedAt?.getTime() ?? 0);
}

function groupOf(row: ReportListRow): { id: string; name: string } {
  if (row.unitKind === 'district_office') return { id: row.unitId, name: row.unitName };
  return { id: row.parentId ?? 'direct', name: row.parentName ?? 'Trực thuộc Sở' };
}

function districtsOf(rows: ReportListRow[]): Desk['districts'] {
  const groups = new Map<string, { id: string; name: string; count: number }>();
  for (const row of rows) {
    const { id, name } = groupOf(row);
    groups.set(id, { id, name, count: (groups.get(id)?.count ?? 0) + 1 });
  }
  return [...groups.values()].toSorted((a, b) => b.count - a.count);
}

/** The day that most units have: single offices have days of their own. */
function commonDue(rows: ReportListRow[]): LocalDate | null {
  const days = Map.groupBy(rows, (row) => row.dueOn);
  days.delete(null);
  return [...days].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}
