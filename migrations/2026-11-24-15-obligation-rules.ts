import { type Kysely, sql } from 'kysely';

/**
 * What changes about obligations after (and just before) a release: rules of owners that a person wrote, amendments
 * of a released plan, exemptions and postponements of units, and the requests for them (decision record 0015).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // A report that comes round again: {"every": "quarter", "day": 20, "month": "last"}.
  await sql`alter table measures add column due_rule jsonb`.execute(db);

  // Before release: who owes a proposed measure, as a person wants it; it holds while the proposal is the same.
  await sql`
    create table plan_owner_rules (
      plan_id uuid not null constraint plan_owner_rules_plan_id_fk references plans on delete cascade,
      measure_key text not null,
      proposal text not null,
      owed_by jsonb not null,
      decided_by text,
      decided_at timestamptz not null,
      constraint plan_owner_rules_pkey primary key (plan_id, measure_key)
    )`.execute(db);

  // `before` is what the undo puts back: counted months and measures as they were.
  await sql`
    create table plan_amendments (
      id uuid constraint plan_amendments_pkey primary key default gen_random_uuid(),
      plan_id uuid not null constraint plan_amendments_plan_id_fk references plans on delete cascade,
      no integer not null,
      from_on date not null,
      basis text not null default '',
      reason text not null,
      changes jsonb not null,
      before jsonb not null,
      made_by text,
      made_at timestamptz not null,
      consequences jsonb,
      undone_by text,
      undone_at timestamptz,
      undone_reason text,
      constraint plan_amendments_plan_id_no_unique unique (plan_id, no),
      constraint plan_amendments_undone_check check (undone_at is null or undone_reason is not null)
    )`.execute(db);
  // Every turn of a measure that was ever amended, the first one from the release (from_on null).
  await sql`
    create table measure_terms (
      id uuid constraint measure_terms_pkey primary key default gen_random_uuid(),
      measure_id uuid not null constraint measure_terms_measure_id_fk references measures on delete cascade,
      amendment_id uuid constraint measure_terms_amendment_id_fk references plan_amendments on delete cascade,
      from_on date,
      needed integer not null constraint measure_terms_needed_check check (needed > 0),
      what text not null,
      owed_by jsonb not null,
      due_on date,
      is_ended boolean not null default false
    )`.execute(db);
  await sql`create index measure_terms_measure_id_index on measure_terms (measure_id)`.execute(db);

  await sql`
    create table dispensations (
      id uuid constraint dispensations_pkey primary key default gen_random_uuid(),
      no bigint generated always as identity constraint dispensations_no_unique unique,
      plan_id uuid not null constraint dispensations_plan_id_fk references plans on delete cascade,
      kind text not null constraint dispensations_kind_check check (kind in ('exempt', 'postpone')),
      from_month text not null,
      to_month text not null,
      until_on date,
      reason text not null,
      document text not null default '',
      made_by text,
      made_at timestamptz not null,
      ended_from text,
      ended_reason text,
      ended_by text,
      ended_at timestamptz,
      undone_reason text,
      undone_by text,
      undone_at timestamptz,
      constraint dispensations_until_check check ((kind = 'postpone') = (until_on is not null)),
      constraint dispensations_months_check check (to_month >= from_month),
      constraint dispensations_ended_check check ((ended_from is null) = (ended_at is null)),
      constraint dispensations_undone_check check ((undone_at is null) = (undone_reason is null))
    )`.execute(db);
  await sql`create index dispensations_plan_id_index on dispensations (plan_id)`.execute(db);
  await sql`
    create table dispensation_units (
      dispensation_id uuid not null
        constraint dispensation_units_dispensation_id_fk references dispensations on delete cascade,
      unit_id uuid not null constraint dispensation_units_unit_id_fk references units on delete cascade,
      constraint dispensation_units_pkey primary key (dispensation_id, unit_id)
    )`.execute(db);
  await sql`create index dispensation_units_unit_id_index on dispensation_units (unit_id)`.execute(db);
  // None: all measures of the plan.
  await sql`
    create table dispensation_measures (
      dispensation_id uuid not null
        constraint dispensation_measures_dispensation_id_fk references dispensations on delete cascade,
      measure_id uuid not null constraint dispensation_measures_measure_id_fk references measures on delete cascade,
      constraint dispensation_measures_pkey primary key (dispensation_id, measure_id)
    )`.execute(db);

  await sql`
    create table dispensation_requests (
      id uuid constraint dispensation_requests_pkey primary key default gen_random_uuid(),
      plan_id uuid not null constraint dispensation_requests_plan_id_fk references plans on delete cascade,
      unit_id uuid not null constraint dispensation_requests_unit_id_fk references units on delete cascade,
      kind text not null constraint dispensation_requests_kind_check check (kind in ('exempt', 'postpone')),
      measure_id uuid constraint dispensation_requests_measure_id_fk references measures on delete cascade,
      from_month text not null,
      to_month text not null,
      until_on date,
      reason text not null,
      asked_by text not null,
      asked_at timestamptz not null,
      decision text constraint dispensation_requests_decision_check
        check (decision in ('granted', 'refused', 'withdrawn')),
      decision_reason text,
      dispensation_id uuid constraint dispensation_requests_dispensation_id_fk references dispensations on delete set null,
      decided_by text,
      decided_at timestamptz,
      constraint dispensation_requests_until_check check ((kind = 'postpone') = (until_on is not null)),
      constraint dispensation_requests_decided_check check ((decision is null) = (decided_at is null)),
      constraint dispensation_requests_reason_check
        check (decision is distinct from 'refused' or length(trim(decision_reason)) > 0)
    )`.execute(db);
  await sql`create index dispensation_requests_unit_id_index on dispensation_requests (unit_id)`.execute(db);
  await sql`
    create index dispensation_requests_open_index on dispensation_requests (plan_id) where decision is null`.execute(
    db,
  );

  // What brought, excuses or ended a cell.
  await sql`
    alter table obligations add column dispensation_id uuid
      constraint obligations_dispensation_id_fk references dispensations on delete set null`.execute(db);
  await sql`
    alter table obligations add column amendment_id uuid
      constraint obligations_amendment_id_fk references plan_amendments on delete set null`.execute(db);
  await sql`
    create index obligations_dispensation_id_index on obligations (dispensation_id)
    where dispensation_id is not null`.execute(db);
  await sql`alter table ended_obligations add column dispensation_id uuid`.execute(db);
  await sql`alter table ended_obligations add column amendment_id uuid`.execute(db);
  await sql`
    alter table ended_obligations add column ended_by_amendment uuid
      constraint ended_obligations_ended_by_amendment_fk references plan_amendments on delete cascade`.execute(
    db,
  );
  await sql`alter table ended_obligations alter column ended_by drop not null`.execute(db);
  await sql`
    alter table ended_obligations add constraint ended_obligations_ended_by_check
      check (num_nonnulls(ended_by, ended_by_amendment) = 1)`.execute(db);
  await sql`
    create index ended_obligations_ended_by_amendment_index on ended_obligations (ended_by_amendment)
    where ended_by_amendment is not null`.execute(db);
}
