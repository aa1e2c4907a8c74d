import { type SqlBool, sql } from 'kysely';
import type { Scope } from '../../platform/auth/actor.ts';
import type { LocalDate } from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import type { ObligationState } from './rules.ts';

/** The same rule as `cellStatus(…) === 'owed'`, in SQL; a test proves them equal. */
export function owedOn(today: LocalDate) {
  return sql<SqlBool>`o.due_on < ${today} and o.done < o.needed
    and (o.state = 'owed' or (o.state = 'nothing_to_report' and o.done > 0))`;
}

/** The same rule as status `enough` or `late`. */
export const enough = sql<SqlBool>`o.state <> 'exempt' and o.done >= o.needed`;

function inScope(scope: Scope) {
  return scope.kind === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`o.unit_id = any(${scope.unitIds}::uuid[])`;
}

export interface MatrixCell {
  obligationId: string;
  periodStart: LocalDate;
  dueOn: LocalDate;
  needed: number;
  done: number;
  late: number;
  state: ObligationState;
}

export interface MatrixRow {
  unitId: string;
  measureId: string;
  cells: MatrixCell[];
}

export interface MatrixFilter {
  planId: string;
  measureIds: string[];
  scope: Scope;
  unitIds?: string[];
}

const stateCodes: Record<string, ObligationState> = { o: 'owed', e: 'exempt', n: 'nothing_to_report' };

/**
 * One row per (measure, unit) with its cells packed into one text: a matrix has tens of thousands of cells, and
 * unpacking a text here costs a fraction of as many result rows.
 */
export async function listMatrix(db: Db, filter: MatrixFilter): Promise<MatrixRow[]> {
  const units = filter.unitIds ? sql`and o.unit_id = any(${filter.unitIds}::uuid[])` : sql``;
  const { rows } = await sql<{ unit_id: string; measure_id: string; cells: string }>`
    select o.unit_id, o.measure_id,
      string_agg(o.id::text || ' ' || o.period_start || ' ' || o.due_on || ' ' || o.needed || ' ' || o.done || ' '
        || o.late || ' ' || left(o.state, 1), ';' order by o.period_start) as cells
    from obligations o
    where o.plan_id = ${filter.planId} and o.measure_id = any(${filter.measureIds}::uuid[])
      and ${inScope(filter.scope)} ${units}
    group by o.measure_id, o.unit_id`.execute(db);
  return rows.map((row) => ({
    unitId: row.unit_id,
    measureId: row.measure_id,
    cells: row.cells.split(';').map(unpack),
  }));
}

function unpack(text: string): MatrixCell {
  const [obligationId, periodStart, dueOn, needed, done, late, state] = text.split(' ') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return {
    obligationId,
    periodStart,
    dueOn,
    needed: +needed,
    done: +done,
    late: +late,
    state: stateCodes[state]!,
  };
}

export interface GapRow {
  unitId: string;
  measureId: string;
  /** Items missing and overdue over all periods of the measure. */
  missing: number;
  /** Starts of the periods with something missing, sorted. */
  periods: LocalDate[];
}

/** Who is missing what, overdue on `today`. */
export async function listGaps(
  db: Db,
  filter: { planId: string; scope: Scope; today: LocalDate; unitIds?: string[] },
): Promise<GapRow[]> {
  const units = filter.unitIds ? sql`and o.unit_id = any(${filter.unitIds}::uuid[])` : sql``;
  const { rows } = await sql<{ unit_id: string; measure_id: string; missing: number; periods: string }>`
    select o.unit_id, o.measure_id, sum(o.needed - o.done)::int as missing,
      string_agg(o.period_start::text, ' ' order by o.period_start) as periods
    from obligations o
    where o.plan_id = ${filter.planId} and ${inScope(filter.scope)} ${units} and ${owedOn(filter.today)}
    group by o.unit_id, o.measure_id`.execute(db);
  return rows.map((row) => ({
    unitId: row.unit_id,
    measureId: row.measure_id,
    missing: row.missing,
    periods: row.periods.split(' '),
  }));
}

export interface MeasureTotals {
  measureId: string;
  periodStart: LocalDate;
  dueOn: LocalDate;
  /** Units that have an obligation here, exempt ones left out: the denominator. */
  owed: number;
  /** Of those, with enough evidence. */
  done: number;
  /** Of `done`, only with late evidence. */
  late: number;
  /** Missing and overdue. */
  missing: number;
  exempt: number;
  nothing: number;
  /** Evidence credited, all units together. */
  items: number;
}

