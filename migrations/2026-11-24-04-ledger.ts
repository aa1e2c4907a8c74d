import { type Kysely, sql } from 'kysely';

/**
 * The owed-set (rule P2), the evidence that came in and which of it counts toward what (rules P4–P6).
 * `done` and `late` are kept in the transaction that adds or withdraws a credit and are proved by the recount.
 * Status is not stored: it depends on today.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table obligations (
      id uuid constraint obligations_pkey primary key default gen_random_uuid(),
      plan_id uuid not null constraint obligations_plan_id_fk references plans on delete cascade,
      measure_id uuid not null constraint obligations_measure_id_fk references measures on delete cascade,
      unit_id uuid not null constraint obligations_unit_id_fk references units on delete cascade,
      period_start date not null,
      period_end date not null,
      due_on date not null,
      needed integer not null constraint obligations_needed_check check (needed > 0),
      done integer not null default 0 constraint obligations_done_check check (done >= 0),
      late integer not null default 0 constraint obligations_late_check check (late between 0 and done),
      state text not null default 'owed'
        constraint obligations_state_check check (state in ('owed', 'exempt', 'nothing_to_report')),
      state_reason text,
      state_by text,
      state_at timestamptz,
      constraint obligations_period_check check (period_end >= period_start),
      constraint obligations_reason_check check (state = 'owed' or state_reason is not null),
      constraint obligations_measure_id_unit_id_period_start_unique unique (measure_id, unit_id, period_start)
    )`.execute(db);
  await sql`create index obligations_unit_id_period_index on obligations (unit_id, period_start)`.execute(db);
  await sql`create index obligations_plan_id_due_on_index on obligations (plan_id, due_on)`.execute(db);

  await sql`
    create table evidence (
      id uuid constraint evidence_pkey primary key default gen_random_uuid(),
      kind text not null,
      source_type text not null,
      source_id uuid not null,
      unit_id uuid not null constraint evidence_unit_id_fk references units on delete cascade,
      title text not null,
      url text,
      happened_on date not null,
      published_at timestamptz,
      received_at timestamptz not null,
      rung smallint not null constraint evidence_rung_check check (rung between 0 and 4),
      originality text constraint evidence_originality_check
        check (originality in ('department_kit', 'localised', 'own')),
      withdrawn_at timestamptz,
      withdrawn_reason text,
      constraint evidence_source_type_source_id_unique unique (source_type, source_id)
    )`.execute(db);
  await sql`create index evidence_unit_id_happened_on_index on evidence (unit_id, happened_on)`.execute(db);

  await sql`
    create table credits (
      obligation_id uuid not null constraint credits_obligation_id_fk references obligations on delete cascade,
      evidence_id uuid not null constraint credits_evidence_id_fk references evidence on delete cascade,
      is_late boolean not null,
      credited_at timestamptz not null,
      constraint credits_pkey primary key (obligation_id, evidence_id)
    )`.execute(db);
  await sql`create index credits_evidence_id_index on credits (evidence_id)`.execute(db);
}
