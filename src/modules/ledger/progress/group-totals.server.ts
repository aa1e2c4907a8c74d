import { sql } from 'kysely';
import { addDays, type LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { listKeptTotals } from '../kept/kept-totals.server.ts';
import { ensurePlaces } from '../kept/places-store.server.ts';
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
  /** Of the missing units, those that have nothing at all here. */
  silent: number;
}

/** Of another day: how many had enough, owed or were excused; not how many items. */
export type GroupTotalsThen = Omit<GroupTotals, 'items' | 'missingItems' | 'late' | 'silent'>;

export type GroupFilter = CellFilter & {
  today: LocalDate;
  /** Unit → group. The caller knows the units already; asking for them again costs as much as the cells. */
  groupOf: ReadonlyMap<string, string>;
  /** The units asked for are all of this province. */
  provinceId?: string | undefined;
};

/**
 * The figures of every group, measure and period: of whole places the sums that are kept with the cells, of some units
 * from one walk over theirs. A test and `lantoa recount` prove that both say the same.
 */
export async function listGroupTotals(db: Db, filter: GroupFilter): Promise<GroupTotals[]> {
  const isWhole = filter.scope.kind === 'all' && (!filter.unitIds || filter.provinceId);
  if (isWhole && (await ensurePlaces(db, filter.today)))
    return listKeptTotals(db, { ...filter, by: 'group' });
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
  const special = await listSpecialCells(db, filter);
  const column = <K extends keyof SpecialCell>(key: K) => special.map((cell) => cell[key]);
  const cells = sql`
    select o.unit_id, o.measure_id, o.period_start, o.due_on, o.needed, o.done, ${statusThen(day)} as status
    from (
      select o.unit_id, o.measure_id, o.period_start, o.due_on, o.needed, coalesce(x.state, o.state) as state,
        coalesce(x.done, case when o.enough_on <= ${day} then o.needed else 0 end) as done
      from obligations o
      left join unnest(${column('id')}::uuid[], ${column('state')}::text[], ${column('done')}::int[])
        as x(id, state, done) on x.id = o.id
      where ${cellsWhere(filter)}
    ) o`;
  const rows = await totalsOf(db, filter, cells);
  return rows.map(({ items: _items, missingItems: _missing, late: _late, silent: _silent, ...row }) => row);
}

interface SpecialCell {
  id: string;
  state: string;
  done: number;
}

/**
 * The few cells of which `enough_on` and the state of today do not say how they stood: whose state was changed since,
 * which lost an item since, and those declared empty of which it matters whether they had anything at all.
 */
async function listSpecialCells(db: Db, filter: CellFilter & { day: LocalDate }): Promise<SpecialCell[]> {
  const { day } = filter;
  const after = sql`(${addDays(day, 1)}::date::timestamp at time zone 'Asia/Ho_Chi_Minh')`;
  const { rows } = await sql<SpecialCell>`
    with changed as materialized (
      select distinct on (l.subject_id) l.subject_id::uuid as id, l.payload->>'from' as state from event_log l
      where l.name = 'obligation.state-changed' and l.subject_type = 'obligation' and l.at >= ${after}
      order by l.subject_id, l.id
    ), taken_back as materialized (
      select o.id, count(*)::int as items from evidence e
      join unit_contributors f on f.source_unit_id = e.unit_id
      join obligations o on o.unit_id = f.unit_id and f.from_on <= o.due_on
        and e.happened_on between o.period_start and o.period_end
      join measures m on m.id = o.measure_id and e.kind = any(m.counts)
      where e.withdrawn_at >= ${after} and e.received_at < ${after} and ${cellsWhere(filter)}
      group by o.id
    ), special as (
      select id from changed union select id from taken_back union
      select o.id from obligations o where ${cellsWhere(filter)} and o.state <> 'owed'
        and o.state = 'nothing_to_report' and o.done > 0 and coalesce(o.enough_on > ${day}, true)
    )
    select o.id, coalesce(c.state, o.state) as state, coalesce(t.items, 0) + (
        select count(*)::int from credits r join evidence e on e.id = r.evidence_id
        where r.obligation_id = o.id and e.received_at < ${after}) as done
    from special s join obligations o on o.id = s.id
    left join changed c on c.id = o.id left join taken_back t on t.id = o.id
    where ${cellsWhere(filter)}`.execute(db);
  return rows;
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
): Promise<GroupTotals[]> {
  const groupIds = [...new Set(groupOf.values())];
  const numberOf = new Map(groupIds.map((id, index) => [id, index]));
  const numbers = [...groupOf.values()].map((id) => numberOf.get(id)!);
  const { rows } = await sql<Omit<GroupTotals, 'groupId'> & { group: number | null }>`
    with counted as (
      select g.number, o.measure_id, o.period_start, o.status, min(o.due_on) as due_on, count(*)::int as cells,
        sum(o.done)::int as items, sum(o.needed - o.done) filter (where o.status = 'owed')::int as missing_items,
        count(*) filter (where o.status = 'owed' and o.done = 0)::int as silent
      from (${cells}) o
      left join unnest(${[...groupOf.keys()]}::uuid[], ${numbers}::int[]) as g(unit_id, number) on g.unit_id = o.unit_id
      group by 1, 2, 3, 4
    )
    select c.number as group, c.measure_id as "measureId", c.period_start as "periodStart", min(c.due_on) as "dueOn",
      ${cellsOf(['enough', 'late', 'owed', 'not-due'])} as owed, ${cellsOf(['enough', 'late'])} as done,
      ${cellsOf(['late'])} as late, ${cellsOf(['owed'])} as missing, ${cellsOf(['exempt'])} as exempt,
      ${cellsOf(['nothing'])} as nothing, sum(c.cells)::int as units, sum(c.items)::int as items,
      coalesce(sum(c.missing_items), 0)::int as "missingItems", sum(c.silent)::int as silent
    from counted c group by 1, 2, 3 order by 2, 3, 1`.execute(db);
  return rows.map(({ group, ...row }) => ({ ...row, groupId: group === null ? null : groupIds[group]! }));
}

function cellsOf(statuses: CellStatus[]) {
  return sql`coalesce(sum(c.cells) filter (where c.status = any(${statuses}::text[])), 0)::int`;
}

/** All groups together, per measure and period, in the order of time. */
export function sumOfGroups(rows: readonly GroupTotals[]): MeasureTotals[] {
  const sums = new Map<string, MeasureTotals>();
  for (const { groupId: _group, units: _units, missingItems: _items, silent: _silent, ...row } of rows) {
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
