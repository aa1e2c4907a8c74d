import { type Kysely, sql } from 'kysely';

/**
 * How far an article repeats what another unit had published before (rule P6). Measured in the background, so that
 * publishing costs nothing: `measured_at` is null while an article waits for it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table articles
      add column measured_at timestamptz,
      add column measured_as text constraint articles_measured_as_check
        check (measured_as in ('own', 'partly', 'copy', 'same_address', 'too_short', 'elsewhere')),
      add column measured_percent smallint
        constraint articles_measured_percent_check check (measured_percent between 0 and 100),
      add column measured_source_id uuid
        constraint articles_measured_source_id_fk references articles on delete set null,
      add constraint articles_measured_check check ((measured_at is null) = (measured_as is null))`.execute(
    db,
  );
  await sql`
    create index articles_unmeasured_index on articles (published_at, id)
    where measured_at is null and status = 'published'`.execute(db);
  await sql`create index articles_measured_source_id_index on articles (measured_source_id) where measured_source_id is not null`.execute(
    db,
  );
  await sql`create index articles_external_url_index on articles (external_url) where external_url is not null`.execute(
    db,
  );

  // `shingles`: hashes of every five syllables. `probes`: a quarter of them, by which others find it; one that many
  // articles share already is left out.
  await sql`
    create table article_prints (
      article_id uuid constraint article_prints_pkey primary key
        constraint article_prints_article_id_fk references articles on delete cascade,
      unit_id uuid not null constraint article_prints_unit_id_fk references units on delete cascade,
      published_at timestamptz not null,
      shingles integer[] not null,
      probes integer[] not null
    )`.execute(db);
  await sql`create index article_prints_probes_index on article_prints using gin (probes) with (fastupdate = off)`.execute(
    db,
  );
  await sql`create index article_prints_unit_id_index on article_prints (unit_id)`.execute(db);

  // The ledger's own copy of the result: no page joins the slices' tables.
  await sql`
    alter table evidence
      add column measured_as text,
      add column measured_percent smallint,
      add column measured_source_id uuid`.execute(db);
}
