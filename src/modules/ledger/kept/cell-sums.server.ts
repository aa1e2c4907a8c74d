import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../platform/db/open-database.server.ts';

/** The sums of cells `c`, in the order of the columns of `cell_counts`; the triggers of the database write the same. */
function sumsOf(sign: RawBuilder<unknown>) {
  const isOpen = sql`(c.done < c.needed and (c.state = 'owed' or (c.state = 'nothing_to_report' and c.done > 0)))`;
  const isEnough = sql`(c.state <> 'exempt' and c.done >= c.needed)`;
  const isInTime = sql`c.done - c.late >= c.needed`;
  const count = (which: RawBuilder<unknown>) => sql`coalesce(sum(${sign}) filter (where ${which}), 0)::int`;
  return sql`sum(${sign})::int as cells, ${count(sql`c.state = 'exempt'`)} as exempt,
    ${count(sql`c.state = 'nothing_to_report' and c.done = 0`)} as nothing,
    ${count(sql`${isEnough} and ${isInTime}`)} as enough, ${count(sql`${isEnough} and not ${isInTime}`)} as late,
    ${count(isOpen)} as open, ${count(sql`c.state = 'owed' and c.done = 0`)} as empty,
    sum(${sign} * c.done)::int as items,
    coalesce(sum(${sign} * (c.needed - c.done)) filter (where ${isOpen}), 0)::int as lacking`;
}

/** @param cells sign, group_id and what a sum needs of each cell */
export async function addSums(db: Db, cells: RawBuilder<unknown>): Promise<void> {
  await sql`
    insert into cell_counts
    select c.plan_id, c.measure_id, c.group_id, c.period_start, c.due_on, true, ${sumsOf(sql`c.sign`)}
    from (${cells}) c group by c.plan_id, c.measure_id, c.group_id, c.period_start, c.due_on`.execute(db);
}

const columns = [
  'cells',
  'exempt',
  'nothing',
  'enough',
  'late',
  'open',
  'empty',
  'items',
  'lacking',
] as const;
const key = sql.raw('plan_id, measure_id, group_id, period_start, due_on');
const each = (write: (column: string) => string) => sql.raw(columns.map(write).join(', '));

/**
 * Counts the sums of a plan again from its cells and adds what differs, so that they are right again.
 * @returns how many sums differed
 */
export async function recountSums(db: Db, planId: string): Promise<number> {
  const { numAffectedRows } = await sql`
    with counted as (
      select ${key}, ${sumsOf(sql`1`)}
      from (
        select o.plan_id, o.measure_id, p.group_id, o.period_start, o.due_on, o.needed, o.done, o.late, o.state
        from obligations o left join unit_places p on p.unit_id = o.unit_id where o.plan_id = ${planId}
      ) c group by ${key}
    ), kept as (
      select ${key}, ${each((column) => `-sum(${column})::int as ${column}`)} from cell_counts
      where plan_id = ${planId} group by ${key}
    )
    insert into cell_counts
    select ${key}, true, ${each((column) => `sum(${column})::int`)}
    from (select * from counted union all select * from kept) c
    group by ${key} having ${sql.raw(columns.map((column) => `sum(${column}) <> 0`).join(' or '))}`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0);
}

/**
 * Folds the differences into the sums they belong to, and drops what is empty. Two at once do not count twice: each
 * takes only the rows that it deletes itself.
 */
export async function foldSums(db: Db): Promise<void> {
  await sql`
    with keys as (
      select distinct ${key} from cell_counts where is_difference
    ), taken as (
      delete from cell_counts c using keys k
      where c.plan_id = k.plan_id and c.measure_id = k.measure_id and c.period_start = k.period_start
        and c.due_on = k.due_on and c.group_id is not distinct from k.group_id
      returning c.*
    )
    insert into cell_counts
    select ${key}, false, ${each((column) => `sum(${column})::int`)}
    from taken group by ${key}
    having ${sql.raw(columns.map((column) => `sum(${column}) <> 0`).join(' or '))}`.execute(db);
}
