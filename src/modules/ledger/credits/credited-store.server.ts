import { sql } from 'kysely';
import type { Scope } from '../../../platform/auth/actor.ts';
import {
  addMonths,
  firstDayOf,
  instantOf,
  type LocalDate,
  type YearMonth,
} from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { cellsWhere } from '../progress/cell-sql.server.ts';

export interface RungTotals {
  measureId: string;
  rung: number;
  items: number;
}

/** How firmly each measure's evidence stands (rule P6). */
export async function listRungTotals(
  db: Db,
  filter: {
    planId: string;
    scope: Scope;
    measureIds?: string[];
    unitIds?: string[];
    /** Only periods that begin within; what is owed once in the whole plan always. */
    startsFrom?: LocalDate;
    startsTo?: LocalDate;
  },
): Promise<RungTotals[]> {
  const { rows } = await sql<RungTotals>`
    select o.measure_id as "measureId", e.rung, count(*)::int as items
    from credits c join obligations o on o.id = c.obligation_id join evidence e on e.id = c.evidence_id
    where ${cellsWhere(filter)} ${startsWithin(filter)}
    group by o.measure_id, e.rung order by o.measure_id, e.rung desc`.execute(db);
  return rows;
}

function startsWithin({ startsFrom, startsTo }: { startsFrom?: LocalDate; startsTo?: LocalDate }) {
  if (!startsFrom || !startsTo) return sql``;
  return sql`and (o.period_start between ${startsFrom} and ${startsTo}
    or exists (select from measures m where m.id = o.measure_id and m.period = 'plan'))`;
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

export interface CreditedFilter {
  planId: string;
  scope: Scope;
  obligationId?: string;
  measureId?: string;
  unitIds?: string[];
  /** Start of one period of the measure. */
  periodStart?: LocalDate;
  /** An item that counts toward several measures only once. */
  oncePerItem?: boolean;
}

function creditedWhere(filter: CreditedFilter) {
  return sql`${cellsWhere(filter)}
    ${filter.obligationId ? sql`and o.id = ${filter.obligationId}` : sql``}
    ${filter.measureId ? sql`and o.measure_id = ${filter.measureId}` : sql``}
    ${filter.periodStart ? sql`and o.period_start = ${filter.periodStart}` : sql``}
    ${
      filter.oncePerItem
        ? sql`and not exists (select from credits c2 join obligations o2 on o2.id = c2.obligation_id
            where c2.evidence_id = c.evidence_id and o2.plan_id = o.plan_id and o2.id < o.id)`
        : sql``
    }`;
}

/** The evidence behind a figure: one cell, one unit, or a whole measure. */
export async function listCreditedEvidence(
  db: Db,
  filter: CreditedFilter & { newestFirst?: boolean; limit?: number; offset?: number },
): Promise<EvidenceView[]> {
  const { rows } = await sql<EvidenceView>`
    select e.id, e.unit_id as "unitId", c.obligation_id as "obligationId", e.kind, e.source_type as "sourceType",
      e.source_id as "sourceId", e.title, e.url, e.happened_on as "happenedOn", e.published_at as "publishedAt",
      e.received_at as "receivedAt", e.rung, e.originality, c.is_late as "isLate"
    from credits c join obligations o on o.id = c.obligation_id join evidence e on e.id = c.evidence_id
    where ${creditedWhere(filter)}
    order by ${filter.newestFirst ? sql`e.happened_on desc, e.received_at desc, e.id` : sql`e.happened_on, e.received_at, e.id`}
    limit ${filter.limit ?? 200} offset ${filter.offset ?? 0}`.execute(db);
  return rows;
}

export interface CreditedCounts {
  items: number;
  units: number;
  late: number;
}

/** What the pages of `listCreditedEvidence` add up to. */
export async function countCreditedEvidence(db: Db, filter: CreditedFilter): Promise<CreditedCounts> {
  const { rows } = await sql<CreditedCounts>`
    select count(*)::int as items, count(distinct o.unit_id)::int as units,
      count(*) filter (where c.is_late)::int as late
    from credits c join obligations o on o.id = c.obligation_id
    where ${creditedWhere(filter)}`.execute(db);
  return rows[0]!;
}

/** Evidence of a plan that came in during a month and counts now, with the measures it counts for. Not the reports. */
export async function listReceivedInMonth(
  db: Db,
  { planId, month }: { planId: string; month: YearMonth },
): Promise<{ id: string; measureIds: string[] }[]> {
  const from = instantOf(firstDayOf(month));
  const to = instantOf(firstDayOf(addMonths(month, 1)));
  const { rows } = await sql<{ id: string; measureIds: string[] }>`
    select e.id, array_agg(distinct o.measure_id)::text[] as "measureIds"
    from evidence e join credits c on c.evidence_id = e.id join obligations o on o.id = c.obligation_id
    where o.plan_id = ${planId} and split_part(e.kind, '.', 1) <> 'report' and e.received_at >= ${from} and e.received_at < ${to}
    group by e.id`.execute(db);
  return rows;
}

/** Evidence by id, whether it counts or not; for people who may see every unit. */
export async function listEvidenceByIds(
  db: Db,
  ids: readonly string[],
): Promise<(EvidenceView & { unitName: string; withdrawnAt: Date | null })[]> {
  const { rows } = await sql<EvidenceView & { unitName: string; withdrawnAt: Date | null }>`
    select e.id, e.unit_id as "unitId", null as "obligationId", e.kind, e.source_type as "sourceType",
      e.source_id as "sourceId", e.title, e.url, e.happened_on as "happenedOn", e.published_at as "publishedAt",
      e.received_at as "receivedAt", e.rung, e.originality, false as "isLate", e.withdrawn_at as "withdrawnAt",
      (select v.name from unit_versions v where v.unit_id = e.unit_id order by v.valid_from desc limit 1) as "unitName"
    from evidence e where e.id = any(${[...ids]}::uuid[])`.execute(db);
  return rows;
}
