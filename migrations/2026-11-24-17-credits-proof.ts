import { type Kysely, sql } from 'kysely';

/**
 * What moves a rung (rule P6) and the monthly sample that proves it. `evidence.rung` is the present rung; it changes
 * only together with a row of `rung_moves` that says who, when and why. A trigger holds that.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // `brought_by`: who published or recorded it, and so may not confirm it. `revision` rises when its content changes.
  // `audit_failed_at`: a call-back could not confirm it; only new content or a new answer brings it back to the queue.
  await sql`
    alter table evidence
      add column brought_by text,
      add column revision integer not null default 1,
      add column returned_at timestamptz,
      add column audit_failed_at timestamptz,
      add column corrected_at timestamptz,
      add column correction text,
      add constraint evidence_corrected_check check ((corrected_at is null) = (correction is null)),
      add constraint evidence_returned_check check (returned_at is null or withdrawn_at is not null)`.execute(
    db,
  );
  await sql`
    update evidence e set brought_by = a.created_by from articles a
    where e.source_type = 'article' and a.id = e.source_id`.execute(db);
  await sql`
    update evidence e set brought_by = a.recorded_by from activities a
    where e.source_type = 'activity' and a.id = e.source_id`.execute(db);
  await sql`
    create index evidence_waiting_index on evidence (received_at, id)
    where rung < 3 and withdrawn_at is null and audit_failed_at is null and kind <> 'report'`.execute(db);

  await sql`
    create table rung_moves (
      no bigint generated always as identity constraint rung_moves_pkey primary key,
      evidence_id uuid not null constraint rung_moves_evidence_id_fk references evidence on delete cascade,
      from_rung smallint not null constraint rung_moves_from_rung_check check (from_rung between 0 and 4),
      to_rung smallint not null constraint rung_moves_to_rung_check check (to_rung between 0 and 4),
      cause text not null constraint rung_moves_cause_check check (cause in (
        'confirmed', 'confirmation_undone', 'returned', 'return_undone', 'accepted', 'corrected', 'came_again',
        'audited', 'audit_failed', 'audit_undone')),
      reason text,
      by_user_id text,
      by_post_id uuid,
      batch_id uuid,
      at timestamptz not null,
      constraint rung_moves_reason_check
        check (cause not in ('returned', 'audit_failed', 'corrected') or length(trim(reason)) > 0)
    )`.execute(db);
  await sql`create index rung_moves_evidence_id_index on rung_moves (evidence_id, no)`.execute(db);
  await sql`create index rung_moves_batch_id_index on rung_moves (batch_id) where batch_id is not null`.execute(
    db,
  );
  await sql`
    create function keep_rung_move() returns trigger language plpgsql as $$
    begin raise exception 'rung moves are never edited' using errcode = 'LT002'; end $$`.execute(db);
  await sql`
    create trigger rung_moves_keep before update on rung_moves
    for each row execute function keep_rung_move()`.execute(db);
  await sql`
    create function rung_needs_move() returns trigger language plpgsql as $$
    begin
      if not exists (
        select from (select from_rung, to_rung from rung_moves where evidence_id = new.id order by no desc limit 1) m
        where m.from_rung = old.rung and m.to_rung = new.rung)
      then raise exception 'a rung moves only with its rung move' using errcode = 'LT002'; end if;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger evidence_rung_needs_move after update of rung on evidence
    for each row when (old.rung is distinct from new.rung) execute function rung_needs_move()`.execute(db);

  // The last link of a chain of SHA-256; each month reveals one link before it.
  await sql`
    create table audit_anchors (
      plan_id uuid constraint audit_anchors_pkey primary key
        constraint audit_anchors_plan_id_fk references plans on delete cascade,
      anchor text not null,
      first_link text not null,
      first_month text not null,
      months integer not null,
      published_at timestamptz not null
    )`.execute(db);
  await sql`
    create table audit_draws (
      id uuid constraint audit_draws_pkey primary key default gen_random_uuid(),
      plan_id uuid not null constraint audit_draws_plan_id_fk references plans on delete cascade,
      month text not null,
      seed text not null,
      population uuid[] not null,
      list_sha256 text not null,
      drawn_at timestamptz not null,
      constraint audit_draws_plan_id_month_unique unique (plan_id, month)
    )`.execute(db);
  await sql`
    create table audit_items (
      draw_id uuid not null constraint audit_items_draw_id_fk references audit_draws on delete cascade,
      place integer not null,
      evidence_id uuid not null constraint audit_items_evidence_id_fk references evidence on delete cascade,
      measure_ids uuid[] not null,
      outcome text constraint audit_items_outcome_check check (outcome in ('confirmed', 'not_confirmed', 'unreachable')),
      right_unit boolean,
      right_time boolean,
      is_real boolean,
      note text not null default '',
      answered_by text,
      answered_at timestamptz,
      version integer not null default 1,
      constraint audit_items_pkey primary key (draw_id, place),
      constraint audit_items_draw_id_evidence_id_unique unique (draw_id, evidence_id),
      constraint audit_items_answered_check check ((outcome is null) = (answered_at is null))
    )`.execute(db);
  await sql`create index audit_items_evidence_id_index on audit_items (evidence_id)`.execute(db);
}