/** The figures of the matrix's total row, the dashboard and the reports: all from here. */
export async function listMeasureTotals(
  db: Db,
  filter: { planId: string; scope: Scope; today: LocalDate; unitIds?: string[] },
): Promise<MeasureTotals[]> {
  const units = filter.unitIds ? sql`and o.unit_id = any(${filter.unitIds}::uuid[])` : sql``;
  const { rows } = await sql<MeasureTotals>`
    select o.measure_id as "measureId", o.period_start as "periodStart", min(o.due_on) as "dueOn",
      count(*) filter (where o.state <> 'exempt')::int as owed,
      count(*) filter (where ${enough})::int as done,
      count(*) filter (where ${enough} and o.done - o.late < o.needed)::int as late,
      count(*) filter (where ${owedOn(filter.today)})::int as missing,
      count(*) filter (where o.state = 'exempt')::int as exempt,
      count(*) filter (where o.state = 'nothing_to_report' and o.done = 0)::int as nothing,
      sum(o.done)::int as items
    from obligations o
    where o.plan_id = ${filter.planId} and ${inScope(filter.scope)} ${units}
    group by o.measure_id, o.period_start order by o.measure_id, o.period_start`.execute(db);
  return rows;
}

export interface DistrictTotals {
  parentId: string | null;
  measureId: string;
  periodStart: LocalDate;
  owed: number;
  done: number;
  missing: number;
}

/** The same figures per unit above (district group rows of the matrix, tables of the consolidated report). */
export async function listDistrictTotals(
  db: Db,
  filter: { planId: string; scope: Scope; today: LocalDate },
): Promise<DistrictTotals[]> {
  const { rows } = await sql<DistrictTotals>`
    select v.parent_id as "parentId", o.measure_id as "measureId", o.period_start as "periodStart",
      count(*) filter (where o.state <> 'exempt')::int as owed,
      count(*) filter (where ${enough})::int as done,
      count(*) filter (where ${owedOn(filter.today)})::int as missing
    from obligations o
    join units_on(${filter.today}::date) v on v.unit_id = o.unit_id
    where o.plan_id = ${filter.planId} and ${inScope(filter.scope)}
    group by v.parent_id, o.measure_id, o.period_start`.execute(db);
  return rows;
}

/** How many units owed something on each of some days, as it was then: what came in later is left out. */
export async function countOwingUnitsOn(
  db: Db,
  filter: { planId: string; scope: Scope; days: LocalDate[] },
): Promise<{ day: LocalDate; units: number }[]> {
  const { rows } = await sql<{ day: LocalDate; units: number }>`
    select d.day, count(distinct o.unit_id)::int as units
    from unnest(${filter.days}::date[]) as d(day)
    left join obligations o on o.plan_id = ${filter.planId} and ${inScope(filter.scope)} and o.due_on <= d.day and o.state = 'owed'
      and o.needed > (select count(*) from credits c join evidence e on e.id = c.evidence_id
        where c.obligation_id = o.id and (e.received_at at time zone 'Asia/Ho_Chi_Minh')::date <= d.day)
    group by d.day order by d.day`.execute(db);
  return rows;
}

export interface RungTotals {
  measureId: string;
  rung: number;
  items: number;
}

/** How firmly each measure's evidence stands (rule P6). */
export async function listRungTotals(
  db: Db,
  filter: { planId: string; scope: Scope; unitIds?: string[] },
): Promise<RungTotals[]> {
  const units = filter.unitIds ? sql`and o.unit_id = any(${filter.unitIds}::uuid[])` : sql``;
  const { rows } = await sql<RungTotals>`
    select o.measure_id as "measureId", e.rung, count(*)::int as items
    from credits c join obligations o on o.id = c.obligation_id join evidence e on e.id = c.evidence_id
    where o.plan_id = ${filter.planId} and ${inScope(filter.scope)} ${units}
    group by o.measure_id, e.rung order by o.measure_id, e.rung desc`.execute(db);
  return rows;
}

export interface EvidenceView {
  id: string;
  unitId: string;
  obligationId: string | null;
  kind: string;
  sourceType: string;
  sourceId: string;
  title: string;
  url: string | null;
  happenedOn: LocalDate;
  publishedAt: Date | null;
  receivedAt: Date;
  rung: number;
  originality: string | null;
  isLate: boolean;
}

/** The evidence behind a figure: one cell, one unit, or a whole measure. */
export async function listCreditedEvidence(
  db: Db,
  filter: {
    planId: string;
    scope: Scope;
    obligationId?: string;
    measureId?: string;
    unitIds?: string[];
    limit?: number;
    offset?: number;
  },
): Promise<EvidenceView[]> {
  const { rows } = await sql<EvidenceView>`
    select e.id, e.unit_id as "unitId", c.obligation_id as "obligationId", e.kind, e.source_type as "sourceType",
      e.source_id as "sourceId", e.title, e.url, e.happened_on as "happenedOn", e.published_at as "publishedAt",
      e.received_at as "receivedAt", e.rung, e.originality, c.is_late as "isLate"
    from credits c join obligations o on o.id = c.obligation_id join evidence e on e.id = c.evidence_id
    where o.plan_id = ${filter.planId} and ${inScope(filter.scope)}
      ${filter.obligationId ? sql`and o.id = ${filter.obligationId}` : sql``}
      ${filter.measureId ? sql`and o.measure_id = ${filter.measureId}` : sql``}
      ${filter.unitIds ? sql`and o.unit_id = any(${filter.unitIds}::uuid[])` : sql``}
    order by e.happened_on, e.received_at, e.id
    limit ${filter.limit ?? 200} offset ${filter.offset ?? 0}`.execute(db);
  return rows;
}
