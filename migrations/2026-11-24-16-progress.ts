import { type Kysely, sql } from 'kysely';

/**
 * The day on which a cell became enough: kept with the cell, so that "who owed what on that day" is asked of the cells
 * and not of all evidence again. The database keeps it itself, whoever changes the counts. Indexes for the first page:
 * what is open, what was filled late, what is excused, when a unit was last heard of.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table obligations add column enough_on date`.execute(db);
  // The local day of the item that filled it; null while there are fewer.
  await sql`
    create function cell_enough_on(cell uuid, needed integer) returns date language sql stable as $$
      select (e.received_at at time zone 'Asia/Ho_Chi_Minh')::date
      from credits c join evidence e on e.id = c.evidence_id
      where c.obligation_id = cell order by e.received_at offset needed - 1 limit 1 $$`.execute(db);
  await sql`
    update obligations set enough_on = coalesce(cell_enough_on(id, needed), due_on) where done >= needed`.execute(
    db,
  );
  await sql`
    create function obligations_keep_enough_on() returns trigger language plpgsql as $$
    begin
      if new.done < new.needed then new.enough_on := null;
      else new.enough_on := coalesce(cell_enough_on(new.id, new.needed), new.due_on);
      end if;
      return new;
    end $$`.execute(db);
  await sql`
    create trigger obligations_enough_on_on_insert before insert on obligations
    for each row execute function obligations_keep_enough_on()`.execute(db);
  await sql`
    create trigger obligations_enough_on_on_update before update on obligations
    for each row when (old.done <> new.done or old.needed <> new.needed)
    execute function obligations_keep_enough_on()`.execute(db);
  await sql`
    alter table obligations add constraint obligations_enough_on_check
      check ((enough_on is null) = (done < needed))`.execute(db);
  await sql`
    create index obligations_open_index on obligations (plan_id, unit_id, due_on, state)
    where enough_on is null`.execute(db);
  await sql`
    create index obligations_filled_late_index on obligations (plan_id, unit_id, due_on, enough_on)
    where enough_on > due_on`.execute(db);
  await sql`
    create index obligations_excused_index on obligations (plan_id, unit_id, state)
    where state <> 'owed'`.execute(db);
  await sql`
    create index obligations_plan_id_unit_id_due_on_index on obligations (plan_id, unit_id, due_on)`.execute(
    db,
  );
  await sql`
    create index evidence_unit_id_received_at_index on evidence (unit_id, received_at)
    where withdrawn_at is null`.execute(db);
  await sql`
    create index evidence_withdrawn_at_index on evidence (withdrawn_at) where withdrawn_at is not null`.execute(
    db,
  );
}
