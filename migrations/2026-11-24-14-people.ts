import { type Kysely, sql } from 'kysely';

/**
 * People come in by one-time links, never by a password that somebody else made: what first passwords opened ends here
 * (`users.first_password_until` is kept for older rows and read by nobody). Passkeys, recoveries, imports of staff.
 * Of every secret only the SHA-256 is kept; session tokens too, so sessions from before are over.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    delete from accounts where provider_id = 'credential' and user_id in (
      select id from users where first_password_until is not null and not is_sample)`.execute(db);
  await sql`alter table users add column phone text not null default ''`.execute(db);
  await sql`alter table users add column staff_code text constraint users_staff_code_unique unique`.execute(
    db,
  );
  await sql`alter table users add column passkey_grace_until timestamptz`.execute(db);
  await sql`alter table sessions add column passkey_at timestamptz`.execute(db);
  await sql`
    alter table sessions add column post_id uuid
      constraint sessions_post_id_fk references posts on delete set null`.execute(db);

  await sql`
    create table one_time_links (
      id uuid constraint one_time_links_pkey primary key default gen_random_uuid(),
      user_id text not null constraint one_time_links_user_id_fk references users on delete cascade,
      purpose text not null constraint one_time_links_purpose_check check (purpose in ('join', 'recovery')),
      code_hash bytea not null constraint one_time_links_code_hash_unique unique,
      created_by text,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz,
      withdrawn_at timestamptz
    )`.execute(db);
  await sql`create index one_time_links_user_id_index on one_time_links (user_id)`.execute(db);
  // At most one link of a person is open.
  await sql`
    create unique index one_time_links_open_unique on one_time_links (user_id)
    where used_at is null and withdrawn_at is null`.execute(db);

  await sql`
    create table passkeys (
      id text constraint passkeys_pkey primary key,
      user_id text not null constraint passkeys_user_id_fk references users on delete cascade,
      public_key bytea not null,
      counter bigint not null,
      transports text[] not null default '{}',
      name text not null,
      created_at timestamptz not null,
      last_used_at timestamptz
    )`.execute(db);
  await sql`create index passkeys_user_id_index on passkeys (user_id)`.execute(db);
  // A challenge is signed, not stored; here stands which were used, until they are too old anyway.
  await sql`
    create table used_challenges (
      challenge text constraint used_challenges_pkey primary key,
      expires_at timestamptz not null
    )`.execute(db);

  await sql`
    create table recoveries (
      id uuid constraint recoveries_pkey primary key default gen_random_uuid(),
      user_id text not null constraint recoveries_user_id_fk references users on delete cascade,
      started_by text,
      reason text not null,
      started_at timestamptz not null,
      decided_by text,
      decided_at timestamptz,
      outcome text constraint recoveries_outcome_check check (outcome in ('confirmed', 'refused')),
      decision_reason text,
      constraint recoveries_two_people_check check (started_by is distinct from decided_by or decided_by is null)
    )`.execute(db);
  await sql`create index recoveries_user_id_index on recoveries (user_id)`.execute(db);
  await sql`
    create unique index recoveries_open_unique on recoveries (user_id) where outcome is null`.execute(db);

  await sql`
    create table staff_imports (
      id uuid constraint staff_imports_pkey primary key default gen_random_uuid(),
      file_id uuid not null constraint staff_imports_file_id_fk references files,
      options jsonb not null,
      status text not null default 'reading' constraint staff_imports_status_check check (status in (
        'reading', 'read', 'unreadable', 'writing', 'written', 'failed', 'undone')),
      done integer not null default 0,
      total integer not null default 0,
      reading jsonb,
      result_file_id uuid constraint staff_imports_result_file_id_fk references files,
      failure jsonb,
      created_by text,
      created_by_post uuid,
      created_at timestamptz not null,
      written_at timestamptz,
      undone_at timestamptz
    )`.execute(db);
  // What an import brought, so that exactly this can be taken back.
  await sql`
    create table staff_import_rows (
      import_id uuid not null constraint staff_import_rows_import_id_fk references staff_imports on delete cascade,
      row_no integer not null,
      user_id text not null constraint staff_import_rows_user_id_fk references users on delete cascade,
      is_new_user boolean not null,
      before jsonb,
      post_id uuid,
      is_new_post boolean not null default false,
      holding_id uuid,
      constraint staff_import_rows_pkey primary key (import_id, row_no)
    )`.execute(db);
  await sql`create index staff_import_rows_user_id_index on staff_import_rows (user_id)`.execute(db);
  await sql`create index users_sort_name_index on users (name collate "vi-x-icu-numeric")`.execute(db);
}
