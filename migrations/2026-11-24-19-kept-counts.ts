import { type Kysely, sql } from 'kysely';

/**
 * Kept sums of cells per place (decision record 0018): a country has millions of cells and a page has a third of a
 * second. Whatever changes a cell writes the difference in the same transaction, as rows that are only ever added, so
 * that two schools of one commune never wait for each other; the difference rows are folded into sums from time to time.
 * Which place a unit counts for is kept as well; it depends on the day, so `unit_places_state` says for which day it was
 * worked out and whether units have changed since; without a row the sums have still to be counted (`ensurePlaces`).
 * No foreign keys: sums of what is deleted become zero by themselves.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // `group_id`: the district or commune office, else what stands above; null until it is worked out.
  await sql`
    create table unit_places (
      unit_id uuid constraint unit_places_pkey primary key,
      group_id uuid,
      province_id uuid
    )`.execute(db);
  await sql`create index unit_places_province_id_index on unit_places (province_id)`.execute(db);
  await sql`create index unit_places_provinces_index on unit_places (unit_id) where unit_id = province_id`.execute(
    db,
  );
  await sql`
    create table unit_places_state (
      is_only boolean constraint unit_places_state_pkey primary key default true
        constraint unit_places_state_is_only_check check (is_only),
      placed_on date not null,
      is_stale boolean not null default false
    )`.execute(db);
  await sql`
    create function unit_places_become_stale() returns trigger language plpgsql as $$
    begin
      -- Nobody works the places out while these units are being changed.
      perform pg_advisory_xact_lock(hashtext('unit-places'));
      update unit_places_state set is_stale = true where not is_stale;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger unit_versions_move_places after insert or update or delete on unit_versions
    for each statement execute function unit_places_become_stale()`.execute(db);

  await sql`
    create table cell_counts (
      plan_id uuid not null,
      measure_id uuid not null,
      group_id uuid,
      period_start date not null,
      due_on date not null,
      is_difference boolean not null,
      cells integer not null,
      exempt integer not null,
      nothing integer not null,
      enough integer not null,
      late integer not null,
      open integer not null,
      empty integer not null,
      items integer not null,
      lacking integer not null
    )`.execute(db);
  await sql`create index cell_counts_plan_id_measure_id_index on cell_counts (plan_id, measure_id)`.execute(
    db,
  );
  await sql`
    create index cell_counts_difference_index on cell_counts (plan_id) where is_difference`.execute(db);

  for (const [name, event, sources] of [
    ['insert', 'insert', ['new']],
    ['delete', 'delete', ['old']],
    ['update', 'update', ['new', 'old']],
  ] as const) {
    const parts = sources
      .map(
        (source) => `
        select ${source === 'new' ? 1 : -1} as sign, plan_id, measure_id, unit_id, period_start, due_on, needed, done, late,
          state from ${source}_cells`,
      )
      .join(' union all ');
    const units = sources.map((source) => `select unit_id from ${source}_cells`).join(' union ');
    const transitions = sources.map((source) => `${source} table as ${source}_cells`).join(' ');
    await sql
      .raw(`
      create function obligations_keep_counts_on_${name}() returns trigger language plpgsql as $$
      begin
        ${name === 'insert' ? `insert into unit_places (unit_id) ${units} on conflict do nothing;` : ''}
        -- Who moves a unit to another place waits for us, and we for them.
        perform from unit_places where unit_id in (${units}) order by unit_id for share;
        insert into cell_counts
        select c.plan_id, c.measure_id, p.group_id, c.period_start, c.due_on, true, ${sumsOf('c.sign')}
        from (${parts}) c left join unit_places p on p.unit_id = c.unit_id
        group by c.plan_id, c.measure_id, p.group_id, c.period_start, c.due_on;
        return null;
      end $$`)
      .execute(db);
    await sql
      .raw(`
      create trigger obligations_counts_on_${name} after ${event} on obligations referencing ${transitions}
      for each statement execute function obligations_keep_counts_on_${name}()`)
      .execute(db);
  }
}

/** What cells `c` add to the sums, whatever the day. The same as `rules.ts`; a test proves them equal. */
function sumsOf(sign: string): string {
  const isOpen = `(c.done < c.needed and (c.state = 'owed' or (c.state = 'nothing_to_report' and c.done > 0)))`;
  const isEnough = `(c.state <> 'exempt' and c.done >= c.needed)`;
  const isInTime = 'c.done - c.late >= c.needed';
  const count = (which: string) => `coalesce(sum(${sign}) filter (where ${which}), 0)`;
  return [
    `sum(${sign})`,
    count(`c.state = 'exempt'`),
    count(`c.state = 'nothing_to_report' and c.done = 0`),
    count(`${isEnough} and ${isInTime}`),
    count(`${isEnough} and not ${isInTime}`),
    count(isOpen),
    count(`c.state = 'owed' and c.done = 0`),
    `sum(${sign} * c.done)`,
    `coalesce(sum(${sign} * (c.needed - c.done)) filter (where ${isOpen}), 0)`,
  ].join(', ');
}
