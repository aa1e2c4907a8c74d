import { type SelectQueryBuilder, sql } from 'kysely';
import type { DB } from '../../../platform/db/db-types.gen.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { DecisionAction, FactChange, JournalDecision } from './journal.ts';

export async function nextDecisionNo(db: Db): Promise<number> {
  const { rows } = await sql<{ no: number }>`select nextval('plan_decision_no') as no`.execute(db);
  return rows[0]!.no;
}

export interface NewDecision {
  no: number;
  planId: string;
  action: DecisionAction;
  by: string;
  at: Date;
  changes: readonly FactChange[];
}

export async function insertDecision(db: Db, decision: NewDecision): Promise<void> {
  const { no, planId, action, by, at, changes } = decision;
  await db
    .insertInto('plan_decisions')
    .values({ no, plan_id: planId, action, made_by: by, made_at: at })
    .execute();
  await sql`
    insert into plan_decision_changes (decision_no, fact_id, before, after)
    select ${no}, x."factId", x.before, x.after
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as x("factId" uuid, before jsonb, after jsonb)`.execute(
    db,
  );
}

function decisions<O>(query: SelectQueryBuilder<DB, 'plan_decisions', O>) {
  return query.select([
    'plan_decisions.no',
    sql<DecisionAction>`plan_decisions.action`.as('action'),
    'plan_decisions.made_by as madeBy',
    sql<string | null>`(select u.name from users u where u.id = plan_decisions.made_by)`.as('madeByName'),
    sql<string>`to_char(made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`.as('madeAt'),
    sql<boolean>`undone_at is not null`.as('isUndone'),
    sql<number>`(select count(*) from plan_decision_changes c where c.decision_no = plan_decisions.no)`.as(
      'facts',
    ),
  ]);
}

/** The latest first, whoever made them. */
export async function listDecisions(db: Db, planId: string, limit: number): Promise<JournalDecision[]> {
  return decisions(db.selectFrom('plan_decisions'))
    .where('plan_id', '=', planId)
    .orderBy('no', 'desc')
    .limit(limit)
    .execute();
}

export async function findDecision(db: Db, planId: string, no: number): Promise<JournalDecision | null> {
  const query = decisions(db.selectFrom('plan_decisions')).where('plan_id', '=', planId).where('no', '=', no);
  return (await query.executeTakeFirst()) ?? null;
}

/** The last decision of this person that still stands. */
export async function findLastStanding(
  db: Db,
  planId: string,
  userId: string,
): Promise<JournalDecision | null> {
  const query = decisions(db.selectFrom('plan_decisions'))
    .where('plan_id', '=', planId)
    .where('made_by', '=', userId)
    .where('undone_at', 'is', null)
    .orderBy('no', 'desc')
    .limit(1);
  return (await query.executeTakeFirst()) ?? null;
}

/** The decision that this person took back last and has made no other since: the first after all that stand. */
export async function findFirstUndone(
  db: Db,
  planId: string,
  userId: string,
  after: number,
): Promise<JournalDecision | null> {
  const query = decisions(db.selectFrom('plan_decisions'))
    .where('plan_id', '=', planId)
    .where('made_by', '=', userId)
    .where('undone_at', 'is not', null)
    .where('no', '>', after)
    .orderBy('no')
    .limit(1);
  return (await query.executeTakeFirst()) ?? null;
}

export interface JournalChange extends FactChange {
  isUndone: boolean;
}

export async function listChanges(db: Db, no: number): Promise<JournalChange[]> {
  const rows = await db
    .selectFrom('plan_decision_changes')
    .where('decision_no', '=', no)
    .select(['fact_id as factId', 'before', 'after', 'is_undone as isUndone'])
    .orderBy('fact_id')
    .execute();
  return rows as unknown as JournalChange[];
}

/** One change of each decision, to name it by: what stands after it, else what stood before. */
export async function listFirstChanges(db: Db, nos: readonly number[]): Promise<Map<number, FactChange>> {
  if (nos.length === 0) return new Map();
  const rows = await db
    .selectFrom('plan_decision_changes')
    .distinctOn('decision_no')
    .where('decision_no', 'in', nos)
    .select(['decision_no as no', 'fact_id as factId', 'before', 'after'])
    .orderBy('decision_no')
    // A fact that changed says more than one that came or went; a finding that followed says least.
    .orderBy(sql`coalesce(after ->> 'kind', before ->> 'kind') = 'finding'`)
    .orderBy(sql`(before is null)::int + (after is null)::int`)
    .orderBy('fact_id')
    .execute();
  return new Map(rows.map(({ no, ...change }) => [no, change as unknown as FactChange]));
}

/** The decision that took a fact out, when it still stands. */
export async function findRemoval(db: Db, planId: string, factId: string): Promise<JournalDecision | null> {
  const query = decisions(db.selectFrom('plan_decisions'))
    .innerJoin('plan_decision_changes as c', 'c.decision_no', 'plan_decisions.no')
    .where('plan_id', '=', planId)
    .where('c.fact_id', '=', factId)
    .where('c.after', 'is', null)
    .where('c.is_undone', '=', false)
    .orderBy('no', 'desc')
    .limit(1);
  return (await query.executeTakeFirst()) ?? null;
}

export async function markUndone(db: Db, no: number, factIds: readonly string[], at: Date): Promise<void> {
  await db.updateTable('plan_decisions').set({ undone_at: at }).where('no', '=', no).execute();
  await db
    .updateTable('plan_decision_changes')
    .set({ is_undone: true })
    .where('decision_no', '=', no)
    .where('fact_id', 'in', factIds)
    .execute();
}

export async function markRedone(db: Db, no: number): Promise<void> {
  await db.updateTable('plan_decisions').set({ undone_at: null }).where('no', '=', no).execute();
  await db
    .updateTable('plan_decision_changes')
    .set({ is_undone: false })
    .where('decision_no', '=', no)
    .execute();
}
