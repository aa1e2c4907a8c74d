import { overseesOthers } from '../../../platform/auth/actor.ts';
import { mayDo } from '../../../platform/auth/policy.ts';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { wholeYear } from '../../ledger/index.ts';
import { findUnit } from '../../units/index.server.ts';
import { reportPolicy } from '../policy.ts';
import { findReportPlan } from '../report-plan.server.ts';
import { type Recipient, recipientOf } from '../rules.ts';
import { duePeriodOf, listReports, type ReportListRow } from './report-list-store.server.ts';
import { byDue, currentPeriod, hasBegun, periodLabel, reportName } from './report-period.ts';

export type DeskView = 'cho-xem' | 'chua-gui' | 'tra-lai' | 'da-tiep-nhan';

export interface OwnReport {
  row: SentRow;
  /** "Báo cáo quý III/2026" */
  name: string;
  /** The first month of its period has not begun: nothing to write yet. */
  isAhead: boolean;
  recipient: Recipient;
  isSchool: boolean;
  mayWrite: boolean;
  today: LocalDate;
}

/** A row as it crosses to the browser. */
export type SentRow = Omit<
  ReportListRow,
  'updatedAt' | 'submittedAt' | 'decidedAt' | 'countsFrom' | 'countsTo'
> & {
  submittedAt: string | null;
};

/** One period's report of the own unit, for the list of all of them. */
export interface OwnPeriod {
  period: string;
  label: string;
  status: SentRow['status'];
  dueOn: LocalDate | null;
  receiptCode: string | null;
  isAhead: boolean;
  isOverdue: boolean;
  isShown: boolean;
}

/** A period as a choice of the desk. */
export interface PeriodChoice {
  period: string;
  label: string;
  waiting: number;
}

export interface Desk {
  view: DeskView;
  period: string;
  periodName: string;
  /** One where the plan asks for a single report. */
  periods: PeriodChoice[];
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
  /** All periods of the own unit; none where there is only one. */
  ownPeriods: OwnPeriod[];
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
  if (!plan) return { plan: null, own: null, ownPeriods: [], desk: null };
  const rows = await listReports(ctx.db, { plan, scope: actor.scope, on: today });
  const asked = query.get('ky');
  const own = rows.filter((row) => row.unitId === actor.unitId);
  const shown = chosenOf(own, asked, today);
  // An office does not decide its own report; it stands in the card above the list.
  const others = rows.filter((row) => row.unitId !== actor.unitId);
  return {
    plan: { id: plan.id, year: plan.year, title: plan.title },
    own: shown ? await ownReport(ctx, shown, plan.year, today) : null,
    ownPeriods: own.length > 1 ? ownPeriods(own, shown, plan.year, today) : [],
    desk: overseesOthers(actor) ? deskOf(ctx, others, { query, asked, year: plan.year, today }) : null,
  };
}

/** The report of the period that was asked for, else the one to begin with. */
function chosenOf(rows: readonly ReportListRow[], asked: string | null, today: LocalDate) {
  const period = rows.some((row) => row.period === asked)
    ? asked
    : currentPeriod(rows.map(duePeriodOf), today);
  return rows.find((row) => row.period === period) ?? null;
}

function ownPeriods(
  own: ReportListRow[],
  shown: ReportListRow | null,
  year: number,
  today: LocalDate,
): OwnPeriod[] {
  return own.toSorted(byDue).map((row) => ({
    period: row.period,
    label: periodLabel(row.period, year),
    status: row.status,
    dueOn: row.dueOn,
    receiptCode: row.receiptCode,
    isAhead: !hasBegun(row, today),
    isOverdue: row.dueOn !== null && row.dueOn < today && !duePeriodOf(row).isSent,
    isShown: row.period === shown?.period,
  }));
}

async function ownReport(ctx: Ctx, row: ReportListRow, year: number, today: LocalDate): Promise<OwnReport> {
  const actor = ctx.actor!;
  const parent = row.parentId ? await findUnit(ctx.db, row.parentId, today) : null;
  return {
    row: sent(row),
    name: reportName(row.period, year),
    isAhead: !hasBegun(row, today),
    recipient: recipientOf(parent),
    isSchool: !['department', 'department_office', 'district_office'].includes(row.unitKind),
    mayWrite: mayDo(reportPolicy['report.write'], actor, actor.unitId),
    today,
  };
}

function sent(full: ReportListRow): SentRow {
  const { updatedAt: _updated, decidedAt: _decided, countsFrom: _from, countsTo: _to, ...rest } = full;
  const { submittedAt, ...row } = rest;
  return { ...row, submittedAt: submittedAt?.toISOString() ?? null };
}

function viewOf(row: ReportListRow): DeskView {
  if (row.status === 'submitted') return 'cho-xem';
  if (row.status === 'returned') return 'tra-lai';
  return row.status === 'accepted' ? 'da-tiep-nhan' : 'chua-gui';
}

interface DeskQuestion {
  query: URLSearchParams;
  /** The period. */
  asked: string | null;
  year: number;
  today: LocalDate;
}

function deskOf(ctx: Ctx, all: ReportListRow[], { query, asked: period, year, today }: DeskQuestion): Desk {
  const actor = ctx.actor!;
  const periods = periodChoices(all, year);
  const chosen = periods.some((one) => one.period === period) ? period! : deskPeriod(all, today);
  const rows = all.filter((row) => row.period === chosen);
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
    period: chosen,
    periodName: reportName(chosen, year),
    periods,
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

/** In the order of their days, each with how many reports wait for a decision. */
function periodChoices(rows: ReportListRow[], year: number): PeriodChoice[] {
  const byPeriod = Map.groupBy(rows, (row) => row.period);
  return [...byPeriod]
    .map(([period, some]) => ({ period, dueOn: commonDue(some), some }))
    .toSorted(byDue)
    .map(({ period, some }) => ({
      period,
      label: periodLabel(period, year),
      waiting: some.filter((row) => row.status === 'submitted').length,
    }));
}

/** Where reports wait for a decision, the longest overdue first; else the next day to come, else the last. */
function deskPeriod(rows: ReportListRow[], today: LocalDate): string {
  const periods = [...Map.groupBy(rows, (row) => row.period)]
    .map(([period, some]) => ({ period, dueOn: commonDue(some), some }))
    .toSorted(byDue);
  const waiting = periods.find(({ some }) => some.some((row) => row.status === 'submitted'));
  const next = periods.find(({ dueOn }) => dueOn !== null && dueOn >= today);
  return (waiting ?? next ?? periods.at(-1))?.period ?? wholeYear;
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
