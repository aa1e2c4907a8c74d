import { type Kysely, sql } from 'kysely';

/**
 * Units live (rule P11): name, kind, parent and address are dated; a unit's identity is its id.
 * Dates are local dates of Asia/Ho_Chi_Minh; `valid_to` is exclusive.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table units (
      id uuid constraint units_pkey primary key default gen_random_uuid(),
      code text not null constraint units_code_unique unique,
      is_sample boolean not null default false,
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`
    create table unit_versions (
      id uuid constraint unit_versions_pkey primary key default gen_random_uuid(),
      unit_id uuid not null constraint unit_versions_unit_id_fk references units on delete cascade,
      valid_from date not null,
      valid_to date,
      name text not null,
      short_name text not null,
      slug text not null,
      kind text not null constraint unit_versions_kind_check check (kind in (
        'department', 'department_office', 'district_office', 'preschool', 'primary_school',
        'primary_lower_secondary_school', 'lower_secondary_school', 'lower_upper_secondary_school',
        'upper_secondary_school', 'continuing_education_centre', 'childcare_facility')),
      parent_id uuid constraint unit_versions_parent_id_fk references units,
      sort_key text generated always as (vn_unaccent(name)) stored,
      constraint unit_versions_period_check check (valid_to is null or valid_to > valid_from),
      constraint unit_versions_no_overlap exclude using gist
        (unit_id with =, daterange(valid_from, valid_to) with &&)
    )`.execute(db);
  await sql`create index unit_versions_parent_id_index on unit_versions (parent_id)`.execute(db);
  await sql`create index unit_versions_slug_index on unit_versions (slug)`.execute(db);
  await sql`
    create function units_on(on_date date) returns setof unit_versions language sql stable
    as $$ select * from unit_versions where valid_from <= on_date and (valid_to is null or valid_to > on_date) $$`.execute(
    db,
  );

  // Rights and history belong to the post; a person holds it from one day to another (exclusive).
  await sql`
    create table posts (
      id uuid constraint posts_pkey primary key default gen_random_uuid(),
      unit_id uuid not null constraint posts_unit_id_fk references units on delete cascade,
      role text not null constraint posts_role_check check (role in (
        'system_administrator', 'coordinator', 'task_lead', 'district_officer',
        'unit_head', 'unit_communicator', 'staff_member')),
      title text not null,
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index posts_unit_id_index on posts (unit_id)`.execute(db);
  await sql`
    create table post_holdings (
      id uuid constraint post_holdings_pkey primary key default gen_random_uuid(),
      post_id uuid not null constraint post_holdings_post_id_fk references posts on delete cascade,
      user_id text not null constraint post_holdings_user_id_fk references users on delete cascade,
      held_from date not null,
      held_to date,
      constraint post_holdings_period_check check (held_to is null or held_to > held_from),
      constraint post_holdings_one_holder exclude using gist
        (post_id with =, daterange(held_from, held_to) with &&)
    )`.execute(db);
  await sql`create index post_holdings_user_id_index on post_holdings (user_id)`.execute(db);
}
