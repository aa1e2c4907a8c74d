import { type Kysely, sql } from 'kysely';

/** A unit's column "Chuyển đổi số". `body` is the editor's JSON document; the public page is made from it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table articles (
      id uuid constraint articles_pkey primary key,
      unit_id uuid not null constraint articles_unit_id_fk references units on delete cascade,
      form text not null constraint articles_form_check check (form in ('article', 'bulletin', 'infographic', 'guide')),
      title text not null,
      title_key text generated always as (vn_unaccent(title)) stored,
      summary text not null default '',
      body jsonb,
      slug text,
      external_url text,
      content_sha256 text,
      status text not null default 'draft'
        constraint articles_status_check check (status in ('draft', 'published', 'withdrawn')),
      originality text not null default 'own' constraint articles_originality_check
        check (originality in ('department_kit', 'localised', 'own')),
      published_at timestamptz,
      received_at timestamptz,
      withdrawn_at timestamptz,
      withdrawn_reason text,
      corrected_at timestamptz,
      correction text,
      version integer not null default 1,
      created_by text not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint articles_unit_id_slug_unique unique (unit_id, slug),
      constraint articles_content_check check (body is not null or external_url is not null),
      constraint articles_published_check check (status = 'draft' or (published_at is not null and received_at is not null)),
      constraint articles_withdrawn_check check ((status = 'withdrawn') = (withdrawn_at is not null and withdrawn_reason is not null)),
      constraint articles_corrected_check check ((corrected_at is null) = (correction is null))
    )`.execute(db);
  await sql`create index articles_unit_id_published_at_index on articles (unit_id, published_at desc)`.execute(
    db,
  );
  await sql`create index articles_published_at_index on articles (published_at desc, id) where status = 'published'`.execute(
    db,
  );
  await sql`create unique index articles_unit_id_external_url_unique on articles (unit_id, external_url) where external_url is not null and status = 'published'`.execute(
    db,
  );
}
