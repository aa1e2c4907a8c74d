import { type Kysely, sql } from 'kysely';

/**
 * The review desk: every decision is kept with each touched fact before and after it, so that it can be taken back and
 * made again one by one. Facts may be added by people, moved between others, and bound to other lines than those the
 * reader found. Decisions made before this step stand; they cannot be taken back one by one, only opened again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table plan_facts drop constraint plan_facts_kind_check`.execute(db);
  await sql`
    alter table plan_facts add constraint plan_facts_kind_check check (kind in (
      'head', 'legal_basis', 'task', 'report_duty', 'deadline', 'document', 'channel', 'recipient', 'finding',
      'citation', 'budget', 'no_fact'))`.execute(db);
  // A fact comes between two others without moving them. A fact that was taken out keeps its place for its return.
  await sql`alter table plan_facts drop constraint plan_facts_plan_id_kind_position_unique`.execute(db);
  await sql`alter table plan_facts alter column position type double precision`.execute(db);
  await sql`create index plan_facts_plan_id_kind_position_index on plan_facts (plan_id, kind, position)`.execute(
    db,
  );
  await sql`
    alter table plan_facts add column origin text not null default 'reader'
      constraint plan_facts_origin_check check (origin in ('reader', 'person'))`.execute(db);
  // Where the reader found it; null for what a person added.
  await sql`alter table plan_facts add column read_from_line integer, add column read_to_line integer`.execute(
    db,
  );
  await sql`update plan_facts set read_from_line = from_line, read_to_line = to_line`.execute(db);
  await sql`
    create table plan_decisions (
      no bigint constraint plan_decisions_pkey primary key,
      plan_id uuid not null constraint plan_decisions_plan_id_fk references plans on delete cascade,
      action text not null,
      made_by text not null,
      made_at timestamptz not null,
      undone_at timestamptz
    )`.execute(db);
  await sql`create index plan_decisions_plan_id_made_by_index on plan_decisions (plan_id, made_by, no)`.execute(
    db,
  );
  // `before` is null where the decision brought the fact, `after` where it took the fact out.
  await sql`
    create table plan_decision_changes (
      decision_no bigint not null
        constraint plan_decision_changes_decision_no_fk references plan_decisions on delete cascade,
      fact_id uuid not null,
      before jsonb,
      after jsonb,
      is_undone boolean not null default false,
      constraint plan_decision_changes_pkey primary key (decision_no, fact_id)
    )`.execute(db);
  await sql`create index plan_decision_changes_fact_id_index on plan_decision_changes (fact_id)`.execute(db);
}
