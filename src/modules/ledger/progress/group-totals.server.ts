import { sql } from 'kysely';
import { addDays, type LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { CellStatus } from '../rules.ts';
import { type CellFilter, cellsWhere, statusOn } from './cell-sql.server.ts';
import type { MeasureTotals } from './progress-store.server.ts';

/** Figures of one group of units, or of all, for one measure in one period. */
export interface GroupTotals extends MeasureTotals {
  /** Null: units that belong to no group that was given. */
  groupId: string | null;
  /** Units that have a cell here, whatever its state. */
  units: number;
  /** Items missing and overdue. */
  missingItems: number;
}

/** Of another day: how many had enough, owed or were excused; not how many items. */
export type GroupTotalsThen = Omit<GroupTotals, 'items' | 'missingItems' | 'late'>;

export type GroupFilter = CellFilter & {
  today: LocalDate;
  /** Unit → group. The caller knows the units already; asking for them again costs as much as the cells. */
  groupOf: ReadonlyMap<string, string>;
};

/** The figures of every group, measure and period, from one walk over the cells. */
export function listGroupTotals(db: Db, filter: GroupFilter): Promise<GroupTotals[]> {
  const cells = sql`
    select o.unit_id, o.measure_id, o.period_start, o.due_on, o.needed, o.done, ${statusOn(filter.today)} as status
    from obligations o where ${cellsWhere(filter)}`;
  return totalsOf(db, filter, cells);
}

/**
 * The same as it stood at the end of another day: with what had been received by then, also what was withdrawn since,
 * and in the state (owed, exempt, nothing to report) of that day; only what was due before it can be owed. The units are
 * those of today, or the two would differ by more than the work done.
 */
export async function listGroupTotalsOn(
  db: Db,
  filter: GroupFilter & { day: LocalDate },
): Promise<GroupTotalsThen[]> {
  const { day } = filter;
  const after = sql`(${addDays(day, 1)}::date::timestamp at time zone 'Asia/Ho_Chi_Minh')`;
  const received = sql`(
    select count(*) from credits c join evidence e on e.id = c.evidence_id
    where c.obligation_id = o.id and e.received_at < ${after}) + coalesce(t.items, 0)`;
  const cells = sql`
    select o.unit_id, o.measure_id, o.period_start, o.due_on, o.needed, o.done, ${statusThen(day)} as status
    from (
      select o.unit_id, o.measure_id, o.period_start, o.due_on, o.needed,
        case when t.items is null and o.enough_on <= ${day} then o.needed
          when t.items is null and o.done = 0 then 0
          when t.items is null and o.state = 'owed' and (o.state_at is null or o.state_at < ${after}) then 0
          else (${received})::int end as done,
        case when o.state_at >= ${after} then coalesce((
            select l.payload->>'from' from event_log l
            where l.subject_type = 'obligation' and l.subject_id = o.id::text
              and l.name = 'obligation.state-changed' and l.at >= ${after} order by l.id limit 1), o.state)
          else o.state end as state
      from obligations o left join taken_back t on t.id = o.id
      where ${cellsWhere(filter)}
    ) o`;
  const takenBack = sql`taken_back as (
    select o.id, count(*)::int as items from evidence e
    join unit_contributors f on f.source_unit_id = e.unit_id
    join obligations o on o.unit_id = f.unit_id and f.from_on <= o.due_on
      and e.happened_on between o.period_start and o.period_end
    join measures m on m.id = o.measure_id and e.kind = any(m.counts)
    where e.withdrawn_at >= ${after} and e.received_at < ${after} and ${cellsWhere(filter)}
    group by o.id
  )`;
  const rows = await totalsOf(db, filter, cells, takenBack);
  return rows.map(({ items: _items, missingItems: _missing, late: _late, ...row }) => row);
}

/** Late or in time makes no difference to how many had enough on that day. */
function statusThen(day: LocalDate) {
  return sql<CellStatus>`(case
    when o.state = 'exempt' then 'exempt' when o.done >= o.needed then 'enough'
    when o.state = 'nothing_to_report' and o.done = 0 then 'nothing'
    when o.due_on < ${day} then 'owed' else 'not-due' end)`;
}

async function totalsOf(
  db: Db,
  { groupOf }: GroupFilter,
  cells: ReturnType<typeof sql>,
  before?: ReturnType<typeof sql>,
): Promise<GroupTotals[]> {
  const groupIds = [...new Set(groupOf.values())];
  const numberOf = new Map(groupIds.map((id, index) => [id, index]));
  const numbers = [...groupOf.values()].map((id) => numberOf.get(id)!);
  const { rows } = await sql<Omit<GroupTotals, 'groupId'> & { group: number | null }>`
    with ${before ? sql`${before}, ` : sql``}counted as (
      select g.number, o.measure_id, o.period_start, o.status, min(o.due_on) as due_on, count(*)::int as cells,
        sum(o.done)::int as items, sum(o.needed - o.done) filter (where o.status = 'owed')::int as missing_items
      from (${cells}) o
      left join unnest(${[...groupOf.keys()]}::uuid[], ${numbers}::int[]) as g(unit_id, number) on g.unit_id = o.unit_id
      group by 1, 2, 3, 4
    )
    select c.number as group, c.measure_id as "measureId", c.period_start as "periodStart", min(c.due_on) as "dueOn",
      ${cellsOf(['enough', 'late', 'owed', 'not-due'])} as owed, ${cellsOf(['enough', 'late'])} as done,
      ${cellsOf(['late'])} as late, ${cellsOf(['owed'])} as missing, ${cellsOf(['exempt'])} as exempt,
      ${cellsOf(['nothing'])} as nothing, sum(c.cells)::int as units, sum(c.items)::int as items,
      coalesce(sum(c.missing_items), 0)::int as "missingItems"
    from counted c group by 1, 2, 3 order by 2, 3, 1`.execute(db);
  return rows.map(({ group, ...row }) => ({ ...row, groupId: group === null ? null : groupIds[group]! }));
}

function cellsOf(statuses: CellStatus[]) {
  return sql`coalesce(sum(c.cells) filter (where c.status = any(${statuses}::text[])), 0)::int`;
}

/** All groups together, per measure and period, in the order of time. */
export function sumOfGroups(rows: readonly GroupTotals[]): MeasureTotals[] {
  const sums = new Map<string, MeasureTotals>();
  for (const { groupId: _group, units: _units, missingItems: _items, ...row } of rows) {
    const key = `${row.measureId} ${row.periodStart}`;
    const sum = sums.get(key);
    if (!sum) {
      sums.set(key, { ...row });
      continue;
    }
    for (const figure of ['owed', 'done', 'late', 'missing', 'exempt', 'nothing', 'items'] as const)
      sum[figure] += row[figure];
    if (row.dueOn < sum.dueOn) sum.dueOn = row.dueOn;
  }
  return [...sums.values()].sort((a, b) => (a.periodStart < b.periodStart ? -1 : 1));
}
