import { type Kysely, sql } from 'kysely';

/** Activities that a unit held. Pupils are counted, never named (rule P10). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table activities (
      id uuid constraint activities_pkey primary key,
      unit_id uuid not null constraint activities_unit_id_fk references units on delete cascade,
      kind text not null constraint activities_kind_check check (kind in (
        'assembly', 'conference', 'workshop', 'extracurricular', 'union_event',
        'online_safety_lesson', 'social_post', 'material')),
      title text not null,
      title_key text generated always as (vn_unaccent(title)) stored,
      happened_on date not null,
      headcount integer constraint activities_headcount_check check (headcount >= 0),
      class_count integer constraint activities_class_count_check check (class_count >= 0),
      url text,
      note text not null default '',
      status text not null default 'recorded'
        constraint activities_status_check check (status in ('recorded', 'withdrawn')),
      version integer not null default 1,
      recorded_by text not null,
      received_at timestamptz not null,
      withdrawn_at timestamptz,
      withdrawn_reason text,
      constraint activities_withdrawn_check check ((status = 'withdrawn') = (withdrawn_at is not null and withdrawn_reason is not null))
    )`.execute(db);
  await sql`create index activities_unit_id_happened_on_index on activities (unit_id, happened_on desc)`.execute(
    db,
  );
  await sql`create index activities_happened_on_index on activities (happened_on desc, received_at desc, id)`.execute(
    db,
  );
  await sql`
    create table activity_photos (
      activity_id uuid not null constraint activity_photos_activity_id_fk references activities on delete cascade,
      file_id uuid not null constraint activity_photos_file_id_fk references files,
      position integer not null,
      consent_basis text not null,
      constraint activity_photos_pkey primary key (activity_id, file_id)
    )`.execute(db);
  await sql`create index activity_photos_file_id_index on activity_photos (file_id)`.execute(db);
}
