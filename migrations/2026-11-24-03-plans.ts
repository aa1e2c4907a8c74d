import { type Kysely, sql } from 'kysely';

/**
 * A plan, what the reader read from it (`reading`, never changed) and what people made of each fact.
 * Tasks, measures and report duties are written at release from the confirmed facts.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table plans (
      id uuid constraint plans_pkey primary key default gen_random_uuid(),
      year integer not null,
      title text not null,
      status text not null default 'in_review'
        constraint plans_status_check check (status in ('in_review', 'released', 'discarded')),
      number text,
      symbol text,
      issued_on date,
      issuer text,
      file_id uuid not null constraint plans_file_id_fk references files,
      source_text text not null,
      reading jsonb not null,
      counted_months text[] not null default '{}',
      is_sample boolean not null default false,
      version integer not null default 1,
      created_by text,
      created_at timestamptz not null,
      released_by text,
      released_at timestamptz
    )`.execute(db);
  // One number per decision of a person, which may cover many facts at once: what "undo" takes back.
  await sql`create sequence plan_decision_no`.execute(db);
  await sql`
    create table plan_facts (
      id uuid constraint plan_facts_pkey primary key default gen_random_uuid(),
      plan_id uuid not null constraint plan_facts_plan_id_fk references plans on delete cascade,
      kind text not null constraint plan_facts_kind_check check (kind in (
        'head', 'legal_basis', 'task', 'report_duty', 'deadline', 'document', 'channel', 'recipient', 'finding')),
      position integer not null,
      as_read jsonb not null,
      value jsonb not null,
      from_line integer not null,
      to_line integer not null,
      confidence real not null,
      status text not null default 'unconfirmed'
        constraint plan_facts_status_check check (status in ('unconfirmed', 'confirmed', 'dropped')),
      version integer not null default 1,
      decided_by text,
      decided_at timestamptz,
      decision_no bigint,
      constraint plan_facts_plan_id_kind_position_unique unique (plan_id, kind, position)
    )`.execute(db);
  await sql`
    create table tasks (
      id uuid constraint tasks_pkey primary key default gen_random_uuid(),
      plan_id uuid not null constraint tasks_plan_id_fk references plans on delete cascade,
      fact_id uuid constraint tasks_fact_id_fk references plan_facts,
      no integer not null,
      title text not null,
      short_title text not null,
      lead text[] not null,
      partners text[] not null,
      notes text[] not null,
      schedule jsonb not null,
      from_line integer not null,
      to_line integer not null,
      constraint tasks_plan_id_no_unique unique (plan_id, no)
    )`.execute(db);
  // What makes a task countable. `counts` names the kinds of evidence that count toward it,
  // `owed_by` the unit kinds and single units that owe it, `denominator` names the set (rule P13).
  await sql`
    create table measures (
      id uuid constraint measures_pkey primary key default gen_random_uuid(),
      plan_id uuid not null constraint measures_plan_id_fk references plans on delete cascade,
      task_id uuid constraint measures_task_id_fk references tasks on delete cascade,
      position integer not null,
      kind text not null constraint measures_kind_check check (kind in ('quota', 'coverage', 'presence', 'report')),
      period text not null constraint measures_period_check check (period in ('month', 'quarter', 'plan')),
      needed integer not null default 1 constraint measures_needed_check check (needed > 0),
      target numeric,
      what text not null,
      denominator text,
      counts text[] not null,
      owed_by jsonb not null,
      due_on date,
      from_line integer not null,
      to_line integer not null,
      constraint measures_plan_id_position_unique unique (plan_id, position)
    )`.execute(db);
  await sql`create index measures_task_id_index on measures (task_id)`.execute(db);
}
