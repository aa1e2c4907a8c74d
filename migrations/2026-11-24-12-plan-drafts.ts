import { type Kysely, sql } from 'kysely';

/**
 * The next year's plan on its way: every part of the released plan with what speaks for looking at it again, and what
 * the person decided. One draft per plan; `content` is checked by the slice's schema.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table plan_drafts (
      id uuid constraint plan_drafts_pkey primary key default gen_random_uuid(),
      plan_id uuid not null constraint plan_drafts_plan_id_fk references plans on delete cascade,
      year integer not null,
      content jsonb not null,
      version integer not null default 1,
      created_by text,
      created_at timestamptz not null,
      updated_by text,
      updated_at timestamptz not null,
      constraint plan_drafts_plan_id_unique unique (plan_id)
    )`.execute(db);
}
