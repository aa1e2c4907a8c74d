import { type SelectQueryBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { DB } from '../../../platform/db/db-types.gen.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { FactKind, FactStatus, FactView, NewFact } from '../facts.ts';

const idSchema = z.uuid();

function factColumns<O>(query: SelectQueryBuilder<DB, 'plan_facts', O>) {
  return query.select([
    'id',
    'kind',
    'position',
    'as_read as asRead',
    'value',
    'from_line as fromLine',
    'to_line as toLine',
    'confidence',
    'status',
    'version',
    'decided_by as decidedBy',
    sql<string | null>`(select u.name from users u where u.id = plan_facts.decided_by)`.as('decidedByName'),
    sql<string | null>`to_char(decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`.as('decidedAt'),
    'decision_no as decisionNo',
  ]);
}

/** All facts of a plan in the order of the document. */
export async function listFacts(db: Db, planId: string): Promise<FactView[]> {
  const rows = await factColumns(db.selectFrom('plan_facts'))
    .where('plan_id', '=', planId)
    .orderBy('kind')
    .orderBy('position')
    .execute();
  return rows as unknown as FactView[];
}

/** What stands of some kinds, dropped facts left out. */
export async function listKeptFacts(
  db: Db,
  planId: string,
  kinds: readonly FactKind[],
): Promise<{ kind: string; value: unknown }[]> {
  return db
    .selectFrom('plan_facts')
    .select(['kind', 'value'])
    .where('plan_id', '=', planId)
    .where('status', '<>', 'dropped')
    .where('kind', 'in', kinds)
    .orderBy('position')
    .execute();
}

export async function insertFacts(db: Db, planId: string, facts: readonly NewFact[]): Promise<void> {
  const rows = facts.map((fact) => ({
    plan_id: planId,
    kind: fact.kind,
    position: fact.position,
    as_read: JSON.stringify(fact.value),
    value: JSON.stringify(fact.value),
    from_line: fact.fromLine,
    to_line: fact.toLine,
    confidence: fact.confidence,
  }));
  for (let start = 0; start < rows.length; start += 500)
    await db
      .insertInto('plan_facts')
      .values(rows.slice(start, start + 500))
      .execute();
}

/** Locks the fact until the transaction ends. */
export async function findFactForUpdate(db: Db, planId: string, factId: string): Promise<FactView | null> {
  if (!idSchema.safeParse(factId).success) return null;
  const row = await factColumns(db.selectFrom('plan_facts'))
    .where('id', '=', factId)
    .where('plan_id', '=', planId)
    .forUpdate()
    .executeTakeFirst();
  return (row as unknown as FactView | undefined) ?? null;
}

export interface Decision {
  status: FactStatus;
  /** Unchanged when undefined. */
  value?: unknown;
  by: string | null;
  at: Date;
  no: number;
}

export async function nextDecisionNo(db: Db): Promise<number> {
  const { rows } = await sql<{ no: number }>`select nextval('plan_decision_no') as no`.execute(db);
  return rows[0]!.no;
}

/** A fact put back to unconfirmed has no decision any more. */
export async function saveDecision(db: Db, factIds: readonly string[], decision: Decision): Promise<void> {
  const isOpen = decision.status === 'unconfirmed';
  await db
    .updateTable('plan_facts')
    .set((eb) => ({
      status: decision.status,
      ...(decision.value === undefined ? {} : { value: JSON.stringify(decision.value) }),
      version: eb('version', '+', 1),
      decided_by: isOpen ? null : decision.by,
      decided_at: isOpen ? null : decision.at,
      decision_no: isOpen ? null : decision.no,
    }))
    .where('id', 'in', factIds)
    .execute();
}

/** The facts of the last decision that this person made on the plan and that still stands. */
export async function listLastDecided(db: Db, planId: string, userId: string): Promise<FactView[]> {
  const rows = await factColumns(db.selectFrom('plan_facts'))
    .where('plan_id', '=', planId)
    .where('decided_by', '=', userId)
    .where('decision_no', '=', (eb) =>
      eb
        .selectFrom('plan_facts as f')
        .where('f.plan_id', '=', planId)
        .where('f.decided_by', '=', userId)
        .select((inner) => inner.fn.max('f.decision_no').as('no')),
    )
    .orderBy('position')
    .execute();
  return rows as unknown as FactView[];
}
