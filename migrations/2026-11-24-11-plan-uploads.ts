import { type Kysely, sql } from 'kysely';

/**
 * A plan file on its way to becoming a plan: a scan that is being recognised page by page, or a text in an old
 * encoding that waits until a person has seen the conversion. `reading` and `source_text` stand only while it waits.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table plan_uploads (
      id uuid constraint plan_uploads_pkey primary key default gen_random_uuid(),
      file_id uuid not null constraint plan_uploads_file_id_fk references files,
      file_name text not null,
      year integer,
      status text not null constraint plan_uploads_status_check
        check (status in ('reading', 'awaiting_conversion', 'imported', 'failed', 'discarded')),
      pages_done integer not null default 0,
      pages_total integer,
      reading jsonb,
      source_text text,
      conversion jsonb,
      problem jsonb,
      plan_id uuid constraint plan_uploads_plan_id_fk references plans on delete set null,
      created_by text,
      created_at timestamptz not null,
      finished_at timestamptz
    )`.execute(db);
  await sql`
    create index plan_uploads_open_index on plan_uploads (created_at)
    where status in ('reading', 'awaiting_conversion', 'failed')`.execute(db);
}
