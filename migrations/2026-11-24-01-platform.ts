import { type Kysely, sql } from 'kysely';

/**
 * What every slice stands on: accounts and sessions (columns as better-auth expects them, in snake case),
 * the event log with its hash chain, receipts of requests that may be sent twice, and stored files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists unaccent`.execute(db);
  await sql`create extension if not exists btree_gist`.execute(db);
  // Vietnamese order in which "mẫu 9" comes before "mẫu 12".
  await sql`create collation if not exists "vi-x-icu-numeric" (provider = icu, locale = 'vi-u-kn-true')`.execute(
    db,
  );
  // unaccent() is only STABLE; generated columns and indexes need IMMUTABLE.
  await sql`
    create function vn_unaccent(text) returns text language sql immutable parallel safe strict
    as $$ select lower(public.unaccent('public.unaccent'::regdictionary, $1)) $$`.execute(db);

  await sql`
    create table settings (
      key text constraint settings_pkey primary key,
      value jsonb not null,
      updated_at timestamptz not null default now()
    )`.execute(db);

  await sql`
    create table users (
      id text constraint users_pkey primary key,
      name text not null,
      email text not null constraint users_email_unique unique,
      email_verified boolean not null default false,
      image text,
      username text constraint users_username_unique unique,
      display_username text,
      is_sample boolean not null default false,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`.execute(db);
  await sql`
    create table sessions (
      id text constraint sessions_pkey primary key,
      token text not null constraint sessions_token_unique unique,
      user_id text not null constraint sessions_user_id_fk references users on delete cascade,
      expires_at timestamptz not null,
      ip_address text,
      user_agent text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index sessions_user_id_index on sessions (user_id)`.execute(db);
  await sql`
    create table accounts (
      id text constraint accounts_pkey primary key,
      account_id text not null,
      provider_id text not null,
      user_id text not null constraint accounts_user_id_fk references users on delete cascade,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      password text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index accounts_user_id_index on accounts (user_id)`.execute(db);
  await sql`
    create table verifications (
      id text constraint verifications_pkey primary key,
      identifier text not null,
      value text not null,
      expires_at timestamptz not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`.execute(db);

  // One row per change of state: at once audit log and source of the reactions. Rows are never changed.
  await sql`
    create table event_log (
      id bigint generated always as identity constraint event_log_pkey primary key,
      name text not null,
      at timestamptz not null,
      recorded_at timestamptz not null default clock_timestamp(),
      actor_user_id text,
      actor_post_id uuid,
      unit_id uuid,
      subject_type text not null,
      subject_id text not null,
      payload jsonb not null,
      request_id text
    )`.execute(db);
  await sql`create index event_log_subject_index on event_log (subject_type, subject_id)`.execute(db);
  await sql`
    create table audit_chain (
      no bigint constraint audit_chain_pkey primary key,
      event_id bigint not null constraint audit_chain_event_id_unique unique
        constraint audit_chain_event_id_fk references event_log,
      hash bytea not null,
      sealed_at timestamptz not null default clock_timestamp()
    )`.execute(db);
  await sql`
    create function refuse_change() returns trigger language plpgsql
    as $$ begin raise exception 'append-only table %', tg_table_name using errcode = 'LT001'; end $$`.execute(
    db,
  );
  for (const table of ['event_log', 'audit_chain']) {
    await sql`
      create trigger ${sql.raw(`${table}_append_only`)} before update or delete or truncate on ${sql.table(table)}
      for each statement execute function refuse_change()`.execute(db);
  }

  // The answer to a request that carried a client's own UUID: sending it again gives the same answer.
  await sql`
    create table receipts (
      user_id text not null constraint receipts_user_id_fk references users on delete cascade,
      key uuid not null,
      body_hash text not null,
      response jsonb not null,
      created_at timestamptz not null default now(),
      constraint receipts_pkey primary key (user_id, key)
    )`.execute(db);

  await sql`
    create table files (
      id uuid constraint files_pkey primary key default gen_random_uuid(),
      unit_id uuid,
      name text not null,
      media_type text not null,
      size integer not null,
      sha256 text not null,
      storage_key text not null constraint files_storage_key_unique unique,
      created_by text,
      created_at timestamptz not null
    )`.execute(db);
}
