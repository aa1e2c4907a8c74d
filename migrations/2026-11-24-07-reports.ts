import { type Kysely, sql } from 'kysely';

/**
 * A report per (plan, unit); every submission is a frozen copy (rule P7) with the figures, the evidence behind
 * them and a SHA-256 over both. A decision belongs to one submission (rule P8).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table reports (
      id uuid constraint reports_pkey primary key default gen_random_uuid(),
      plan_id uuid not null constraint reports_plan_id_fk references plans on delete cascade,
      unit_id uuid not null constraint reports_unit_id_fk references units on delete cascade,
      status text not null default 'draft'
        constraint reports_status_check check (status in ('draft', 'submitted', 'returned', 'accepted')),
      judgement text not null default '',
      obstacles text not null default '',
      proposals text not null default '',
      version integer not null default 1,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      updated_by text,
      constraint reports_plan_id_unit_id_unique unique (plan_id, unit_id)
    )`.execute(db);
  await sql`
    create table report_submissions (
      id uuid constraint report_submissions_pkey primary key default gen_random_uuid(),
      report_id uuid not null constraint report_submissions_report_id_fk references reports on delete cascade,
      no integer not null,
      receipt_code text not null constraint report_submissions_receipt_code_unique unique,
      content jsonb not null,
      sha256 text not null,
      submitted_by text not null,
      submitted_at timestamptz not null,
      decision text constraint report_submissions_decision_check check (decision in ('returned', 'accepted')),
      decision_reason text,
      decided_by text,
      decided_at timestamptz,
      constraint report_submissions_report_id_no_unique unique (report_id, no),
      constraint report_submissions_reason_check
        check (decision is distinct from 'returned' or length(trim(decision_reason)) > 0)
    )`.execute(db);
  // Numbers of receipts (BC-2023-0412); a gap left by a failed submission harms nobody.
  await sql`create sequence report_receipt_no`.execute(db);
  await sql`
    create table consolidated_reports (
      id uuid constraint consolidated_reports_pkey primary key default gen_random_uuid(),
      plan_id uuid not null constraint consolidated_reports_plan_id_fk references plans on delete cascade,
      as_of date not null,
      number text,
      status text not null default 'draft'
        constraint consolidated_reports_status_check check (status in ('draft', 'frozen')),
      content jsonb not null,
      sha256 text,
      docx_file_id uuid constraint consolidated_reports_docx_file_id_fk references files,
      pdf_file_id uuid constraint consolidated_reports_pdf_file_id_fk references files,
      version integer not null default 1,
      created_by text not null,
      created_at timestamptz not null,
      frozen_by text,
      frozen_at timestamptz,
      constraint consolidated_reports_frozen_check
        check (status = 'draft' or (sha256 is not null and docx_file_id is not null and pdf_file_id is not null))
    )`.execute(db);
  await sql`
    create unique index consolidated_reports_one_draft on consolidated_reports (plan_id)
    where status = 'draft'`.execute(db);

  // Rule P7: what is frozen is never edited. A submission only takes its one decision afterwards.
  await sql`
    create function keep_submission() returns trigger language plpgsql as $$
    begin
      if old.decision is not null
        or (to_jsonb(old) - array['decision', 'decision_reason', 'decided_by', 'decided_at'])
          is distinct from (to_jsonb(new) - array['decision', 'decision_reason', 'decided_by', 'decided_at'])
      then raise exception 'frozen submission' using errcode = 'LT002'; end if;
      return new;
    end $$`.execute(db);
  await sql`
    create trigger report_submissions_keep before update on report_submissions
    for each row execute function keep_submission()`.execute(db);
  await sql`
    create function keep_frozen_report() returns trigger language plpgsql as $$
    begin
      if old.status = 'frozen' then raise exception 'frozen report' using errcode = 'LT002'; end if;
      return new;
    end $$`.execute(db);
  await sql`
    create trigger consolidated_reports_keep before update on consolidated_reports
    for each row execute function keep_frozen_report()`.execute(db);
}
