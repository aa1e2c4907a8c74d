import { type Kysely, sql } from 'kysely';

/**
 * Where units come from and what becomes of them (rule P11). A succession is one recorded change: founded, renamed,
 * moved, merged, split, closed, or many at once. Its lines say which unit became which; its images keep what each
 * changed row was before, so that it can be taken back. `unit_heirs` is the closure of the lines that inherit.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table unit_versions drop constraint unit_versions_kind_check`.execute(db);
  await sql`
    alter table unit_versions add constraint unit_versions_kind_check check (kind in (
      'department', 'department_office', 'district_office', 'commune_office', 'preschool', 'primary_school',
      'primary_lower_secondary_school', 'lower_secondary_school', 'lower_upper_secondary_school',
      'primary_to_upper_secondary_school', 'upper_secondary_school', 'special_school', 'continuing_education_centre',
      'childcare_facility'))`.execute(db);
  await sql`create index unit_versions_valid_to_index on unit_versions (valid_to) where valid_to is not null`.execute(
    db,
  );
  // Null: from the first period after it was founded.
  await sql`alter table units add column owes_from date`.execute(db);
  await sql`
    create table unit_former_codes (
      id uuid constraint unit_former_codes_pkey primary key default gen_random_uuid(),
      unit_id uuid not null constraint unit_former_codes_unit_id_fk references units on delete cascade,
      code text not null,
      used_to date not null
    )`.execute(db);
  await sql`create index unit_former_codes_code_index on unit_former_codes (code)`.execute(db);
  await sql`
    create table unit_contacts (
      unit_id uuid constraint unit_contacts_pkey primary key
        constraint unit_contacts_unit_id_fk references units on delete cascade,
      phone text not null default '',
      email text not null default '',
      address text not null default '',
      website text not null default '',
      version integer not null default 1,
      updated_by text,
      updated_at timestamptz not null
    )`.execute(db);

  await sql`
    create table unit_successions (
      id uuid constraint unit_successions_pkey primary key default gen_random_uuid(),
      no bigint generated always as identity constraint unit_successions_no_unique unique,
      kind text not null constraint unit_successions_kind_check check (kind in (
        'found', 'rename', 'move', 'merge', 'split', 'close', 'reorganisation', 'import')),
      effective_on date not null,
      basis text not null default '',
      summary text not null default '',
      recorded_by text,
      recorded_at timestamptz not null,
      in_force_at timestamptz,
      consequences jsonb,
      undone_by text,
      undone_at timestamptz
    )`.execute(db);
  await sql`
    create table unit_succession_lines (
      succession_id uuid not null
        constraint unit_succession_lines_succession_id_fk references unit_successions on delete cascade,
      position integer not null,
      kind text not null constraint unit_succession_lines_kind_check check (kind in (
        'found', 'rename', 'move', 'merge', 'split', 'close')),
      effective_on date not null,
      from_unit_id uuid constraint unit_succession_lines_from_unit_id_fk references units on delete cascade,
      to_unit_id uuid constraint unit_succession_lines_to_unit_id_fk references units on delete cascade,
      inherits boolean not null default false,
      constraint unit_succession_lines_pkey primary key (succession_id, position),
      constraint unit_succession_lines_units_check check (from_unit_id is not null or to_unit_id is not null)
    )`.execute(db);
  await sql`create index unit_succession_lines_from_unit_id_index on unit_succession_lines (from_unit_id)`.execute(
    db,
  );
  await sql`create index unit_succession_lines_to_unit_id_index on unit_succession_lines (to_unit_id)`.execute(
    db,
  );
  // `before` is null for a row that the change brought.
  await sql`
    create table unit_succession_images (
      succession_id uuid not null
        constraint unit_succession_images_succession_id_fk references unit_successions on delete cascade,
      position integer not null,
      of_table text not null constraint unit_succession_images_of_table_check check (of_table in (
        'units', 'unit_versions', 'unit_former_codes', 'unit_contacts', 'posts', 'post_holdings')),
      row_id uuid not null,
      before jsonb,
      constraint unit_succession_images_pkey primary key (succession_id, position)
    )`.execute(db);
  await sql`
    create table unit_heirs (
      unit_id uuid not null constraint unit_heirs_unit_id_fk references units on delete cascade,
      heir_id uuid not null constraint unit_heirs_heir_id_fk references units on delete cascade,
      from_on date not null,
      constraint unit_heirs_pkey primary key (unit_id, heir_id)
    )`.execute(db);
  await sql`create index unit_heirs_heir_id_index on unit_heirs (heir_id)`.execute(db);
  // Whose evidence may count for a unit: its own always, its predecessors' for what is due from that day on.
  await sql`
    create view unit_contributors as
      select id as unit_id, id as source_unit_id, date '-infinity' as from_on from units
      union all select heir_id, unit_id, from_on from unit_heirs`.execute(db);
  // Units as they are on a day, and those that have ended as they last were.
  await sql`
    create function units_known_on(on_date date) returns setof unit_versions language sql stable
    as $$
      select * from unit_versions where valid_from <= on_date and (valid_to is null or valid_to > on_date)
      union all
      select v.* from unit_versions v where v.valid_to <= on_date and not exists (
        select from unit_versions n
        where n.unit_id = v.unit_id and n.valid_from >= v.valid_to and n.valid_from <= on_date)
    $$`.execute(db);

  // A file that was handed in and is being looked at; once committed, `succession_id` says as what.
  await sql`
    create table unit_imports (
      id uuid constraint unit_imports_pkey primary key default gen_random_uuid(),
      kind text not null constraint unit_imports_kind_check check (kind in ('units', 'reorganisation')),
      file_id uuid not null constraint unit_imports_file_id_fk references files,
      options jsonb not null,
      created_by text,
      created_at timestamptz not null,
      succession_id uuid constraint unit_imports_succession_id_fk references unit_successions on delete set null
    )`.execute(db);

  // The ledger's side: which succession brought a cell, and the cells that one ended.
  await sql`
    alter table obligations add column succession_id uuid
      constraint obligations_succession_id_fk references unit_successions on delete set null`.execute(db);
  await sql`
    create index obligations_succession_id_index on obligations (succession_id) where succession_id is not null`.execute(
    db,
  );
  await sql`
    create table ended_obligations (
      id uuid constraint ended_obligations_pkey primary key,
      plan_id uuid not null constraint ended_obligations_plan_id_fk references plans on delete cascade,
      measure_id uuid not null constraint ended_obligations_measure_id_fk references measures on delete cascade,
      unit_id uuid not null constraint ended_obligations_unit_id_fk references units on delete cascade,
      period_start date not null,
      period_end date not null,
      due_on date not null,
      needed integer not null,
      done integer not null,
      late integer not null,
      state text not null,
      state_reason text,
      state_by text,
      state_at timestamptz,
      succession_id uuid constraint ended_obligations_succession_id_fk references unit_successions on delete set null,
      ended_by uuid not null
        constraint ended_obligations_ended_by_fk references unit_successions on delete cascade,
      ended_at timestamptz not null
    )`.execute(db);
  await sql`create index ended_obligations_ended_by_index on ended_obligations (ended_by)`.execute(db);
  await sql`create index ended_obligations_unit_id_index on ended_obligations (unit_id)`.execute(db);
}
